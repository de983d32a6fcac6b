public import GraphCore

/// QAP correlation: whether those who are tied in one network tend to be tied in another.
///
/// Cells of a network are not independent, so that the usual test of a correlation does not hold.
/// Exchanging participants keeps each network as it is and breaks only what joins the two.
///
///     r = Pearson's correlation of x(i,j) and y(i,j) over i ≠ j
///     null: r of x and y(π(i), π(j)),  π a permutation of the participants
///
/// ```swift
/// let test = QAPCorrelation.test(marriages, business, draws: 9999, seed: 1)
/// test?.value     // 0.372
/// test?.pAtLeast  // 0.0007
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case               | Here                                        | Elsewhere                       |
/// | ------------------ | ------------------------------------------- | ------------------------------- |
/// | Diagonal           | left out                                    | the same                        |
/// | Direction          | each arc a cell; two undirected networks have one cell a pair | all cells     |
/// | p                  | +1 correction: the observed order is one of the draws | shares of draws in R sna |
/// | A network of no ties, or all | undefined (`nil`)                 | NaN                             |
///
/// - Complexity: O(*n*²) time a draw and O(*n*²) space.
///
/// - Note: After L. Hubert and J. Schultz, “Quadratic assignment as a general data analysis strategy”,
///   *British Journal of Mathematical and Statistical Psychology* 29, 1976, 190–241; D. Krackhardt,
///   “Predicting with networks: nonparametric multiple regression analysis of dyadic data”, *Social
///   Networks* 10, 1988, 359–381.
public enum QAPCorrelation {
  /// The correlation of two networks on the same participants, and its chance.
  ///
  /// - Precondition: the networks have the same number of nodes, in the same order; at least one draw.
  public static func test(
    _ first: Graph, _ second: Graph, draws: Int = 999, seed: UInt64 = 1, threads: Int = 1
  ) -> PermutationTest? {
    precondition(first.nodeCount == second.nodeCount, "networks on the same participants")
    let pairs = CellPairs(
      nodeCount: first.nodeCount, isDirected: first.isDirected || second.isDirected)
    guard let x = standardized(pairs.cells(of: first)),
      let y = standardized(pairs.cells(of: second))
    else { return nil }
    let matrix = pairs.matrix(of: y)
    @Sendable func correlation(_ cells: [Double]) -> Double {
      zip(x, cells).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let drawn = permutedFigures(
      nodeCount: first.nodeCount, draws: draws, seed: seed, threads: threads
    ) { correlation(pairs.cells(of: matrix, inOrder: $0)) }
    return PermutationTest(value: correlation(y), drawn: drawn, seed: seed)
  }

  /// Cells about their mean, of length 1; nothing where all are the same.
  private static func standardized(_ cells: [Double]) -> [Double]? {
    let mean = cells.reduce(0, +) / Double(max(1, cells.count))
    let centred = cells.map { $0 - mean }
    let length = centred.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 1e-12 ? centred.map { $0 / length } : nil
  }
}
