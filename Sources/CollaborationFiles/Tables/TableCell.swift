/// A cell of a table, from whatever file, as its reader found it.
struct TableCell {
  /// What keeps a cell of a workbook from having a value.
  enum Defect {
    case none
    /// The text is the error that stands there: `#N/A`.
    case error
    case formulaWithoutValue
  }

  let text: String
  let place: SourcePlace
  var defect = Defect.none

  /// The column of a cell of a sheet, where empty cells are left out; from 1.
  var sheetColumn: Int?
}
