/// Ordinary least squares by orthogonal columns (Gram and Schmidt, each column twice).
struct LeastSquares: Sendable {
  /// One coefficient a column.
  let coefficients: [Double]

  /// Each coefficient divided by its standard error; infinite where nothing is left to err.
  let t: [Double]

  /// What the columns leave of the response.
  let residuals: [Double]

  /// Fits a response to columns; nothing where columns depend on one another, or there are not more
  /// cells than columns.
  init?(_ response: [Double], on columns: [[Double]]) {
    guard response.count > columns.count else { return nil }
    var basis: [[Double]] = []
    var triangle: [[Double]] = []  // of each column, how much of each basis vector it holds
    for column in columns {
      var rest = column
      var shares = [Double](repeating: 0, count: basis.count)
      for _ in 0..<2 {
        for (place, direction) in basis.enumerated() {
          let share = Self.product(direction, rest)
          shares[place] += share
          Self.subtract(share, direction, from: &rest)
        }
      }
      let length = Self.product(rest, rest).squareRoot()
      guard length > 1e-9 * max(1e-300, Self.product(column, column).squareRoot()) else {
        return nil
      }
      basis.append(rest.map { $0 / length })
      triangle.append(shares + [length])
    }

    var rest = response
    var shares = [Double](repeating: 0, count: basis.count)
    for _ in 0..<2 {
      for (place, direction) in basis.enumerated() {
        let share = Self.product(direction, rest)
        shares[place] += share
        Self.subtract(share, direction, from: &rest)
      }
    }
    residuals = rest
    let variance = Self.product(rest, rest) / Double(response.count - columns.count)

    let size = columns.count
    var inverse = [[Double]](repeating: Array(repeating: 0, count: size), count: size)
    for column in 0..<size {
      for row in (0...column).reversed() {
        var sum = row == column ? 1.0 : 0
        for between in (row + 1)..<(column + 1) {
          sum -= triangle[between][row] * inverse[between][column]
        }
        inverse[row][column] = sum / triangle[row][row]
      }
    }
    coefficients = inverse.map { row in zip(row, shares).reduce(0) { $0 + $1.0 * $1.1 } }
    t = zip(coefficients, inverse).map { coefficient, row in
      let error = (variance * Self.product(row, row)).squareRoot()
      return coefficient == 0 ? 0 : coefficient / error
    }
  }

  static func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for place in first.indices { sum += first[place] * second[place] }
    return sum
  }

  private static func subtract(_ share: Double, _ direction: [Double], from rest: inout [Double]) {
    for place in rest.indices { rest[place] -= share * direction[place] }
  }
}
