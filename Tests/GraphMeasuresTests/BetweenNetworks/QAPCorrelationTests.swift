import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct QAPCorrelationTests {
  /// Business ties among the sixteen Florentine families (J. F. Padgett), in the order of their names.
  static let business = Graph(
    nodes: 16,
    ties: [
      (2, 4), (2, 5), (2, 8), (2, 10), (3, 6), (3, 7), (3, 10), (4, 7), (4, 10), (5, 8), (6, 7),
      (7, 10), (8, 9), (8, 13), (8, 15),
    ])

  static let marriages = Graph(
    nodes: 16,
    ties: [
      (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 14), (4, 10), (4, 14),
      (6, 7), (6, 15), (8, 12), (8, 13), (8, 15), (9, 13), (10, 14), (12, 14), (12, 15),
    ])

  /// r = .372 is xucinet's; fifty thousand permutations have the mean .0003, and .00058 are as great.
  @Test func marriageAndBusinessAreRelatedAsPublished() throws {
    let test = try #require(
      QAPCorrelation.test(Self.marriages, Self.business, draws: 9999, seed: 1, threads: 2))
    #expect((test.value - 0.3719).magnitude <= 5e-5)
    #expect(test.mean.magnitude < 0.004)
    #expect(test.pAtLeast > 0.0001 && test.pAtLeast < 0.0015)
    #expect(test.pAtMost > 0.99)
    #expect(test.low < -0.1 && test.high > 0.15 && test.high < test.value)
  }

  @Test func theValueIsPearsonsCorrelation() {
    let graphs = Array(RandomGraphs(count: 300, seed: 51, largest: 9))
    for (place, first) in graphs.enumerated() {
      guard let second = graphs[(place + 1)...].first(where: { $0.nodeCount == first.nodeCount })
      else { continue }
      let x = AdjacencyMatrix(first)
      let y = AdjacencyMatrix(second)
      let cells = x.indices.flatMap { i in
        x.indices.filter { $0 != i }.map { (x[i, $0], y[i, $0]) }
      }
      let n = Double(max(1, cells.count))
      let mx = cells.reduce(0) { $0 + $1.0 } / n
      let my = cells.reduce(0) { $0 + $1.1 } / n
      let xy = cells.reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
      let xx = cells.reduce(0) { $0 + ($1.0 - mx) * ($1.0 - mx) }
      let yy = cells.reduce(0) { $0 + ($1.1 - my) * ($1.1 - my) }
      let r = xx > 1e-12 && yy > 1e-12 ? xy / (xx * yy).squareRoot() : nil
      let test = QAPCorrelation.test(first, second, draws: 9)
      #expect(agree(test?.value, r))
      // Which of the two is permuted makes no difference to the value.
      #expect(agree(QAPCorrelation.test(second, first, draws: 9)?.value, r))
    }
  }

  /// Four nodes have twenty-four orders: the drawn p comes to the share of all of them.
  @Test func thePOfManyDrawsIsThatOfAllPermutations() throws {
    let first = Graph(nodes: 4, ties: [(0, 1), (1, 2), (2, 3)])
    let second = Graph(nodes: 4, ties: [(0, 1), (1, 2), (1, 3)])
    let x = AdjacencyMatrix(first)
    var orders: [[Int]] = [[]]
    for _ in 0..<4 {
      orders = orders.flatMap { o in (0..<4).filter { !o.contains($0) }.map { o + [$0] } }
    }
    func common(_ order: [Int]) -> Double {
      let y = AdjacencyMatrix(second)
      return x.indices.reduce(0) { sum, i in
        x.indices.reduce(sum) { $0 + x[i, $1] * y[order[i], order[$1]] }
      }
    }
    let observed = common([0, 1, 2, 3])
    let share = Double(orders.count { common($0) >= observed }) / 24
    let test = try #require(QAPCorrelation.test(first, second, draws: 20_000, seed: 5))
    #expect((test.pAtLeast - share).magnitude < 0.012)
  }

  @Test func noResultDependsOnThreads() {
    let one = QAPCorrelation.test(Self.marriages, Self.business, draws: 500, seed: 7, threads: 1)
    let four = QAPCorrelation.test(Self.marriages, Self.business, draws: 500, seed: 7, threads: 4)
    let other = QAPCorrelation.test(Self.marriages, Self.business, draws: 500, seed: 8)
    #expect(one == four)
    #expect(one != other)
  }

  @Test func aNetworkIsWhollyRelatedToItself() throws {
    let test = try #require(QAPCorrelation.test(Self.marriages, Self.marriages, draws: 99))
    #expect(agree(test.value, 1))
    #expect(test.pAtLeast == 0.01)
  }

  @Test func withoutVarietyThereIsNoCorrelation() {
    for size in 0...2 {
      let graph = Graph(nodes: size, ties: size == 2 ? [(0, 1)] : [])
      #expect(QAPCorrelation.test(graph, graph) == nil)
    }
    #expect(QAPCorrelation.test(Graph(nodes: 16, ties: []), Self.business) == nil)
  }
}
