/// A workbook as its reader wants it: sheets of rows of cells, each cell as the text that people see.
public struct Workbook: Sendable {
  /// In the order of their tabs, hidden ones too.
  public let sheets: [Sheet]
}

/// A sheet of a workbook.
public struct Sheet: Sendable {
  public let name: String

  /// Whether the tab is hidden; its cells are read all the same.
  public let isHidden: Bool

  /// The rows that hold anything, hidden ones too, in their order.
  public internal(set) var rows: [Row]

  /// A row, with the cells that hold anything.
  public struct Row: Sendable {
    /// From 1, as the spreadsheet counts.
    public let number: Int

    /// In the order of their columns.
    public internal(set) var cells: [Cell]

    /// The cell of a column.
    public func cell(_ column: Int) -> Cell? {
      // Rows are dense, so that the cell is mostly where its column says.
      if cells.indices.contains(column - 1), cells[column - 1].column == column {
        return cells[column - 1]
      }
      return cells.first { $0.column == column }
    }
  }

  public struct Cell: Sendable {
    /// What was in the cell before it became a text.
    public enum Kind: Sendable {
      case text, number, date, boolean
      /// `#N/A`, `#REF!` and their like: the text is the error.
      case error
      /// A formula whose value nobody has reckoned yet.
      case formulaWithoutValue
    }

    /// From 1.
    public let column: Int
    public let kind: Kind
    public let text: String
  }
}
