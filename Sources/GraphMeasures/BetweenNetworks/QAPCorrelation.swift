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
/// - Complexity: O(*n* + min *m*) time a draw for networks of *m* ties; O(*n*²/64 + *m*) space.
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
    guard WeightRange(of: first).isComputable, WeightRange(of: second).isComputable else {
      return nil
    }
    let isDirected = first.isDirected || second.isDirected
    let x = CellSums(first, isDirected: isDirected)
    let y = CellSums(second, isDirected: isDirected)
    let length = (x.spread * y.spread).squareRoot()
    guard x.spread > 1e-12 * x.squares, y.spread > 1e-12 * y.squares, length.isFinite else {
      return nil
    }
    // Of Σ(x − x̄)(y − ȳ) only Σxy depends on the order.
    let overlap = CellOverlap(first, second, isDirected: isDirected)
    let expected = x.sum * y.mean
    let drawn = permutedFigures(
      nodeCount: first.nodeCount, draws: draws, seed: seed, threads: threads
    ) { order, inverse in (overlap(order: order, inverse: inverse) - expected) / length }
    let same = first.nodes.map { UInt32($0.index) }
    return PermutationTest(
      value: (overlap(order: same, inverse: same) - expected) / length, drawn: drawn, seed: seed)
  }
}
