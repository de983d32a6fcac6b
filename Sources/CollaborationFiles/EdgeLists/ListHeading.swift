import GraphCore

/// What stands above the edges of a list: headings, or the sizes of a Matrix Market file.
struct ListHeading {
  /// How the list's lines are to be read.
  let format: EdgeListFormat

  /// The line that is read as headings, and its number.
  private(set) var line: (text: String, number: Int)?

  /// Whether the edges have a direction: a Matrix Market file says so.
  private(set) var isDirected = false

  /// Whether the headings name more than two ends and a weight, so that the list is a table.
  private(set) var isTable = false

  /// Looks at the first lines of a text.
  ///
  /// The first line that is no comment is one of headings where its words are headings of both ends of a
  /// tie (``HeadingWords``), or where its third column is a word over a column of numbers.
  init(_ start: String) {
    var lines = start.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // What is cut off says nothing.
    if lines.count > 2 { lines.removeLast() }
    let isMatrixMarket = lines.first?.lowercased().hasPrefix("%%matrixmarket") ?? false
    if isMatrixMarket {
      isDirected = lines[0].lowercased().contains("general")
      format = EdgeListFormat(headingLines: 1)
      return
    }
    let numbered = lines.enumerated().filter { _, line in
      guard let first = line.utf8.first else { return false }
      return first != UInt8(ascii: "#") && first != UInt8(ascii: "%")
        && !line.allSatisfy(\.isWhitespace)
    }
    guard let first = numbered.first else {
      format = EdgeListFormat()
      return
    }
    let rows = numbered.prefix(30).map { Self.columns(of: String($0.element)) }
    guard !Self.isMatrix(rows) else {
      format = EdgeListFormat()
      isTable = true
      return
    }
    let keys = TableColumns.ties.columns(headed: rows[0]).map { $0?.key }
    let isHeaded = keys.contains("from") && keys.contains("to")
    let isOverNumbers =
      rows.count > 1 && rows[0].count > 2 && Double(rows[0][2]) == nil && rows[0][2].first != "{"
      && rows.dropFirst().allSatisfy { $0.count > 2 && Double($0[2]) != nil }
    guard isHeaded || isOverNumbers else {
      format = EdgeListFormat()
      return
    }
    format = EdgeListFormat(headingLines: 1)
    line = (String(first.element), first.offset + 1)
    isTable =
      isHeaded
      && (keys.prefix(2) != ["from", "to"] || keys.dropFirst(2) != ["weight"] && keys.count > 2)
  }

  /// The columns of a line, as ``EdgeListReader`` parts them.
  private static func columns(of line: String) -> [String] {
    let sign: Character? =
      line.contains("\t") ? "\t" : line.contains(",") ? "," : line.contains(";") ? ";" : nil
    let parts =
      sign.map { line.split(separator: $0, omittingEmptySubsequences: false) }
      ?? line.split { $0 == " " }
    return parts.map { part in
      let text = String(part).trimmingBlanks
      return text.count > 1 && text.first == "\"" && text.last == "\""
        ? String(text.dropFirst().dropLast()) : text
    }
  }

  /// Whether rows are a matrix: as many values a row as there are labels above it, and rows that have
  /// the same labels.
  private static func isMatrix(_ rows: [[String]]) -> Bool {
    guard rows.count > 2, rows[0].count > 3 || rows[0].first == "" && rows[0].count > 2 else {
      return false
    }
    let labels = Set(rows[0].dropFirst())
    let body = rows.dropFirst()
    let known = body.count { labels.contains($0.first ?? "") }
    return body.allSatisfy { $0.count == rows[0].count } && 2 * known >= body.count
      && body.allSatisfy { $0.dropFirst().allSatisfy { $0.isEmpty || Double($0) != nil } }
  }
}
