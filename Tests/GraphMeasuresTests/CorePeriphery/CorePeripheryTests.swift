import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct CorePeripheryTests {
  /// Camp '92: core and fit of xucinet, proven over all sets.
  @Test func campnetHasThePublishedCore() throws {
    let parts = try #require(CorePeriphery(of: CampnetTests.graph))
    #expect(parts.core.map { CampnetTests.names[$0.index] } == ["LEE", "STEVE", "BERT", "RUSS"])
    #expect((parts.fit - 0.360).magnitude < 5e-4)
    #expect(parts.isProven)
  }

  @Test func theCoreIsTheBestOfAllSets() throws {
    for graph in RandomGraphs(count: 120, largest: 7) {
      let x = AdjacencyMatrix(graph)
      var best = -Double.infinity
      for set in 0..<(1 << x.size) {
        best = max(best, Self.fit(x.indices.filter { set >> $0 & 1 == 1 }, x) ?? -.infinity)
      }
      let found = CorePeriphery(of: graph)
      #expect(agree(found?.fit, best > -.infinity ? best : nil))
      guard let found else { continue }
      #expect(agree(Self.fit(found.core.map(\.index), x), found.fit))
      let moved = CorePeriphery(of: graph, exactLimit: 0)
      #expect(moved?.isProven != true)
      #expect((moved?.fit ?? -1) <= best + 1e-9)
      if let moved { #expect(agree(Self.fit(moved.core.map(\.index), x), moved.fit)) }
    }
  }

  private static func fit(_ core: [Int], _ x: AdjacencyMatrix) -> Double? {
    var cells: [(Double, Double)] = []
    for i in x.indices {
      for j in x.indices where i != j && core.contains(i) == core.contains(j) {
        cells.append((x[i, j], core.contains(i) ? 1 : 0))
      }
    }
    let n = Double(cells.count)
    let a = cells.reduce(0) { $0 + $1.0 } / n
    let b = cells.reduce(0) { $0 + $1.1 } / n
    let both = cells.reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    let first = cells.reduce(0) { $0 + ($1.0 - a) * ($1.0 - a) }
    let second = cells.reduce(0) { $0 + ($1.1 - b) * ($1.1 - b) }
    return first * second > 1e-9 ? both / (first * second).squareRoot() : nil
  }
}
