import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct DegreeDefinitionTests {
  @Test func degreesAndStrengthAgreeWithTheirDefinitions() throws {
    for graph in RandomGraphs() {
      let w = AdjacencyMatrix(graph)
      let outgoing = w.indices.map { v in w.indices.map { w[v, $0] } }
      let incoming = w.indices.map { v in w.indices.map { w[$0, v] } }
      func counts(_ rows: [[Double]]) -> [Double] { rows.map { Double($0.count { $0 > 0 }) } }
      func sums(_ rows: [[Double]]) -> [Double] { rows.map { $0.reduce(0, +) } }
      func both(_ sum: ([[Double]]) -> [Double]) -> [Double] {
        graph.isDirected ? zip(sum(outgoing), sum(incoming)).map(+) : sum(outgoing)
      }
      #expect(try OutDegree().scores(on: graph).values == counts(outgoing))
      #expect(try InDegree().scores(on: graph).values == counts(incoming))
      #expect(try Degree().scores(on: graph).values == both(counts))
      #expect(try Strength().scores(on: graph).values == both(sums))
    }
  }
}
