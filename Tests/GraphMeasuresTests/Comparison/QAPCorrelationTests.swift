import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct QAPCorrelationTests {
  /// Business ties among the families of ``ReferenceGraph`` florentine, in its order (J. F. Padgett and
  /// C. K. Ansell, “Robust action and the rise of the Medici”, *American Journal of Sociology* 98, 1993).
  static let business = Graph(
    nodes: 16,
    ties: [
      (2, 7), (2, 12), (2, 1), (2, 8), (10, 11), (10, 14), (10, 8), (7, 14), (7, 8), (12, 1),
      (11, 14), (14, 8), (1, 13), (1, 6), (1, 4),
    ])

  /// r of xucinet; of 50,000 permutations .00058 were as high.
  @Test func marriageAndBusinessGoTogetherBeyondChance() throws {
    let marriage = try #require(ReferenceGraph.all.first { $0.name == "florentine" }).graph
    let found = try #require(QAPCorrelation(of: marriage, and: Self.business))
    #expect((found.coefficient - 0.3719).magnitude < 5e-5)
    let chance = try #require(found.chance)
    #expect(chance.upperP <= 0.005)
    #expect(chance.mean.magnitude < 0.02)
    #expect((chance.deviation - 0.0925).magnitude < 0.01)
  }

  @Test func theCoefficientIsPearsonsOverAllPairs() throws {
    var before: Graph?
    for graph in RandomGraphs(count: 300, largest: 5) {
      defer { before = graph }
      guard let before, before.nodeCount == graph.nodeCount, graph.nodeCount > 1 else { continue }
      let x = AdjacencyMatrix(graph)
      let y = AdjacencyMatrix(before)
      let pairs = x.indices.flatMap { i in x.indices.filter { $0 != i }.map { (i, $0) } }
      func r(_ order: [Int]) -> Double? {
        let a = pairs.map { x[$0.0, $0.1] }
        let b = pairs.map { y[order[$0.0], order[$0.1]] }
        let meanA = a.reduce(0, +) / Double(a.count)
        let meanB = b.reduce(0, +) / Double(b.count)
        let both = zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) }
        let varianceA = a.reduce(0) { $0 + ($1 - meanA) * ($1 - meanA) }
        let varianceB = b.reduce(0) { $0 + ($1 - meanB) * ($1 - meanB) }
        let variance = varianceA * varianceB
        return variance > 1e-9 ? both / variance.squareRoot() : nil
      }
      let found = QAPCorrelation(of: graph, and: before)
      #expect(agree(found?.coefficient, r(Array(x.indices))))
      guard let chance = found?.chance, let observed = found?.coefficient else { continue }
      let all = Self.orders(of: Array(x.indices)).compactMap { r($0) }
      #expect(chance.method == .exact(arrangements: all.count))
      let share = Double(all.count { $0 >= observed - 1e-10 }) / Double(all.count)
      #expect(agree(chance.upperP, share))
    }
  }

  private static func orders(of items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { place in
      var rest = items
      let item = rest.remove(at: place)
      return orders(of: rest).map { [item] + $0 }
    }
  }

  @Test func aNetworkWithoutTiesCorrelatesWithNothing() {
    #expect(
      QAPCorrelation(of: Graph(nodes: 4, ties: []), and: Graph(nodes: 4, ties: [(0, 1)])) == nil)
  }

  @Test func noResultDependsOnTheThreads() {
    let one = QAPCorrelation(of: Self.business, and: Self.business, draws: 60)
    let three = QAPCorrelation(of: Self.business, and: Self.business, draws: 60, threads: 3)
    #expect(one?.chance == three?.chance)
  }
}
