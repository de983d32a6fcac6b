import XMLEvents

/// Listens to the XML of a sheet and keeps the cells that hold anything.
///
/// A cell has its own content or none: everything that belongs to one is begun anew with it.
final class SheetReader: XMLEventListener {
  private let contents: CellContents
  private let cellLimit: Int

  private(set) var rows: [Sheet.Row] = []
  private(set) var merged: [MergedCells] = []
  private(set) var lostCells: [Sheet.LostCell] = []
  private(set) var cellCount = 0
  private(set) var isOverfull = false

  /// The row that is read; its number is `nil` where what the file says of it is no row.
  private var row: (number: Int?, isCounted: Bool, cells: [Sheet.Cell]) = (nil, true, [])
  /// The number of the last row, which the next one follows that has none of its own.
  private var lastNumber = 0
  private var misplaced: String?
  private var column = 0
  private var cell = CellContents.Raw()

  /// What the cell says of its place.
  private var reference: String?
  private var isInCell = false
  private var isInValue = false
  private var isInItem = false

  /// Merged cells beyond this are left as they are, and lost ones are not counted.
  private static let listLimit = 20_000

  init(contents: CellContents, cellLimit: Int) {
    self.contents = contents
    self.cellLimit = cellLimit
  }

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    switch element {
    case "row": beginRow(attributes["r"])
    case "c": beginCell(attributes)
    case "v":
      isInValue = isInCell
      cell.hasValue = true
    case "f": cell.hasFormula = true
    case "is":
      isInItem = isInCell
      cell.item = StringItem()
    case "mergeCell":
      if merged.count < Self.listLimit, let cells = attributes["ref"].flatMap(MergedCells.init) {
        merged.append(cells)
      }
    default: if isInItem { cell.item.began(element) }
    }
  }

  func xmlText(_ text: XMLCharacters) {
    if isInValue { text.append(to: &cell.value) } else if isInItem { cell.item.took(text) }
  }

  func xmlElementEnded(_ element: XMLName) {
    switch element {
    case "v": isInValue = false
    case "is": isInItem = false
    case "c": endCell()
    case "row": endRow()
    default: if isInItem { cell.item.ended(element) }
    }
  }

  // MARK: Rows

  private func beginRow(_ written: String?) {
    // Some writers leave the number out, and count by order.
    let number = written.map { Int($0) } ?? lastNumber + 1
    let isThere = number.map { (1...CellReference.rowLimit).contains($0) } ?? false
    row = (isThere ? number : nil, written == nil, [])
    misplaced = isThere ? nil : written ?? String(lastNumber + 1)
    column = 0
  }

  private func endRow() {
    guard let number = row.number else { return }
    lastNumber = number
    if !row.cells.isEmpty { rows.append(Sheet.Row(number: number, cells: row.cells)) }
  }

  // MARK: Cells

  private func beginCell(_ attributes: XMLAttributes) {
    column += 1
    isInCell = true
    cell = CellContents.Raw()
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap(Int.init)
    reference = attributes["r"]
  }

  /// Moves to the place that the cell names, and says whether there is one.
  private func findPlace() -> Bool {
    guard let reference else { return row.number != nil && column <= CellReference.columnLimit }
    guard let place = CellReference(reference) else { return false }
    if row.isCounted, row.cells.isEmpty { row.number = place.row }
    guard row.number == place.row else { return false }
    column = place.column
    return true
  }

  private func endCell() {
    isInCell = false
    let isPlaced = findPlace()
    guard !isOverfull, let (kind, text) = contents.content(of: cell),
      !text.isEmpty || kind == .formulaWithoutValue
    else { return }
    guard isPlaced else {
      lose(.noSuchPlace(reference ?? misplaced ?? ""), column: 0)
      return
    }
    cellCount += 1
    if cellCount > cellLimit {
      isOverfull = true
      return
    }
    row.cells.append(Sheet.Cell(column: column, kind: kind, text: text))
  }

  private func lose(_ reason: Sheet.LostCell.Reason, row number: Int? = nil, column: Int) {
    guard lostCells.count < Self.listLimit else { return }
    lostCells.append(
      Sheet.LostCell(row: number ?? row.number ?? 0, column: column, reason: reason))
  }

  // MARK: The sheet

  /// The rows in their order, with the content of merged cells in every row that they reach over.
  ///
  /// Each of these counts as a cell, so that no few merged cells become a sheet without end.
  func finishedRows() -> [Sheet.Row] {
    var rows = sortedRows()
    // Only downwards: a cell that is merged across is a heading, or one answer that needed room.
    for cells in merged where cells.rows.count > 1 {
      var low = 0
      var high = rows.count
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].number < cells.rows.lowerBound { low = middle + 1 } else { high = middle }
      }
      let column = cells.columns.lowerBound
      guard low < rows.count, rows[low].number == cells.rows.lowerBound,
        let first = rows[low].cell(column)
      else { continue }
      low += 1
      while low < rows.count, rows[low].number <= cells.rows.upperBound {
        cellCount += 1
        if cellCount > cellLimit {
          isOverfull = true
          return rows
        }
        if rows[low].cell(column) == nil {
          let place = rows[low].cells.firstIndex { $0.column > column } ?? rows[low].cells.count
          rows[low].cells.insert(first, at: place)
        }
        low += 1
      }
    }
    return rows
  }

  /// The rows and their cells in order, each place once.
  private func sortedRows() -> [Sheet.Row] {
    var rows = self.rows
    if !Self.isAscending(rows.lazy.map(\.number)) {
      // The first of two rows with one number takes in the cells of the second.
      let sorted = rows.indices.sorted { (rows[$0].number, $0) < (rows[$1].number, $1) }
      var joined: [Sheet.Row] = []
      for index in sorted {
        if joined.last?.number == rows[index].number {
          joined[joined.count - 1].cells += rows[index].cells
        } else {
          joined.append(rows[index])
        }
      }
      rows = joined
    }
    for index in rows.indices where !Self.isAscending(rows[index].cells.lazy.map(\.column)) {
      let cells = rows[index].cells
      var kept: [Sheet.Cell] = []
      for place in cells.indices.sorted(by: { (cells[$0].column, $0) < (cells[$1].column, $1) }) {
        if kept.last?.column == cells[place].column {
          lose(.repeated, row: rows[index].number, column: cells[place].column)
        } else {
          kept.append(cells[place])
        }
      }
      rows[index].cells = kept
    }
    return rows
  }

  private static func isAscending(_ numbers: some Collection<Int>) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy(<)
  }
}
