import GraphCore
import TestSupport
import Testing

@Suite struct GraphBuilderTests {
  @Test func rowsAreSortedWhateverTheOrderOfEdges() {
    let graph = Graph(nodes: 4, ties: [(3, 0), (0, 2), (1, 0)])
    #expect(graph.neighbors(of: NodeID(0)).map(\.index) == [1, 2, 3])
  }

  @Test func parallelEdgesBecomeOneOfTheGreatestWeight() {
    let graph = Graph(nodes: 2, ties: [(0, 1), (1, 0), (0, 1)], weights: [2, 5, 3])
    #expect(graph.edgeCount == 1)
    #expect(graph.weight(from: NodeID(1), to: NodeID(0)) == 5)
  }

  @Test func arcsBothWaysAreTwoEdgesOfADirectedGraph() {
    let graph = Graph(nodes: 2, ties: [(0, 1), (1, 0)], directed: true)
    #expect(graph.edgeCount == 2)
    #expect(graph.inDegree(of: NodeID(0)) == 1)
  }

  @Test func weightsOfOneTakeNoRoom() {
    #expect(!Graph(nodes: 3, ties: [(0, 1), (1, 2)], weights: [1, 1]).isWeighted)
    #expect(Graph(nodes: 3, ties: [(0, 1), (1, 2)], weights: [1, 2]).isWeighted)
  }

  @Test func aGraphMayHaveNoNodes() {
    let graph = Graph(nodes: 0, ties: [])
    #expect(graph.nodes.isEmpty)
    #expect(graph.edgeCount == 0)
  }

  @Test func everyEdgeIsFoundFromBothEnds() {
    for graph in RandomGraphs(count: 200) {
      let matrix = AdjacencyMatrix(graph)
      for source in graph.nodes {
        var into = 0
        graph.forEachEdge(into: source) { neighbor, weight in
          into += 1
          #expect(matrix[neighbor.index, source.index] == weight)
        }
        #expect(into == graph.inDegree(of: source))
        for target in graph.nodes {
          let weight = matrix[source.index, target.index]
          #expect(graph.weight(from: source, to: target) == (weight > 0 ? weight : nil))
        }
      }
    }
  }
}
