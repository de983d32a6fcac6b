/// The column and row that a reference such as `B12` names; a `$` before either changes nothing.
struct CellReference: Equatable {
  static let columnLimit = 16_384
  static let rowLimit = 1_048_576

  let column: Int
  let row: Int

  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != 0x24 {
      switch byte {
      case 0x41...0x5A where row == 0: column = 26 * column + Int(byte) - 0x40
      case 0x61...0x7A where row == 0: column = 26 * column + Int(byte) - 0x60
      case 0x30...0x39 where column > 0: row = 10 * row + Int(byte) - 0x30
      default: return nil
      }
      guard column <= Self.columnLimit, row <= Self.rowLimit else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column
    self.row = row
  }
}

/// Cells that were merged into one, whose content is that of the first.
struct MergedCells: Equatable {
  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>

  /// The cells of a reference such as `A3:A7`.
  init?(_ text: String) {
    let corners = text.split(separator: ":").compactMap { CellReference($0) }
    guard corners.count == 2, corners[0].column <= corners[1].column,
      corners[0].row <= corners[1].row
    else { return nil }
    columns = corners[0].column...corners[1].column
    rows = corners[0].row...corners[1].row
  }
}
