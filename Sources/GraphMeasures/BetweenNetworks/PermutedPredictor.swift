import GraphCore

/// What a predictor that others do not explain says of a response, when the participants of the
/// predictor are exchanged: t of the response on the permuted residual and the others.
///
/// The residual is ε = x − s(0) − Σ s(l)·x(l), so that each of its products with another network z is
/// that of x and of the x(l), permuted, with z: sums over ties (``CellOverlap``). What remains is the
/// regression on few columns by their products alone (Frisch, Waugh and Lovell): with e the part of the
/// permuted ε that is orthogonal to the constant and the others,
///
///     b = ⟨e,y⟩/⟨e,e⟩    t = b / √( (RSS − ⟨e,y⟩²/⟨e,e⟩)/(N − p − 1) / ⟨e,e⟩ )
///
/// where RSS is what constant and others leave of the response, the same in every draw.
///
/// - Note: After R. Frisch and F. V. Waugh, “Partial time regressions as compared with individual
///   trends”, *Econometrica* 1, 1933, 387–401; M. C. Lovell, *Journal of the American Statistical
///   Association* 58, 1963, 993–1010.
struct PermutedPredictor: Sendable {
  /// Σ of x, then of the x(l), permuted, with the response: `withResponse[l]`.
  private let withResponse: [CellOverlap]

  /// The same with each of the others: `withOthers[k][l]`.
  private let withOthers: [[CellOverlap]]

  /// 1 and −s(l): how much of x and of the x(l) is in ε.
  private let parts: [Double]

  /// s(0), and the sums of the response and of the others.
  private let constant: Double
  private let responseSum: Double
  private let otherSums: [Double]

  private let residualSum: Double
  private let residualSquares: Double
  private let others: ProductMatrix
  private let responseShares: [Double]  // the products of constant and others with the response
  private let left: Double  // RSS
  private let freedom: Double

  /// - Parameter shares: s(0), s(1), …: the predictor by least squares on a constant and the others.
  init?(
    _ predictor: Graph, _ others: [Graph], _ response: Graph, shares: [Double], isDirected: Bool
  ) {
    let sources = [predictor] + others
    let sums = sources.map { CellSums($0, isDirected: isDirected) }
    let y = CellSums(response, isDirected: isDirected)
    let same = response.nodes.map { UInt32($0.index) }
    func overlap(_ first: Graph, _ second: Graph) -> CellOverlap {
      CellOverlap(first, second, isDirected: isDirected)
    }
    func product(_ first: Graph, _ second: Graph) -> Double {
      overlap(first, second)(order: same, inverse: same)
    }
    // What is permuted stands second: its cell (π(i), π(j)) meets cell (i, j) of what stays.
    withResponse = sources.map { overlap(response, $0) }
    withOthers = others.map { other in sources.map { overlap(other, $0) } }
    let parts = [1] + shares.dropFirst().map { -$0 }
    self.parts = parts
    constant = shares[0]
    responseSum = y.sum
    otherSums = sums.dropFirst().map(\.sum)

    let products = sources.map { first in sources.map { product(first, $0) } }
    let weighed = zip(parts, sums).reduce(0) { $0 + $1.0 * $1.1.sum }
    residualSum = weighed - shares[0] * y.count
    var squares = shares[0] * (shares[0] * y.count - 2 * weighed)
    for row in parts.indices {
      for column in parts.indices { squares += parts[row] * parts[column] * products[row][column] }
    }
    residualSquares = squares

    // The products of the constant and the others with one another, and with the response.
    var table = [[y.count] + otherSums]
    for row in others.indices { table.append([otherSums[row]] + products[row + 1].dropFirst()) }
    guard let matrix = ProductMatrix(table) else { return nil }
    self.others = matrix
    responseShares = [y.sum] + others.map { product($0, response) }
    left = y.squares - matrix.squaredLength(of: responseShares)
    freedom = y.count - Double(others.count + 2)
    guard freedom > 0 else { return nil }
  }

  /// t of the permuted residual; 0 where it depends on the others: it explains nothing.
  func t(order: [UInt32], inverse: [UInt32]) -> Double {
    func product(_ overlaps: [CellOverlap], _ sum: Double) -> Double {
      zip(parts, overlaps).reduce(-constant * sum) {
        $0 + $1.0 * $1.1(order: order, inverse: inverse)
      }
    }
    let shares = [residualSum] + zip(withOthers, otherSums).map { product($0, $1) }
    let length = residualSquares - others.squaredLength(of: shares)
    guard length > 1e-9 * residualSquares else { return 0 }
    let joint = product(withResponse, responseSum) - others.product(shares, responseShares)
    let variance = max(0, left - joint * joint / length) / freedom
    return joint == 0 ? 0 : joint / length / (variance / length).squareRoot()
  }
}

/// The products of a few columns with one another, to project on them by products alone.
private struct ProductMatrix: Sendable {
  /// L with LLᵀ = the products (A.-L. Cholesky).
  private let factor: [[Double]]

  /// Nothing where columns depend on one another.
  init?(_ products: [[Double]]) {
    var factor = products
    for row in products.indices {
      for column in 0...row {
        var rest = products[row][column]
        for place in 0..<column { rest -= factor[row][place] * factor[column][place] }
        if row == column {
          guard rest > 1e-12 * products[row][row] else { return nil }
          factor[row][row] = rest.squareRoot()
        } else {
          factor[row][column] = rest / factor[column][column]
        }
      }
    }
    self.factor = factor
  }

  /// The product of what the columns hold of two vectors that have these products with the columns.
  func product(_ first: [Double], _ second: [Double]) -> Double {
    zip(solved(first), solved(second)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The squared length of what the columns hold of a vector.
  func squaredLength(of shares: [Double]) -> Double { product(shares, shares) }

  /// L⁻¹v.
  private func solved(_ vector: [Double]) -> [Double] {
    var solution = vector
    for row in vector.indices {
      for place in 0..<row { solution[row] -= factor[row][place] * solution[place] }
      solution[row] /= factor[row][row]
    }
    return solution
  }
}
