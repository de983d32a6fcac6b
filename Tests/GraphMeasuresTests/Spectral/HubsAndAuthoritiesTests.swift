import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct HubsAndAuthoritiesTests {
  @Test func scoresAreTheLeadingSingularVectors() throws {
    var unique = 0
    for graph in RandomGraphs(count: 400, largest: 10) where graph.edgeCount > 0 {
      let w = AdjacencyMatrix(graph)
      let pointing = AdjacencyMatrix(size: w.size) { row, column in
        w.indices.reduce(0) { $0 + w[row, $1] * w[column, $1] }
      }
      let pointedTo = AdjacencyMatrix(size: w.size) { row, column in
        w.indices.reduce(0) { $0 + w[$1, row] * w[$1, column] }
      }
      let hubs = pointing.spectrum
      if hubs[0].value - hubs[1].value < 1e-9 {
        #expect(throws: MeasureError.self) { try Hubs().scores(on: graph) }
        #expect(throws: MeasureError.self) { try Authorities().scores(on: graph) }
      } else {
        unique += 1
        #expect(
          agree(try Hubs().scores(on: graph).values, shares(hubs[0].vector), tolerance: 1e-7))
        #expect(
          agree(
            try Authorities().scores(on: graph).values, shares(pointedTo.spectrum[0].vector),
            tolerance: 1e-7))
      }
    }
    #expect(unique > 200)
  }

  private func shares(_ vector: [Double]) -> [Double] {
    let total = vector.reduce(0) { $0 + $1.magnitude }
    return vector.map { $0.magnitude / total }
  }

  @Test func withoutEdgesNothingIsDefined() throws {
    #expect(try Hubs().scores(on: Graph(nodes: 2, ties: [], directed: true)).values == [nil, nil])
  }

  @Test func theTwoSidesOfAStarShareTheGreatestSingularValue() {
    #expect(throws: MeasureError.self) {
      try Hubs().scores(on: Graph(nodes: 3, ties: [(0, 1), (0, 2)]))
    }
  }
}
