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

  /// The cells that were not read, because the file does not say where they are or says it twice.
  public internal(set) var lostCells: [LostCell] = []

  /// A cell that no program can show: Excel calls such a file damaged.
  public struct LostCell: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// The reference names no cell: `A0`, or a column or row beyond the last.
      case noSuchPlace(String)
      /// An earlier cell of the sheet has the same place; that one counts.
      case repeated
    }

    /// The row and the column as far as they are known, from 1; 0 where they are not.
    public let row: Int
    public let column: Int
    public let reason: Reason
  }

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
      /// The cell points to a shared string that is not there: the text is the pointer.
      case noSuchString
      /// A formula whose value nobody has reckoned yet.
      case formulaWithoutValue
    }

    /// From 1.
    public let column: Int
    public let kind: Kind
    public let text: String
  }
}
