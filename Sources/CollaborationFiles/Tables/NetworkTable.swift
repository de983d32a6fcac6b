/// A table of participants, ties or meetings: its rows as mappings of the native form.
struct NetworkTable {
  struct Row {
    var entries: [DocumentNode.Entry]
    let place: SourcePlace

    /// Why the reader can make nothing of the row.
    let problem: Fault.Problem?

    init(entries: [DocumentNode.Entry] = [], place: SourcePlace) {
      self.entries = entries
      self.place = place
      problem = nil
    }

    /// A row that was read and says nothing that can be used.
    init(unusable problem: Fault.Problem, at place: SourcePlace) {
      entries = []
      self.place = place
      self.problem = problem
    }

    func text(_ key: String) -> String? {
      guard let entry = entries.first(where: { $0.key == key }),
        case .scalar(let text, _) = entry.value.content
      else { return nil }
      return text
    }

    func place(of key: String) -> SourcePlace {
      entries.first { $0.key == key }?.value.place ?? place
    }

    mutating func set(_ key: String, _ content: DocumentNode.Content, at place: SourcePlace) {
      let value = DocumentNode(content: content, place: place)
      entries.removeAll { $0.key == key }
      entries.append(DocumentNode.Entry(key: key, place: place, value: value))
    }

    mutating func set(_ key: String, text: String) {
      set(key, .scalar(text, isPlain: false), at: place(of: key))
    }

    var node: DocumentNode { DocumentNode(content: .mapping(entries), place: place) }
  }

  private(set) var rows: [Row] = []

  /// Reads a table; what is wrong with it goes to the log.
  ///
  /// - Parameters:
  ///   - text: the text of the table.
  ///   - source: its number in the log.
  ///   - columns: the columns that are known.
  ///   - required: the keys of the columns that must be there.
  init(
    _ text: String, source: Int, columns: TableColumns, required: [String], log: FaultLog
  ) {
    let table = DelimitedText(text, source: source)
    if let quote = table.unclosedQuote { log.report(.unclosedCell, at: quote) }
    guard let headers = table.rows.first else {
      log.report(.empty, at: SourcePlace(source: source, line: 1, column: 1))
      return
    }
    let known = Self.columns(of: headers, among: columns, log: log)
    let hasNames = known.contains { $0?.key == "name" }
    let missing = required.filter { key in
      !known.contains { $0?.key == key } && !(key == "id" && hasNames)
    }
    for key in missing { log.report(.missingColumn(key), at: headers.first?.place) }
    // Every row would lack it.
    guard missing.isEmpty else { return }
    rows = table.rows.dropFirst().map { cells in
      if cells.dropFirst(known.count).contains(where: { !$0.text.trimmingBlanks.isEmpty }) {
        log.report(
          .cellsBeyondHeaders(count: cells.count - known.count), at: cells[known.count].place)
      }
      return Self.row(cells, under: known, source: source)
    }
  }

  private static func columns(
    of headers: [DelimitedText.Cell], among columns: TableColumns, log: FaultLog
  ) -> [TableColumns.Column?] {
    var seen: Set<String> = []
    return headers.map { header in
      let name = header.text.trimmingBlanks
      if name.isEmpty { return nil }
      guard let column = columns.column(headed: name) else {
        let similar = Similarity.nearest(to: name, among: columns.allHeaders)
        log.report(.unknownColumn(name, similar: similar), at: header.place)
        return nil
      }
      if !seen.insert(column.key).inserted {
        log.report(.repeatedColumn(name), at: header.place)
        return nil
      }
      return column
    }
  }

  private static func row(
    _ cells: [DelimitedText.Cell], under columns: [TableColumns.Column?], source: Int
  ) -> Row {
    var row = Row(entries: [], place: cells[0].place)
    for (cell, column) in zip(cells, columns) {
      guard let column else { continue }
      let text = cell.text.trimmingBlanks
      if text.isEmpty { continue }
      row.set(column.key, content(of: text, in: column, at: cell.place), at: cell.place)
    }
    return row
  }

  /// What a cell with a text holds in a column.
  static func content(
    of text: String, in column: TableColumns.Column, at place: SourcePlace
  ) -> DocumentNode.Content {
    switch column.cells {
    case .text: return .scalar(unguarded(text), isPlain: false)
    case .code: return .scalar(wholeNumber(text.halfWidth), isPlain: false)
    case .words, .codes:
      let isCode = column.cells == .codes
      let words = text.split { $0 == ";" || $0 == "；" || $0 == "、" || $0 == "\n" }
        .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
      return .list(
        words.map { word in
          DocumentNode(
            content: .scalar(isCode ? word.halfWidth : word, isPlain: false), place: place)
        })
    }
  }

  /// Excel writes whole numbers of a column of fractions as `3.0`.
  private static func wholeNumber(_ text: String) -> String {
    text.hasSuffix(".0") && Int(text.dropLast(2)) != nil ? String(text.dropLast(2)) : text
  }

  /// The text without the apostrophe that keeps spreadsheets from running it.
  private static func unguarded(_ text: String) -> String {
    text.first == "'" && DelimitedText.beginsLikeFormula(text) ? String(text.dropFirst()) : text
  }
}
