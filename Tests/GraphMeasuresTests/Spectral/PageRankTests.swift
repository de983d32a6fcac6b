import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct PageRankTests {
  @Test func ranksAgreeWithTheDefinition() throws {
    for graph in RandomGraphs(count: 120, largest: 10) where graph.nodeCount > 0 {
      let w = AdjacencyMatrix(graph)
      let n = Double(w.size)
      let strength = w.indices.map { u in w.indices.reduce(0) { $0 + w[u, $1] } }
      var rank = [Double](repeating: 1 / n, count: w.size)
      for _ in 0..<200 {
        let lost = w.indices.filter { strength[$0] == 0 }.reduce(0) { $0 + rank[$1] }
        rank = w.indices.map { v in
          let led = w.indices.filter { strength[$0] > 0 }
            .reduce(0) { $0 + rank[$1] * w[$1, v] / strength[$1] }
          return 0.15 / n + 0.85 * (led + lost / n)
        }
      }
      #expect(agree(try PageRank().scores(on: graph).values, rank, tolerance: 1e-10))
    }
  }

  @Test func anIterationThatDoesNotComeToRestSaysSo() throws {
    let graph = Graph(nodes: 3, ties: [(0, 1), (1, 2)])
    #expect(throws: MeasureError.self) {
      try PageRank(tolerance: 1e-12, maximumIterations: 2).scores(on: graph)
    }
  }
}
