import CollaborationModel

extension FormWriter {
  static func value(_ tie: Tie) -> FormValue {
    var fields = FormFields()
    fields.add("from", .text(tie.from))
    fields.add("to", .text(tie.to))
    fields.add("kind", .text(tie.kind))
    fields.add("direction", .token(Choices.directions.word(for: tie.isDirected)))
    fields.add("depth", tie.depth.map(value))
    fields.add("carrier", text: tie.carrier.map(Choices.carriers.word))
    if tie.status != .existing {
      fields.add("status", .token(Choices.statuses.word(for: tie.status)))
    }
    fields.add("weight", number: tie.weight)
    fields.add("label", text: tie.label)
    fields.add("reports", tie.reports.map(value))
    fields.add("wanted", tie.wanted.map(value))
    fields.add(tie.lifespan)
    fields.add(tie.provenance)
    return fields.value
  }

  private static func value(_ depth: Depth) -> FormValue {
    guard let stated = depth.stated else { return .token(String(depth.level)) }
    var fields = FormFields()
    fields.add("scale", .text(stated.scale))
    fields.add("value", count: stated.value)
    return fields.value
  }

  private static func value(_ reports: Reports) -> FormValue {
    var fields = FormFields()
    fields.add("from", value(reports.from))
    fields.add("to", value(reports.to))
    return fields.value
  }

  private static func value(_ report: Report) -> FormValue {
    let (answer, depth): (Answer, Depth?) =
      switch report {
      case .tied(let depth): (.tied, depth)
      case .notTied: (.notTied, nil)
      case .unanswered: (.unanswered, nil)
      case .notAsked: (.notAsked, nil)
      }
    var fields = FormFields()
    fields.add("answer", .token(Choices.answers.word(for: answer)))
    fields.add("depth", depth.map(value))
    return fields.value
  }

  private static func value(_ wanted: WantedTie) -> FormValue {
    var fields = FormFields()
    fields.add("expectation", text: wanted.expectation)
    fields.add("barrier", text: wanted.barrier)
    fields.add("need", text: wanted.need)
    fields.add("action", text: wanted.action)
    fields.add("owner", text: wanted.owner)
    fields.add("due", period: wanted.due)
    return fields.value
  }
}

extension FormFields {
  mutating func add(_ key: String, period: CalendarPeriod?) {
    add(key, period.map { .token($0.description) })
  }

  mutating func add(_ lifespan: Lifespan) {
    switch lifespan.since {
    case .period(let period): add("since", period: period)
    case .planned: add("since", .token("planned"))
    case nil: break
    }
    switch lifespan.until {
    case .period(let period): add("until", period: period)
    case .unknown: add("until", .token("unknown"))
    case nil: break
    }
  }

  mutating func add(_ provenance: Provenance) {
    add("evidence", evidence(provenance.evidence))
    add("inferred", flag: provenance.isInferred ? true : nil)
    add("note", text: provenance.note)
  }

  /// Lines of the first source stand alone; lines of a named one stand under its name.
  private func evidence(_ evidence: [Evidence]) -> FormValue? {
    if evidence.isEmpty { return nil }
    if evidence.count == 1, let only = evidence.first, only.source == nil, !only.lines.isEmpty {
      return .list(only.lines.map(FormValue.text))
    }
    let values = evidence.map { part in
      var fields = FormFields()
      fields.add("source", text: part.source)
      fields.add("lines", texts: part.lines)
      return fields.value
    }
    return values.count == 1 ? values[0] : .list(values)
  }
}
