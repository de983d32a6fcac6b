import CollaborationModel

/// What the cells of a part's row hold, by the key of their column.
enum TableCells {
  static func cells(_ participant: Participant) -> [String: String] {
    var cells = cells(participant.lifespan, participant.provenance)
    cells["id"] = participant.id
    cells["name"] = participant.name
    cells["reading"] = participant.reading
    cells["english"] = participant.englishName
    cells["kind"] = participant.kind
    cells["sectors"] = participant.sectors.joined(separator: ";")
    cells["tier"] = participant.tier
    cells["side"] = participant.side.map(Choices.sides.word)
    cells["within"] = participant.within
    cells["count"] = participant.count?.description
    cells["operation"] = participant.operation
    cells["jurisdiction"] = participant.jurisdiction
    cells["functions"] = participant.functions.joined(separator: ";")
    cells["roles"] = participant.roles.joined(separator: ";")
    return cells
  }

  static func cells(_ tie: Tie) -> [String: String] {
    var cells = cells(tie.lifespan, tie.provenance)
    cells["from"] = tie.from
    cells["to"] = tie.to
    cells["kind"] = tie.kind
    cells["direction"] = Choices.directions.word(for: tie.isDirected)
    cells["depth"] = tie.depth.map { String($0.stated?.value ?? $0.level) }
    cells["depth-scale"] = tie.depth?.stated?.scale
    cells["carrier"] = tie.carrier.map(Choices.carriers.word)
    cells["status"] = Choices.statuses.word(for: tie.status)
    cells["weight"] = tie.weight?.description
    cells["label"] = tie.label
    cells["expectation"] = tie.wanted?.expectation
    cells["barrier"] = tie.wanted?.barrier
    cells["need"] = tie.wanted?.need
    cells["action"] = tie.wanted?.action
    cells["owner"] = tie.wanted?.owner
    cells["due"] = tie.wanted?.due?.description
    if let reports = tie.reports {
      for (end, report) in [("from", reports.from), ("to", reports.to)] {
        cells[end + "-answer"] = Choices.answers.word(for: Answer(report))
        if case .tied(let depth?) = report {
          cells[end + "-depth"] = self.depth(depth, beside: tie)
        }
      }
    }
    return cells
  }

  /// A depth that an end states, on the scale of the tie where it has one; what is stated on another
  /// scale would be read as a step of that one, and is left out.
  private static func depth(_ depth: Depth, beside tie: Tie) -> String? {
    guard let scale = tie.depth?.stated?.scale else { return String(depth.level) }
    return depth.stated?.scale == scale ? depth.stated.map { String($0.value) } : nil
  }

  static func cells(_ gap: StatedGap) -> [String: String] {
    var cells = cells(gap.lifespan, gap.provenance)
    cells["id"] = gap.id
    cells["need"] = gap.need
    cells["cover"] = gap.cover.map(Choices.covers.word)
    cells["covered-by"] = gap.coveredBy.joined(separator: ";")
    cells["sectors"] = gap.sectors.joined(separator: ";")
    return cells
  }

  static func cells(_ supportCase: SupportCase) -> [String: String] {
    var cells = cells(Lifespan(), supportCase.provenance)
    cells["id"] = supportCase.id
    cells["title"] = supportCase.title
    cells["household"] = supportCase.household
    cells["door"] = supportCase.door
    cells["functions"] = supportCase.functions.joined(separator: ";")
    cells["steps"] = supportCase.steps.map { step in
      let action = step.action.replacing("\n", with: " ")
      // Without a colon nobody is taken for the one who acts.
      return step.participant.map { "\($0): \(action)" }
        ?? (action.contains(":") ? ": " + action : action)
    }.joined(separator: "\n")
    return cells
  }

  static func cells(_ meeting: Meeting) -> [String: String] {
    var cells = cells(meeting.lifespan, meeting.provenance)
    cells["id"] = meeting.id
    cells["name"] = meeting.name
    cells["reading"] = meeting.reading
    cells["english"] = meeting.englishName
    cells["sectors"] = meeting.sectors.joined(separator: ";")
    cells["tier"] = meeting.tier
    cells["count"] = meeting.count?.description
    cells["purpose"] = meeting.purpose
    cells["frequency"] = meeting.frequency
    cells["times-a-year"] = meeting.timesAYear?.description
    cells["cases-a-session"] = meeting.casesASession?.description
    cells["convener"] = meeting.convener
    cells["decision-makers"] = meeting.decisionMakers.joined(separator: ";")
    cells["confidential"] = meeting.isConfidential.map { $0 ? "true" : "false" }
    cells["members"] = meeting.members.map(\.participant).joined(separator: ";")
    return cells
  }

  private static func cells(
    _ lifespan: Lifespan, _ provenance: Provenance
  ) -> [String: String] {
    var cells: [String: String] = [:]
    switch lifespan.since {
    case .period(let period): cells["since"] = period.description
    case .planned: cells["since"] = "planned"
    case nil: break
    }
    switch lifespan.until {
    case .period(let period): cells["until"] = period.description
    case .unknown: cells["until"] = "unknown"
    case nil: break
    }
    let own = provenance.evidence.filter { $0.source == nil }
    cells["evidence"] = own.flatMap(\.lines).joined(separator: ";")
    cells["inferred"] = provenance.isInferred ? "true" : nil
    cells["note"] = provenance.note
    return cells
  }
}
