import Foundation
import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct PortraitDivergenceTests {
  @Test func aNetworkDoesNotDifferFromItselfUnderOtherNames() throws {
    var generator = SeededGenerator(seed: 19)
    for graph in RandomGraphs(count: 100) where graph.nodeCount > 0 {
      let places = (0..<graph.nodeCount).shuffled(using: &generator)
      #expect(agree(portraitDivergence(graph, graph.relabelled(places)), 0))
    }
  }

  /// P = (½, ½) and Q = (1, 0), by hand.
  @Test func twoWhoAreTiedDifferFromTwoWhoAreNot() {
    let tied = Graph(nodes: 2, ties: [(0, 1)])
    let apart = Graph(nodes: 2, ties: [])
    let byHand = (0.5 * log2(0.5 / 0.75) + 0.5 * log2(0.5 / 0.25) + log2(1 / 0.75)) / 2
    #expect(agree(portraitDivergence(tied, apart), byHand))
  }

  @Test func theDivergenceAgreesWithItsDefinition() throws {
    var before: Graph?
    for graph in RandomGraphs(count: 200) where graph.nodeCount > 0 {
      defer { before = graph }
      guard let before else { continue }
      let p = Self.portrait(graph)
      let q = Self.portrait(before)
      var divergence = 0.0
      for l in 0..<17 {
        for k in 0..<17 {
          let m = (p[l][k] + q[l][k]) / 2
          if p[l][k] > 0 { divergence += p[l][k] * log2(p[l][k] / m) / 2 }
          if q[l][k] > 0 { divergence += q[l][k] * log2(q[l][k] / m) / 2 }
        }
      }
      let found = portraitDivergence(graph, before)
      #expect(agree(found, max(0, divergence)))
      #expect(agree(found, portraitDivergence(before, graph)))
      #expect((found ?? 2) <= 1 + 1e-12)
    }
  }

  private static func portrait(_ graph: Graph) -> [[Double]] {
    let d = AdjacencyMatrix(graph).distances()
    let longest = d.flatMap { $0 }.filter { $0 < .infinity }.max() ?? 0
    var b = [[Double]](repeating: Array(repeating: 0, count: 17), count: 17)
    for l in 0...Int(longest) {
      for row in d { b[l][row.count { $0 == Double(l) }] += 1 }
    }
    let weights = b.map { row in (0..<17).reduce(0) { $0 + Double($1) * row[$1] } }
    let all = weights.reduce(0, +)
    return zip(b, weights).map { row, weight in
      row.map { $0 / Double(graph.nodeCount) * (weight / all) }
    }
  }

  @Test func withoutNodesThereIsNoPortrait() {
    #expect(portraitDivergence(Graph(nodes: 0, ties: []), Graph(nodes: 1, ties: [])) == nil)
  }
}
