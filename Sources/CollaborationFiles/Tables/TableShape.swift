/// What a table that says nothing of itself holds: it is told by its headings and cells.
enum TableShape {
  /// A row for each tie, below headings.
  case ties
  /// A row for each tie: two ends and perhaps a weight, without any headings.
  case pairs
  /// A row for each participant, below headings.
  case participants
  /// What each participant answered of each other one.
  case answers(AnswerMatrix)
  /// Who sits in which meeting.
  case seats(IncidenceMatrix)

  /// - Complexity: O(*k*), where *k* is the number of cells.
  init(_ table: some Collection<[TableCell]>) {
    if Self.hasHeadings(of: .ties, ["from", "to"], in: table) {
      self = .ties
    } else if Self.isListOfPairs(table), !Self.headsStandBeforeRows(table) {
      self = .pairs
    } else if let matrix = AnswerMatrix(table) {
      self = .answers(matrix)
    } else if Self.hasHeadings(of: .participants, ["id", "name"], in: table)
      || Self.hasHeadings(of: .participants, ["name", "kind"], in: table)
      || Self.hasHeadings(of: .participants, ["name", "sectors"], in: table)
      || Self.isListOfIDs(table)
    {
      self = .participants
    } else if let matrix = IncidenceMatrix(table) {
      self = .seats(matrix)
    } else {
      self = Self.isListOfPairs(table) ? .pairs : .ties
    }
  }

  private static func hasHeadings(
    of columns: TableColumns, _ keys: [String], in table: some Collection<[TableCell]>
  ) -> Bool {
    table.prefix(NetworkTable.headingLimit).contains { row in
      let found = Set(columns.columns(headed: row.map(\.text)).compactMap { $0?.key })
      return keys.allSatisfy(found.contains)
    }
  }

  /// A table whose first row heads ids, or names and nothing that is unknown.
  private static func isListOfIDs(_ table: some Collection<[TableCell]>) -> Bool {
    guard let head = table.first else { return false }
    let columns = TableColumns.participants.columns(headed: head.map(\.text))
    if columns.contains(where: { $0?.key == "id" }) { return true }
    return columns.contains { $0?.key == "name" } && columns.allSatisfy { $0 != nil }
  }

  /// Rows of two ends and perhaps a number, the first of which is a tie like all others: somebody in it
  /// stands in another row, too.
  private static func isListOfPairs(_ table: some Collection<[TableCell]>) -> Bool {
    guard let head = table.first, isPair(head), table.allSatisfy(isPair) else { return false }
    let known = TableColumns.ties.columns(headed: head.map(\.text)).contains { $0 != nil }
    if known { return false }
    let first = Set(head.prefix(2).map { NameKey($0.text.trimmingBlanks) })
    return table.dropFirst().contains { row in
      row.prefix(2).contains { first.contains(NameKey($0.text.trimmingBlanks)) }
    }
  }

  /// Whether everything at the head of a column also stands at the head of a row, as in a square matrix.
  private static func headsStandBeforeRows(_ table: some Collection<[TableCell]>) -> Bool {
    guard let head = table.first else { return false }
    let rows = Set(table.dropFirst().compactMap { $0.first?.text.trimmingBlanks })
    return head.dropFirst().allSatisfy { rows.contains($0.text.trimmingBlanks) }
  }

  private static func isPair(_ row: [TableCell]) -> Bool {
    let texts = row.map { $0.text.trimmingBlanks }
    guard (2...3).contains(texts.count), !texts[0].isEmpty, !texts[1].isEmpty else { return false }
    guard texts.count == 3 else { return true }
    return texts[2].isEmpty || Double(TableNumber.plain(texts[2])) != nil
      || TableNumber.isMissing(texts[2])
  }

  /// The headings that a list of pairs does not have.
  static func headings(over row: [TableCell]) -> [TableCell] {
    zip(["from", "to", "weight"], row).map { name, cell in
      TableCell(text: name, place: cell.place, sheetColumn: cell.sheetColumn)
    }
  }
}
