import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct PortraitDivergenceTests {
  @Test func divergenceIsThatOfTheDefinition() {
    let graphs = Array(RandomGraphs(count: 300, seed: 71, largest: 12))
    for (first, second) in zip(graphs, graphs.dropFirst()) {
      let (p, q) = (Self.chances(first), Self.chances(second))
      var expected: Double?
      if let p, let q {
        // Entropies: D = H(M) − (H(P) + H(Q))/2.
        let keys = Set(p.keys).union(q.keys)
        func entropy(_ chance: ([Int]) -> Double) -> Double {
          keys.reduce(0) { sum, key in
            let x = chance(key)
            return x > 0 ? sum - x * Self.log2(x) : sum
          }
        }
        expected =
          entropy { ((p[$0] ?? 0) + (q[$0] ?? 0)) / 2 }
          - (entropy { p[$0] ?? 0 } + entropy { q[$0] ?? 0 }) / 2
      }
      #expect(agree(portraitDivergence(first, second), expected, tolerance: 1e-8))
      #expect(agree(portraitDivergence(second, first), expected, tolerance: 1e-8))
    }
  }

  /// P(k,ℓ) over a matrix of distances; the key is [ℓ, k].
  private static func chances(_ graph: Graph) -> [[Int]: Double]? {
    let distance = AdjacencyMatrix(graph.unweighted()).distances()
    guard graph.nodeCount > 0 else { return nil }
    let finite = distance.joined().filter(\.isFinite)
    let n = Double(graph.nodeCount)
    var chances: [[Int]: Double] = [:]
    for step in 0...Int(finite.max() ?? 0) {
      let share = Double(finite.count { $0 == Double(step) }) / Double(finite.count)
      for row in distance {
        chances[[step, row.count { $0 == Double(step) }], default: 0] += share / n
      }
    }
    return chances
  }

  /// The binary logarithm, bit by bit.
  private static func log2(_ x: Double) -> Double {
    var result = Double(x.exponent)
    var rest = x.significand
    var bit = 0.5
    for _ in 0..<50 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        result += bit
      }
      bit /= 2
    }
    return result
  }

  /// Computed after the authors' own program, with NetworkX 3.7.
  @Test func knownNetworksHaveTheDivergenceOfTheAuthorsProgram() throws {
    let kite = Graph(
      nodes: 10,
      ties: [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
        (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
      ])
    let karate = try #require(ReferenceGraph.all.first { $0.name == "karate" }).graph
    #expect(agree(portraitDivergence(kite, karate), 0.6085820312427572))
    let path = Graph(nodes: 4, ties: [(0, 1), (1, 2), (2, 3)])
    let star = Graph(nodes: 4, ties: [(0, 1), (0, 2), (0, 3)])
    #expect(agree(portraitDivergence(path, star), 0.522433454424687))
    let chain = Graph(nodes: 3, ties: [(0, 1), (1, 2)], directed: true)
    let fork = Graph(nodes: 3, ties: [(0, 1), (0, 2)], directed: true)
    #expect(agree(portraitDivergence(chain, fork), 0.28819807459695074))
  }

  @Test func namesMakeNoDifference() {
    var generator = SeededGenerator(seed: 72)
    for graph in RandomGraphs(count: 60, seed: 73) where graph.nodeCount > 0 {
      let places = (0..<graph.nodeCount).shuffled(using: &generator)
      #expect(NetworkPortrait(of: graph) == NetworkPortrait(of: graph.relabelled(places)))
      #expect(portraitDivergence(graph, graph.relabelled(places)) == 0)
    }
  }

  @Test func aPortraitCountsNodesByHowManyStandAtADistance() {
    let star = NetworkPortrait(of: Graph(nodes: 4, ties: [(0, 1), (0, 2), (0, 3)]))
    #expect(star[0, 1] == 4 && star[1, 3] == 1 && star[1, 1] == 3 && star[2, 2] == 3)
    #expect(star[3, 1] == 0 && star[1, 2] == 0)
  }

  @Test func theSmallestNetworks() {
    let empty = Graph(nodes: 0, ties: [])
    let one = Graph(nodes: 1, ties: [])
    let two = Graph(nodes: 2, ties: [(0, 1)])
    #expect(portraitDivergence(empty, one) == nil)
    #expect(portraitDivergence(one, one) == 0)
    #expect((portraitDivergence(one, two) ?? 0) > 0)
  }
}
