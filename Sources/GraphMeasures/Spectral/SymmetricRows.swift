import GraphCore

/// A connected part of an undirected graph as a matrix: rows of columns and weights, numbered from 0.
struct SymmetricRows {
  /// The row of number *v* is `columns[starts[v]..<starts[v + 1]]`.
  private(set) var starts = [0]
  private(set) var columns: [UInt32] = []

  /// One weight a column; empty while every weight is 1.
  private(set) var weights: [Double] = []

  var count: Int { starts.count - 1 }

  mutating func reserveCapacity(rows: Int, columns count: Int) {
    starts.reserveCapacity(rows + 1)
    columns.reserveCapacity(count)
  }

  /// Adds the row of the next number.
  mutating func append(_ row: [(column: Int, weight: Double)]) {
    for (column, weight) in row {
      if weights.isEmpty, weight != 1 {
        weights = Array(repeating: 1, count: columns.count)
      }
      if weight != 1 || !weights.isEmpty { weights.append(weight) }
      columns.append(UInt32(truncatingIfNeeded: column))
    }
    starts.append(columns.count)
  }

  /// The sum of each row.
  var sums: [Double] {
    (0..<count).map { row in
      let range = starts[row]..<starts[row + 1]
      return weights.isEmpty ? Double(range.count) : weights[range].reduce(0, +)
    }
  }

  /// The product with a vector.
  func product(_ vector: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: count)
    let (starts, columns, weights) = (starts.span, columns.span, weights.span)
    let vector = vector.span
    for row in 0..<count {
      var sum = 0.0
      if weights.isEmpty {
        for position in starts[row]..<starts[row &+ 1] { sum += vector[Int(columns[position])] }
      } else {
        for position in starts[row]..<starts[row &+ 1] {
          sum += weights[position] * vector[Int(columns[position])]
        }
      }
      product[row] = sum
    }
    return product
  }
}
