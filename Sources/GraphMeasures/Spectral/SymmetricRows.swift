import GraphCore

/// A connected part of an undirected graph as a matrix: rows of columns and weights, numbered from 0.
struct SymmetricRows {
  /// The row of number *v* is `columns[starts[v]..<starts[v + 1]]`.
  private(set) var starts = [0]
  private(set) var columns: [Int] = []
  private(set) var weights: [Double] = []

  var count: Int { starts.count - 1 }

  /// Adds the row of the next number.
  mutating func append(_ row: [(column: Int, weight: Double)]) {
    for (column, weight) in row {
      columns.append(column)
      weights.append(weight)
    }
    starts.append(columns.count)
  }

  /// The sum of each row.
  var sums: [Double] {
    (0..<count).map { weights[starts[$0]..<starts[$0 + 1]].reduce(0, +) }
  }

  /// The product with a vector.
  func product(_ vector: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: count)
    for row in 0..<count {
      var sum = 0.0
      for position in starts[row]..<starts[row + 1] {
        sum += weights[position] * vector[columns[position]]
      }
      product[row] = sum
    }
    return product
  }
}
