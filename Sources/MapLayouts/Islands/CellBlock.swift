/// A rectangle of cells; row 0 is the upper one.
struct CellBlock: Hashable {
  var column: Int
  var row: Int
  var width: Int
  var height: Int

  init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = width
    self.height = height
  }

  /// The smallest block in which some nodes stand; empty for none.
  init(around nodes: ArraySlice<Int>, in cellOfNode: [Int], _ grid: IslandGrid) {
    var (left, right, upper, lower) = (Int.max, -1, Int.max, -1)
    for node in nodes {
      let place = grid.places[cellOfNode[node]]
      left = min(left, place.column)
      right = max(right, place.column)
      upper = min(upper, place.row)
      lower = max(lower, place.row)
    }
    self.init(
      column: right < 0 ? 0 : left, row: right < 0 ? 0 : upper,
      width: right < 0 ? 0 : right - left + 1, height: right < 0 ? 0 : lower - upper + 1)
  }

  static let empty = CellBlock(column: 0, row: 0, width: 0, height: 0)

  var cellCount: Int { width * height }

  func holds(_ place: IslandGrid.Place) -> Bool {
    place.column >= column && place.column < column + width && place.row >= row
      && place.row < row + height
  }

  /// How many cells two blocks have in common.
  func overlap(with other: CellBlock) -> Int {
    let across = min(column + width, other.column + other.width) - max(column, other.column)
    let along = min(row + height, other.row + other.height) - max(row, other.row)
    return across > 0 && along > 0 ? across * along : 0
  }

  func cells(columns: Int) -> [Int] {
    (row..<row + height).flatMap { row in
      (column..<column + width).map { row * columns + $0 }
    }
  }
}
