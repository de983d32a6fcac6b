import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct NetworkRegressionTests {
  /// Coefficients by Cramer's rule on the normal equations of two predictors, about their means.
  @Test func coefficientsSolveTheNormalEquations() {
    let graphs = Array(RandomGraphs(count: 400, seed: 61, largest: 8)).filter { $0.nodeCount > 3 }
    var compared = 0
    for (place, response) in graphs.enumerated() {
      let same = graphs[(place + 1)...].filter { $0.nodeCount == response.nodeCount }.prefix(2)
      guard same.count == 2 else { continue }
      let matrices = ([response] + same).map { AdjacencyMatrix($0) }
      let all = matrices[0].indices.flatMap { i in
        matrices[0].indices.filter { $0 != i }.map { j in matrices.map { $0[i, j] } }
      }
      let n = Double(all.count)
      let means = (0..<3).map { k in all.reduce(0) { $0 + $1[k] } / n }
      func product(_ a: Int, _ b: Int) -> Double {
        all.reduce(0) { $0 + ($1[a] - means[a]) * ($1[b] - means[b]) }
      }
      let determinant = product(1, 1) * product(2, 2) - product(1, 2) * product(1, 2)
      let regression = NetworkRegression(of: response, on: Array(same), draws: 1)
      guard determinant > 1e-9, product(0, 0) > 1e-9 else {
        #expect(regression == nil)
        continue
      }
      let b = [
        (product(1, 0) * product(2, 2) - product(2, 0) * product(1, 2)) / determinant,
        (product(2, 0) * product(1, 1) - product(1, 0) * product(1, 2)) / determinant,
      ]
      let explained = (b[0] * product(1, 0) + b[1] * product(2, 0)) / product(0, 0)
      #expect(agree(regression?.coefficients.map { $0 } ?? [], b, tolerance: 1e-8))
      #expect(agree(regression?.explained, explained, tolerance: 1e-8))
      #expect(
        agree(regression?.intercept, means[0] - b[0] * means[1] - b[1] * means[2], tolerance: 1e-8))
      compared += 1
      // t of directed networks, whose cells are all their own: b / √(s²·(X'X)⁻¹).
      if ([response] + same).contains(where: \.isDirected), n > 3, explained < 1 - 1e-9 {
        let variance = product(0, 0) * (1 - explained) / (n - 3)
        let t = [
          b[0] / (variance * product(2, 2) / determinant).squareRoot(),
          b[1] / (variance * product(1, 1) / determinant).squareRoot(),
        ]
        #expect(agree(regression?.tests.map(\.value) ?? [], t, tolerance: 1e-7))
      }
    }
    #expect(compared > 100)
  }

  /// Marriages among Florentine families by business and by a network that has nothing to do with
  /// them: the first explains, the second does not.
  @Test func whatExplainsIsToldFromWhatDoesNot() throws {
    var builder = GraphBuilder(nodeCount: 16)
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<20 {
      let first = Int.random(in: 0..<16, using: &generator)
      let second = Int.random(in: 0..<16, using: &generator)
      if first != second { builder.connect(NodeID(first), NodeID(second)) }
    }
    let noise = builder.build()
    let regression = try #require(
      NetworkRegression(
        of: QAPCorrelationTests.marriages, on: [QAPCorrelationTests.business, noise], draws: 999,
        seed: 1))
    #expect(regression.tests[0].pTwoSided < 0.01)
    #expect(regression.tests[1].pTwoSided > 0.05)
    #expect(regression.tests[0].pAtLeast < 0.01)
  }

  /// With one predictor, t rises with r, so that the one-sided p is that of the correlation: both draw
  /// the same permutations, of one network or of the other.
  @Test func oneAloneIsTestedAsByCorrelation() throws {
    let regression = try #require(
      NetworkRegression(
        of: QAPCorrelationTests.marriages, on: [QAPCorrelationTests.business], draws: 999, seed: 4))
    let correlation = try #require(
      QAPCorrelation.test(
        QAPCorrelationTests.marriages, QAPCorrelationTests.business, draws: 999, seed: 4))
    #expect(regression.tests[0].pAtLeast == correlation.pAtLeast)
    #expect(regression.tests[0].pTwoSided == correlation.pTwoSided)
    #expect(agree(regression.explained, correlation.value * correlation.value))
  }

  @Test func noResultDependsOnThreads() throws {
    let graphs = [QAPCorrelationTests.business, Self.ring]
    let one = NetworkRegression(of: QAPCorrelationTests.marriages, on: graphs, draws: 200, seed: 2)
    let three = NetworkRegression(
      of: QAPCorrelationTests.marriages, on: graphs, draws: 200, seed: 2, threads: 3)
    #expect(try #require(one).tests == #require(three).tests)
  }

  private static let ring = Graph(nodes: 16, ties: (0..<16).map { ($0, ($0 + 1) % 16) })

  @Test func predictorsThatDependOnOneAnotherHaveNoCoefficients() {
    #expect(
      NetworkRegression(
        of: QAPCorrelationTests.marriages,
        on: [QAPCorrelationTests.business, QAPCorrelationTests.business]) == nil)
    for size in 0...2 {
      let graph = Graph(nodes: size, ties: size == 2 ? [(0, 1)] : [])
      #expect(NetworkRegression(of: graph, on: [graph]) == nil)
    }
  }
}
