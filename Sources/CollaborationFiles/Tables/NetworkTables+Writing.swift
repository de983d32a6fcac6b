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
      (
        "participants.csv",
        text(.participants, network.participants.map(TableCells.cells), language)
      ),
      ("ties.csv", text(.ties, network.ties.map(TableCells.cells), language)),
    ]
    if !network.meetings.isEmpty {
      tables.append(
        ("meetings.csv", text(.meetings, network.meetings.map(TableCells.cells), language)))
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
    try FileBytes.write(
      texts(of: network, headers: language).map { table in
        (folder + "/" + table.file, Array(table.text.utf8))
      })
  }

  private static func text(
    _ columns: TableColumns, _ rows: [[String: String]], _ language: Language
  ) -> String {
    let headers = columns.columns.map { language == .japanese ? $0.japanese : $0.key }
    let lines = [headers] + rows.map { row in columns.columns.map { row[$0.key] ?? "" } }
    return "\u{FEFF}"
      + lines.map { $0.map(DelimitedText.cell).joined(separator: ",") + "\r\n" }.joined()
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
    guard needsQuotes else { return guarded }
    // By scalars: to Swift a quotation mark and the accent after it are one character.
    let doubled = guarded.unicodeScalars.replacing(
      "\"".unicodeScalars, with: "\"\"".unicodeScalars)
    return "\"" + String(doubled) + "\""
  }

  /// The text of a cell without the apostrophe that keeps spreadsheets from running it.
  static func unguarded(_ text: String) -> String {
    text.first == "'" && beginsLikeFormula(text) ? String(text.dropFirst()) : text
  }

  /// Whether a spreadsheet would run the text, apostrophes at its start aside.
  static func beginsLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first)
  }
}
