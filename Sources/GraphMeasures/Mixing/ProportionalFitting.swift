/// A square table without its diagonal that is scaled to sums of rows and columns.
struct ProportionalFitting {
  let count: Int
  var rowSums: [Double]
  var columnSums: [Double]
  private(set) var cells: [Double]

  init(count: Int) {
    self.count = count
    rowSums = Array(repeating: 0, count: count)
    columnSums = rowSums
    cells = Array(repeating: 0, count: count * count)
  }

  /// Fills the cells so that they are products of a factor a row and a factor a column.
  ///
  /// - Returns: the rounds it took, and the greatest deviation of a sum as a share of the whole.
  mutating func fit(tolerance: Double, limit: Int) -> (rounds: Int, deviation: Double) {
    let total = rowSums.reduce(0, +)
    guard total > 0 else { return (0, 0) }
    // Everything touches one group: the rest is 0, and these are what the sums say.
    let centre = (0..<count).first { total - rowSums[$0] - columnSums[$0] <= tolerance * total }
    if let centre {
      for other in 0..<count where other != centre {
        cells[centre * count + other] = columnSums[other]
        cells[other * count + centre] = rowSums[other]
      }
      return (0, deviation() / total)
    }
    for row in 0..<count where rowSums[row] > 0 {
      for column in 0..<count where row != column && columnSums[column] > 0 {
        cells[row * count + column] = 1
      }
    }
    for round in 1...limit {
      for row in 0..<count { scale(row, step: 1, start: row * count, to: rowSums[row]) }
      for column in 0..<count { scale(column, step: count, start: column, to: columnSums[column]) }
      let deviation = deviation() / total
      if deviation <= tolerance || round == limit { return (round, deviation) }
    }
    return (limit, .infinity)
  }

  private mutating func scale(_ line: Int, step: Int, start: Int, to wanted: Double) {
    var sum = 0.0
    for place in 0..<count { sum += cells[start + place * step] }
    guard sum > 0 else { return }
    for place in 0..<count { cells[start + place * step] *= wanted / sum }
  }

  /// How far a sum is from the wanted one, at most.
  private func deviation() -> Double {
    var greatest = 0.0
    for line in 0..<count {
      var row = 0.0
      var column = 0.0
      for other in 0..<count {
        row += cells[line * count + other]
        column += cells[other * count + line]
      }
      greatest = max(
        greatest, (row - rowSums[line]).magnitude, (column - columnSums[line]).magnitude)
    }
    return greatest
  }
}
