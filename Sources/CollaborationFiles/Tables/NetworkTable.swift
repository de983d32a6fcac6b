/// A table of participants, ties or meetings: its rows as mappings of the native form.
struct NetworkTable {
  struct Row {
    var entries: [DocumentNode.Entry]
    let place: SourcePlace

    private let use: Use

    /// Why the reader can make nothing of the row.
    var problem: Fault.Problem? {
      if case .none(let problem) = use { problem } else { nil }
    }

    /// Whether the row is the answer of one end, from a matrix: only where an end says yes is a tie.
    let isAnswer: Bool

    /// Whether anything can be made of the row; problems are rare and large, and stand apart.
    private enum Use {
      case some
      indirect case none(Fault.Problem)
    }

    init(entries: [DocumentNode.Entry] = [], place: SourcePlace) {
      self.entries = entries
      self.place = place
      use = .some
      isAnswer = false
    }

    init(answerAt place: SourcePlace) {
      entries = []
      self.place = place
      use = .some
      isAnswer = true
    }

    /// A row that was read and says nothing that can be used.
    init(unusable problem: Fault.Problem, at place: SourcePlace) {
      entries = []
      self.place = place
      use = .none(problem)
      isAnswer = false
    }

    func text(_ key: String) -> String? {
      guard let entry = entries.first(where: { $0.key == key }),
        case .scalar(let text, _) = entry.value.content
      else { return nil }
      return text
    }

    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

    func place(of key: String) -> SourcePlace {
      entries.first { $0.key == key }?.value.place ?? place
    }

    mutating func set(_ key: String, _ content: DocumentNode.Content, at place: SourcePlace) {
      let value = DocumentNode(content: content, place: place)
      if has(key) { entries.removeAll { $0.key == key } }
      entries.append(DocumentNode.Entry(key: key, place: place, value: value))
    }

    /// Sets a key that the row does not have yet.
    mutating func append(_ key: String, _ content: DocumentNode.Content, at place: SourcePlace) {
      let value = DocumentNode(content: content, place: place)
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
  /// People write titles and notes above a table: its headings are the first row that has all the
  /// columns that must be there, or else the first that has two known ones.
  ///
  /// - Parameters:
  ///   - table: the rows that hold anything, each with the cells that do, or all of them.
  ///   - columns: the columns that are known.
  ///   - required: the columns that must be there; of those in one list, any.
  /// - Complexity: O(*k*), where *k* is the number of cells.
  init(
    _ table: some Collection<[TableCell]>, columns: TableColumns, required: [[String]],
    log: FaultLog
  ) {
    guard let first = table.first else { return }
    let heading = Self.headingIndex(of: table, columns: columns, required: required)
    let headers = heading.map { table[$0] } ?? first
    let start = heading ?? table.startIndex
    let body = table[table.index(after: start)...]
    let known = Self.columns(of: headers, over: body, among: columns, log: log)
    let keys = Set(known.values.compactMap { $0?.key })
    let missing = required.filter { keys.isDisjoint(with: $0) }
    for alternatives in missing {
      log.report(.missingColumn(alternatives[0]), at: headers.first?.place)
    }
    // Every row would lack it.
    guard missing.isEmpty else { return }
    let lastColumn = headers.indices.last.map { Self.number(of: headers[$0], at: $0) } ?? 0
    var reader = RowReader(columns: known, lastColumn: lastColumn, log: log)
    for cells in body {
      if let row = reader.row(cells) { rows.append(row) }
    }
  }

  /// How far down a table may begin.
  static let headingLimit = 30

  private static func headingIndex<Table: Collection<[TableCell]>>(
    of table: Table, columns: TableColumns, required: [[String]]
  ) -> Table.Index? {
    var likely: Table.Index?
    for index in table.indices.prefix(headingLimit) {
      let keys = Set(columns.columns(headed: table[index].map(\.text)).compactMap { $0?.key })
      if required.allSatisfy({ !keys.isDisjoint(with: $0) }) { return index }
      if likely == nil, keys.count > 1 { likely = index }
    }
    return likely
  }

  /// The column of a cell: in a sheet it says so itself, in a text it is counted.
  static func number(of cell: TableCell, at index: Int) -> Int {
    cell.sheetColumn ?? index
  }

  /// The known columns by their number; `nil` under a heading that nobody knows.
  private static func columns(
    of headers: [TableCell], over body: some Collection<[TableCell]>, among columns: TableColumns,
    log: FaultLog
  ) -> [Int: TableColumns.Column?] {
    var seen: Set<String> = []
    var found: [Int: TableColumns.Column?] = [:]
    let meant = columns.columns(headed: headers.map { $0.text.trimmingBlanks })
    for (index, header) in headers.enumerated() {
      let name = header.text.trimmingBlanks
      if name.isEmpty { continue }
      let number = number(of: header, at: index)
      found[number] = .some(nil)
      let column =
        meant[index]
        ?? typeColumn(headed: name, number, over: body, among: columns).flatMap { column in
          meant.contains { $0?.key == column.key } ? nil : column
        }
      guard let column else {
        let similar =
          log.isCrowded ? [] : Similarity.nearest(to: name, among: columns.allHeaders)
        log.report(.unknownColumn(name, similar: similar), at: header.place)
        continue
      }
      if !seen.insert(column.key).inserted {
        log.report(.repeatedColumn(name), at: header.place, costing: .value)
        continue
      }
      found[number] = column
    }
    return found
  }

  /// What a column of ties means that is headed `Type`: whether they have a direction, or their kind.
  private static func typeColumn(
    headed name: String, _ number: Int, over body: some Collection<[TableCell]>,
    among columns: TableColumns
  ) -> TableColumns.Column? {
    guard HeadingWords.ofTypeOfTie.contains(HeadingWords.folded(name)),
      let direction = columns.column(headed: "direction")
    else { return nil }
    let words = body.lazy.compactMap { row in
      row.enumerated().first { Self.number(of: $0.element, at: $0.offset) == number }?.element.text
    }
    return HeadingWords.areDirections(words) ? direction : columns.column(headed: "kind")
  }

  /// What a cell with a text holds in a column.
  static func content(
    of text: String, in column: TableColumns.Column, at place: SourcePlace
  ) -> DocumentNode.Content {
    switch column.cells {
    case .text: return .scalar(text, isPlain: false)
    case .number: return .scalar(TableNumber.plain(text), isPlain: false)
    case .step: return .scalar(TableNumber.step(text), isPlain: false)
    case .code: return .scalar(text, isPlain: false)
    case .lines: return .list(steps(text, at: place))
    case .words, .codes:
      let words = text.split { ";；、，､".contains($0) || $0.isNewline }
        .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
      return .list(
        words.map { DocumentNode(content: .scalar($0, isPlain: false), place: place) })
    }
  }

  /// The steps of a case: `hokatsu: 訪問する`, a line each; who acts may be left out.
  private static func steps(_ text: String, at place: SourcePlace) -> [DocumentNode] {
    text.split(whereSeparator: \.isNewline).map { line in
      var step = Row(place: place)
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks }
      if parts.count == 2, parts[0].isEmpty {
        step.append("action", .scalar(parts[1], isPlain: false), at: place)
      } else if parts.count == 2, FormReader.isSoundID(parts[0]) {
        step.append("participant", .scalar(parts[0], isPlain: false), at: place)
        step.append("action", .scalar(parts[1], isPlain: false), at: place)
      } else {
        step.append("action", .scalar(String(line).trimmingBlanks, isPlain: false), at: place)
      }
      return step.node
    }
  }

  /// Excel writes whole numbers of a column of fractions as `3.0`.
  static func wholeNumber(_ text: String) -> String {
    text.hasSuffix(".0") && Int(text.dropLast(2)) != nil ? String(text.dropLast(2)) : text
  }
}
