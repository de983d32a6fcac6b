/// A cell of a table, from whatever file, as its reader found it.
struct TableCell {
  /// What keeps a cell of a workbook from having a value.
  enum Defect {
    case none
    /// The text is the error that stands there: `#N/A`.
    case error
    case formulaWithoutValue
    /// The text is the number of a text that is not there.
    case noSuchString

    /// What is told of a cell with a text.
    func problem(of text: String) -> Fault.Problem? {
      switch self {
      case .none: nil
      case .error: .cellError(text)
      case .formulaWithoutValue: .formulaWithoutValue
      case .noSuchString: .noSuchString(text)
      }
    }
  }

  let text: String
  let place: SourcePlace
  var defect = Defect.none

  /// The column of a cell of a sheet, where empty cells are left out; from 1.
  var sheetColumn: Int?
}
