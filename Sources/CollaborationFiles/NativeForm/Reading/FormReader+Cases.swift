import CollaborationModel

extension FormReader {
  func gap(_ record: Record) -> StatedGap {
    StatedGap(
      id: newID(of: record, in: &gapIDs) ?? "",
      need: record.required("need", limit: Record.textLimit) ?? "",
      cover: choice("cover", of: Choices.covers, in: record),
      coveredBy: references("covered-by", to: .participantOrMeeting, of: record),
      sectors: words("sectors", in: .sectors, of: record), lifespan: record.lifespan(),
      provenance: provenance(record))
  }

  func supportCase(_ record: Record) -> SupportCase {
    SupportCase(
      id: newID(of: record, in: &caseIDs) ?? "", title: record.expected("title") ?? "",
      household: record.text("household"),
      door: reference("door", to: .participantOrMeeting, of: record),
      functions: words("functions", in: .functions, of: record),
      steps: record.records("steps", as: .caseStep).compactMap(step),
      provenance: provenance(record))
  }

  private func step(_ record: Record) -> SupportCase.Step? {
    let participant = reference("participant", to: .participantOrMeeting, of: record)
    return record.required("action", limit: Record.textLimit).map {
      SupportCase.Step(participant: participant, action: $0)
    }
  }

  // MARK: Evidence

  func provenance(_ record: Record) -> Provenance {
    Provenance(
      evidence: evidence(of: record), isInferred: record.flag("inferred") ?? false,
      note: record.text("note"))
  }

  /// Lines of the first source, or lines of sources that are named.
  private func evidence(of record: Record) -> [Evidence] {
    guard let value = record.value("evidence") else { return [] }
    switch value.content {
    case .scalar:
      return record.text(of: value, key: "evidence").map { [Evidence(lines: [$0])] } ?? []
    case .mapping: return evidence(value).map { [$0] } ?? []
    case .list(let elements):
      var bare: [String] = []
      var named: [Evidence] = []
      for element in elements {
        if case .mapping = element.content {
          if let evidence = evidence(element) { named.append(evidence) }
        } else if let line = record.text(of: element, key: "evidence") {
          bare.append(line)
        }
      }
      return (bare.isEmpty ? [] : [Evidence(lines: bare)]) + named
    }
  }

  private func evidence(_ node: DocumentNode) -> Evidence? {
    guard let record = Record(node, key: "evidence", as: .evidence, log: log) else { return nil }
    return Evidence(
      source: reference("source", to: .source, of: record),
      lines: record.texts("lines").map(\.text))
  }
}
