import Spreadsheets

/// The rows of a sheet as the rows of a table, made one by one.
struct SheetCells: Collection {
  let sheet: Sheet
  let source: Int

  var startIndex: Int { 0 }
  var endIndex: Int { sheet.rows.count }
  func index(after index: Int) -> Int { index + 1 }

  subscript(index: Int) -> [TableCell] {
    let row = sheet.rows[index]
    return row.cells.map { cell in
      TableCell(
        text: cell.text,
        place: SourcePlace(source: source, line: row.number, column: cell.column),
        defect: defect(of: cell), sheetColumn: cell.column)
    }
  }

  private func defect(of cell: Sheet.Cell) -> TableCell.Defect {
    switch cell.kind {
    case .error: .error
    case .formulaWithoutValue: .formulaWithoutValue
    case .noSuchString: .noSuchString
    case .text, .number, .date, .boolean: .none
    }
  }
}
