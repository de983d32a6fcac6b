/// Reads the rows of a table under its headings, one after the other.
struct RowReader {
  private let columns: [Int: TableColumns.Column?]
  private let lastColumn: Int
  private let log: FaultLog

  /// What stood last in each column, for the marks that repeat it.
  private var above: [Int: String] = [:]

  /// - Parameters:
  ///   - columns: the known columns by their number; `nil` under a heading that nobody knows.
  ///   - lastColumn: the number of the last heading.
  init(columns: [Int: TableColumns.Column?], lastColumn: Int, log: FaultLog) {
    self.columns = columns
    self.lastColumn = lastColumn
    self.log = log
  }

  /// A row as a mapping of the native form; `nil` where it says nothing of the table's own.
  mutating func row(_ cells: [TableCell]) -> NetworkTable.Row? {
    var row = NetworkTable.Row(entries: [], place: cells[0].place)
    row.entries.reserveCapacity(cells.count)
    var strays = 0
    var firstStray: SourcePlace?
    var unread: [(key: String, problem: Fault.Problem, place: SourcePlace)] = []
    for (index, cell) in cells.enumerated() {
      var text = cell.text.trimmingBlanks
      if text.isEmpty, cell.defect == .none { continue }
      let number = NetworkTable.number(of: cell, at: index)
      guard let heading = columns[number] else {
        // Notes beside a table are no part of it; more cells than headings are a comma too many.
        if number > lastColumn, cell.sheetColumn == nil {
          strays += 1
          firstStray = firstStray ?? cell.place
        }
        continue
      }
      guard let column = heading else { continue }
      if let problem = cell.defect.problem(of: text) {
        unread.append((column.key, problem, cell.place))
        continue
      }
      if Self.repeatsTheCellAbove(text) {
        guard let last = above[number] else {
          unread.append((column.key, .nothingAbove(text), cell.place))
          continue
        }
        text = last
      }
      above[number] = text
      if column.isOfNumbers, TableNumber.isMissing(text) {
        log.report(.numberNotKnown(key: column.key, text: text), at: cell.place)
        continue
      }
      // Cells of a sheet are texts as they are; those of a text are written guarded in any column.
      var plain = cell.sheetColumn == nil ? DelimitedText.unguarded(text) : text
      if column.key == "direction", Choices.directions.value(spelled: plain) == nil,
        let isDirected = HeadingWords.direction(spelled: plain)
      {
        plain = Choices.directions.word(for: isDirected)
      }
      row.append(
        column.key, NetworkTable.content(of: plain, in: column, at: cell.place), at: cell.place)
    }
    if let note = Self.note(row) {
      log.report(.noteLeftOut(note), at: row.place)
      return nil
    }
    if let firstStray {
      log.report(.cellsBeyondHeaders(count: strays), at: firstStray, costing: .value)
    }
    // Without its ends, or both its id and its name, nobody knows what the row is about.
    for cell in unread where Self.isIdentity(cell.key, of: row) {
      return NetworkTable.Row(unusable: cell.problem, at: cell.place)
    }
    for cell in unread { log.report(cell.problem, at: cell.place, costing: .value) }
    return row
  }

  /// Whether a cell says «the same as above», as people write it who fill in by hand.
  private static func repeatsTheCellAbove(_ text: String) -> Bool {
    switch text {
    case "〃", "”", "“", "\"", "＂", "〻", "同上", "同じ", "上に同じ", "上と同じ", "↑", "ditto": true
    default: false
    }
  }

  /// Whether a row means nothing without a cell.
  private static func isIdentity(_ key: String, of row: NetworkTable.Row) -> Bool {
    switch key {
    case "from", "to", "need", "title": true
    case "id": !row.has("name")
    case "name": !row.has("id")
    default: false
    }
  }

  // MARK: Sums and notes

  private static let sums: Set = ["合計", "計", "小計", "総計", "総合計", "total", "sum"]

  /// What a row says that is a sum or a note under a table, and no participant, tie or meeting; `nil` for
  /// any other row.
  private static func note(_ row: NetworkTable.Row) -> String? {
    guard let first = row.entries.first, case .scalar(let text, _) = first.value.content,
      ["id", "name", "from"].contains(first.key), !row.has("to"), !row.has("kind")
    else { return nil }
    let isNote = ["※", "＊", "*注", "注）", "注)", "（注", "(注", "注：", "注:"].contains {
      text.hasPrefix($0)
    }
    if isNote, row.entries.count == 1 { return text }
    return sums.contains(NameKey(text).withoutCase.text) ? text : nil
  }
}
