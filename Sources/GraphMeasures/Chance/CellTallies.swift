/// How often each cell of a table holds which count, over many tables.
struct CellTallies: Sendable {
  /// `times[cell][count]`.
  private(set) var times: [[Int]]

  init(cells: Int) {
    times = Array(repeating: [], count: cells)
  }

  /// Counts a table.
  mutating func add(_ table: [Int]) {
    for (cell, count) in table.enumerated() {
      let missing = count + 1 - times[cell].count
      if missing > 0 { times[cell] += Array(repeating: 0, count: missing) }
      times[cell][count] += 1
    }
  }

  /// Counts the tables that others have counted.
  mutating func add(_ others: CellTallies) {
    for cell in times.indices {
      let missing = others.times[cell].count - times[cell].count
      if missing > 0 { times[cell] += Array(repeating: 0, count: missing) }
      for (count, number) in others.times[cell].enumerated() { times[cell][count] += number }
    }
  }
}
