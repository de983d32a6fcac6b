import TestSupport
import Testing

@testable import GraphCore

@Suite struct GraphInvariantsTests {
  @Test func everyGraphThatIsBuiltIsWhole() {
    for graph in RandomGraphs(count: 200) {
      #expect(graph.brokenInvariant == nil)
      #expect(graph.symmetrized().brokenInvariant == nil)
      #expect(graph.unweighted().brokenInvariant == nil)
    }
  }

  @Test func whatIsBrokenIsNamed() {
    func broken(_ starts: [UInt32], _ columns: [UInt32], edges: Int) -> String? {
      let rows = Graph.Rows(starts: starts, columns: columns, weights: [])
      return Graph.brokenInvariant(
        isDirected: false, nodeCount: starts.count - 1, edgeCount: edges, outgoing: rows,
        incoming: rows)
    }
    #expect(broken([0, 1, 2], [1, 0], edges: 1) == nil)
    #expect(broken([0, 1, 1], [1], edges: 1)?.contains("rows hold") == true)
    #expect(broken([0, 1, 2], [0, 1], edges: 1)?.contains("itself") == true)
    #expect(
      broken([0, 2, 3, 4], [2, 1, 0, 0], edges: 2)?.contains("ascending") == true)
    #expect(
      broken([0, 1, 2, 2], [1, 2], edges: 1)?.contains("other end") == true)
  }
}
