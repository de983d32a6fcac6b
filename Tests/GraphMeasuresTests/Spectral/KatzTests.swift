import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct KatzTests {
  @Test func scoresCountWalksByTheirLength() throws {
    for graph in RandomGraphs(count: 200, largest: 10) {
      let w = AdjacencyMatrix(graph)
      // Σ_k α^k (Aᵀ)^k 1, with α below 1 by the greatest row sum.
      let alpha =
        0.4 / max(1, w.indices.map { v in w.indices.reduce(0) { $0 + w[$1, v] } }.max() ?? 1)
      var walks = [Double](repeating: 1, count: w.size)
      var expected = walks
      for _ in 0..<80 {
        walks = w.indices.map { v in alpha * w.indices.reduce(0) { $0 + w[$1, v] * walks[$1] } }
        expected = zip(expected, walks).map(+)
      }
      #expect(agree(try Katz(attenuation: alpha).scores(on: graph).values, expected))
    }
  }

  @Test func aStepThatCountsTooMuchIsAnError() {
    #expect(throws: MeasureError.self) {
      try Katz(attenuation: 1).scores(on: Graph(nodes: 2, ties: [(0, 1)]))
    }
  }

  @Test func withoutWalksThatComeBackAStepCountsHalf() throws {
    let chain = Graph(nodes: 3, ties: [(0, 1), (1, 2)], directed: true)
    #expect(agree(try Katz().scores(on: chain).values, [1, 1.5, 1.75]))
  }
}
