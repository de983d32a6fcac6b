public import GraphCore

/// Network regression (MRQAP, double semi-partialling): what of one network others explain, each with
/// the others held fast.
///
///     y = b(0) + Σ_k b(k)·x(k) + e       over cells i ≠ j, by least squares
///     null of b(k): x(k) = Σ others + ε;  t(k) of y on ε(π(i), π(j)) and the others, π a permutation
///
/// The residual ε of a predictor on the others is permuted, which keeps what the predictors have in
/// common; t is compared rather than b, because its spread does not depend on the data.
///
/// ```swift
/// let regression = NetworkRegression(of: advice, on: [friendship, reports], draws: 999, seed: 1)
/// regression?.coefficients      // [0.136, 0.472]
/// regression?.tests[0].pTwoSided
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case          | Here                                           | Elsewhere                         |
/// | ------------- | ---------------------------------------------- | --------------------------------- |
/// | Standard error of t | that of ordinary least squares           | robust by option in UCINET        |
/// | Intercept     | not tested: permuting a constant changes nothing | tested in R sna                 |
/// | Direction     | each arc a cell; undirected networks alone have one cell a pair | all cells        |
/// | Diagonal      | left out                                       | the same                          |
/// | p             | +1 correction                                  | shares of draws in R sna          |
/// | Predictors that depend on one another, too few cells | undefined (`nil`) | an error                |
///
/// - Complexity: O(*p*²·min *m*) time a draw and predictor for *p* predictors of *m* ties
///   (one predictor is permuted), O(*p*²*n*²) once; O(*pn*²) space.
///
/// - Note: After D. Dekker, D. Krackhardt and T. A. B. Snijders, “Sensitivity of MRQAP tests to
///   collinearity and autocorrelation conditions”, *Psychometrika* 72, 2007, 563–581.
public struct NetworkRegression: Sendable {
  /// b(0).
  public let intercept: Double

  /// b(k), in the order of the predictors.
  public let coefficients: [Double]

  /// The share of the response's variance that the predictors explain.
  public let explained: Double

  /// The test of each predictor's t, in their order.
  public let tests: [PermutationTest]

  /// Explains a network by others on the same participants.
  ///
  /// - Precondition: all have the same number of nodes, in the same order; at least one predictor and
  ///   one draw.
  public init?(
    of response: Graph, on predictors: [Graph], draws: Int = 999, seed: UInt64 = 1,
    threads: Int = 1
  ) {
    precondition(
      predictors.allSatisfy { $0.nodeCount == response.nodeCount },
      "networks on the same participants")
    precondition(!predictors.isEmpty, "at least one predictor")
    guard ([response] + predictors).allSatisfy({ WeightRange(of: $0).isComputable }) else {
      return nil
    }
    let pairs = CellPairs(
      nodeCount: response.nodeCount,
      isDirected: response.isDirected || predictors.contains { $0.isDirected })
    let y = pairs.cells(of: response)
    let constant = [Double](repeating: 1, count: y.count)
    let x = predictors.map { pairs.cells(of: $0) }
    let mean = y.reduce(0, +) / Double(max(1, y.count))
    let spread = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard let fit = LeastSquares(y, on: [constant] + x), spread > 1e-12 else { return nil }
    intercept = fit.coefficients[0]
    coefficients = Array(fit.coefficients.dropFirst())
    explained = 1 - LeastSquares.product(fit.residuals, fit.residuals) / spread

    var tests: [PermutationTest] = []
    for predictor in x.indices {
      let others = x.indices.filter { $0 != predictor }
      let columns = [constant] + others.map { x[$0] }
      guard let partial = LeastSquares(x[predictor], on: columns),
        let permuted = PermutedPredictor(
          predictors[predictor], others.map { predictors[$0] }, response,
          shares: partial.coefficients, isDirected: pairs.isDirected)
      else { return nil }
      let drawn = permutedFigures(
        nodeCount: response.nodeCount, draws: draws, seed: seed, threads: threads
      ) { order, inverse in permuted.t(order: order, inverse: inverse) }
      tests.append(PermutationTest(value: fit.t[predictor + 1], drawn: drawn, seed: seed))
    }
    self.tests = tests
  }
}
