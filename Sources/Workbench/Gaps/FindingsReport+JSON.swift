import CollaborationFindings
public import CollaborationModel
public import PlainText

extension FindingsReport {
  /// The findings in the shape of the contract.
  public func json(in language: Language) -> JSONText {
    [
      "file": .string(file),
      "view": analysis.town.working.view.json,
      "asOf": JSONText(analysis.town.slice.time.period?.description),
      "time": analysis.town.slice.json,
      "seed": .integer(Int(clamping: analysis.town.seed)),
      "findings": .array(analysis.findings.map { json($0, language) }),
    ]
  }

  private func json(_ finding: Finding, _ language: Language) -> JSONText {
    [
      "id": .string(finding.id),
      "rule": .string(finding.rule),
      "nature": .string(finding.nature.rawValue),
      "weight": .integer(finding.weight),
      "sectors": .array(finding.sectors.map { .string($0) }),
      "participants": .array(finding.participants.map { .string($0) }),
      "ties": .array(
        finding.ties.map {
          ["from": .string($0.from), "to": .string($0.to), "state": .string($0.state.rawValue)]
        }),
      "figure": finding.figure?.json ?? .null,
      "sentence": .string(finding.sentence.text(in: language)),
      "details": .array(finding.details.map { .string($0.text(in: language)) }),
      "evidence": .array(finding.evidence.map { .string($0.description) }),
      "actions": .array(finding.actions.map { json($0, language) }),
      "proposals": .array(finding.proposals.map { json($0, language) }),
    ]
  }

  private func json(_ action: Action, _ language: Language) -> JSONText {
    [
      "name": .string(action.name.text(in: language)),
      "audience": .string(action.audienceWording.text(in: language)),
      "source": .string(action.source.description),
    ]
  }

  private func json(_ proposal: Proposal, _ language: Language) -> JSONText {
    [
      "from": .string(proposal.from),
      "to": .string(proposal.to),
      "introducer": JSONText(proposal.introducer),
      "second": JSONText(proposal.second),
      "wanted": .boolean(proposal.isWanted),
      "effect": [
        "sectorPairsWithinTwoSteps": .integer(proposal.effect.sectorPairsWithinTwoSteps),
        "cutPoints": .integer(proposal.effect.cutPoints),
        "participantsReached": .integer(proposal.effect.participantsReached),
      ],
      "reason": .string(proposal.reason.text(in: language)),
    ]
  }
}
