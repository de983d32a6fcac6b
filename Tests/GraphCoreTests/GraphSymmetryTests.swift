import GraphCore
import TestSupport
import Testing

@Suite struct GraphSymmetryTests {
  @Test func symmetrizingAddsTheWeightsOfBothDirections() {
    for graph in RandomGraphs(count: 200) {
      let both = AdjacencyMatrix(graph).symmetrized
      let symmetric = AdjacencyMatrix(graph.symmetrized())
      let factor = graph.isDirected ? 1.0 : 2.0  // an undirected graph stays as it is
      for row in both.indices {
        for column in both.indices {
          #expect(symmetric[row, column] * factor == both[row, column])
        }
      }
    }
  }

  @Test func weightsCanBeDroppedAndReplaced() {
    let graph = Graph(nodes: 3, ties: [(0, 1), (1, 2)], weights: [2, 4], directed: true)
    #expect(!graph.unweighted().isWeighted)
    #expect(graph.mapWeights { 1 / $0 }.weight(from: NodeID(1), to: NodeID(2)) == 0.25)
    #expect(!graph.mapWeights { _ in 1 }.isWeighted)
  }
}
