public import CollaborationModel

extension NetworkTables {
  /// The tables of a network: the name of each file, and its text.
  ///
  /// Texts are as spreadsheets want them: UTF-8 with the mark that says so, lines that end with CR LF,
  /// and no cell that a spreadsheet would run as a formula. ``losses(of:)`` tells what they leave out.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - language: the language of the headers; both are read.
  /// - Complexity: O(*k*), where *k* is the length of the texts.
  public static func texts(
    of network: CollaborationNetwork, headers language: Language = .japanese
  ) -> [(file: String, text: String)] {
    var tables = [
      ("participants.csv", text(.participants, network.participants.map(cells), language)),
      ("ties.csv", text(.ties, network.ties.map(cells), language)),
    ]
    if !network.meetings.isEmpty {
      tables.append(("meetings.csv", text(.meetings, network.meetings.map(cells), language)))
    }
    return tables.map { (file: $0.0, text: $0.1) }
  }

  /// Writes the tables of a network into a folder that is there; older tables of their names stay
  /// whole until the new ones are.
  ///
  /// - Throws: ``NetworkFileError`` when one of them cannot be written.
  public static func write(
    _ network: CollaborationNetwork, toFolder folder: String,
    headers language: Language = .japanese
  ) throws(NetworkFileError) {
    for table in texts(of: network, headers: language) {
      try FileBytes.write(Array(table.text.utf8), to: folder + "/" + table.file)
    }
  }

  private static func text(
    _ columns: TableColumns, _ rows: [[String: String]], _ language: Language
  ) -> String {
    let headers = columns.columns.map { language == .japanese ? $0.japanese : $0.key }
    let lines = [headers] + rows.map { row in columns.columns.map { row[$0.key] ?? "" } }
    return "\u{FEFF}"
      + lines.map { $0.map(DelimitedText.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cells(_ participant: Participant) -> [String: String] {
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

  private static func cells(_ tie: Tie) -> [String: String] {
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
    return cells
  }

  private static func cells(_ meeting: Meeting) -> [String: String] {
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

extension DelimitedText {
  /// A text as a cell of a table.
  ///
  /// A text that begins like a formula is written behind an apostrophe, which spreadsheets take for
  /// «this is a text» and the reader takes away again.
  static func cell(_ text: String) -> String {
    let guarded = beginsLikeFormula(text) ? "'" + text : text
    let needsQuotes = guarded.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "\t"
    }
    return needsQuotes ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
  }

  /// Whether a spreadsheet would run the text, apostrophes at its start aside.
  static func beginsLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first)
  }
}
