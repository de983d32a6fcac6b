import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct BrokerageTests {
  static let measures: [Brokerage] = BrokerageRole.allCases.map { Brokerage($0) } + [Brokerage()]

  @Test func countsAgreeWithTheDefinition() throws {
    var generator = SeededGenerator(seed: 9)
    for graph in RandomGraphs() {
      let group = graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) }
      let x = AdjacencyMatrix(graph)
      var counts = [[Double]](repeating: [0, 0, 0, 0, 0, 0], count: graph.nodeCount)
      for v in x.indices {
        for a in x.indices where x[a, v] > 0 {
          for c in x.indices where x[v, c] > 0 && a != c && x[a, c] == 0 {
            counts[v][Self.role(group[a], group[v], group[c])] += 1
            counts[v][5] += 1
          }
        }
      }
      if !graph.isDirected {
        // Each pair was met from both ends, gatekeeper and representative once each.
        counts = counts.map { [$0[0] / 2, $0[1] / 2, $0[2], $0[3], $0[4] / 2, $0[5] / 2] }
      }
      let study = Study(graph, groups: NodePartition(group))
      for (place, measure) in Self.measures.enumerated() {
        #expect(agree(try measure.scores(in: study).values, counts.map { $0[place] }))
      }
    }
  }

  /// Roles by the words of Gould and Fernandez, in the order of the measures.
  private static func role(_ a: Int, _ v: Int, _ c: Int) -> Int {
    if a == v && v == c { return 0 }
    if a == c { return 1 }
    if v == c { return 2 }
    if a == v { return 3 }
    return 4
  }

  @Test func withoutGroupsThereIsNoBrokerage() {
    #expect(throws: MeasureError.needsGroups(measure: "gatekeeper")) {
      try Brokerage(.gatekeeper).scores(on: Graph(nodes: 3, ties: [(0, 1), (1, 2)]))
    }
  }

  /// Camp '92 by gender, in the order coordinator, itinerant, gatekeeper, representative, liaison,
  /// all; recomputed with R sna and by the definition.
  @Test func campnetHasThePublishedCounts() throws {
    let gender = NodePartition((0..<18).map { $0 < 8 ? 0 : 1 })
    let study = Study(CampnetTests.graph, groups: gender)
    let rows = try Self.measures.map { try $0.scores(in: study).values }
    let published: [(String, [Double])] = [
      ("HOLLY", [1, 0, 6, 1, 0, 8]), ("PAULINE", [4, 0, 3, 0, 0, 7]), ("PAM", [8, 0, 0, 0, 0, 8]),
      ("MICHAEL", [2, 0, 0, 2, 0, 4]), ("DON", [0, 0, 2, 1, 0, 3]), ("STEVE", [4, 0, 1, 0, 0, 5]),
    ]
    for (name, counts) in published {
      let node = CampnetTests.names.firstIndex(of: name) ?? 0
      #expect(rows.map { $0[node] } == counts, "\(name)")
    }
    #expect(rows.map { $0.reduce(0) { $0 + ($1 ?? 0) } } == [44, 0, 13, 7, 0, 64])
  }
}
