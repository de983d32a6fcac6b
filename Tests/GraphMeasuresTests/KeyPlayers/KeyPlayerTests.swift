import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct KeyPlayerTests {
  /// D. Krackhardt, “Assessing the political landscape”, 1990: Andre, Beverley, Carol, Diane, Ed,
  /// Fernando, Garth, Heather, Ike, Jane.
  static let kite = Graph(
    nodes: 10,
    ties: [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  @Test func theKiteHasThePublishedKeyPlayers() throws {
    let one = try #require(KeyPlayers(of: 1, for: .distanceReach, in: Self.kite))
    #expect(one.members == [NodeID(3)])
    #expect((one.value - 0.8083).magnitude < 5e-5)
    #expect(one.method == .exact(sets: 10))
    let pair = try #require(KeyPlayers(of: 2, for: .reach, in: Self.kite))
    #expect(pair.members == [NodeID(3), NodeID(8)])
    #expect(agree(pair.value, 1))
    #expect(pair.method == .exact(sets: 45))
    let broken = try #require(KeyPlayers(of: 1, for: .fragmentation, in: Self.kite))
    #expect(broken.members == [NodeID(7)])
    #expect((broken.value - 0.3889).magnitude < 5e-5)
    let farther = try #require(KeyPlayers(of: 1, for: .distanceFragmentation, in: Self.kite))
    #expect(farther.members == [NodeID(7)])
    #expect((farther.value - 0.4861).magnitude < 5e-5)
  }

  @Test(arguments: KeyPlayerGoal.allCases)
  func theBestPairIsTheBestOfAllPairs(goal: KeyPlayerGoal) throws {
    for graph in RandomGraphs(count: 100, largest: 8) where graph.nodeCount > 3 {
      let w = AdjacencyMatrix(graph)
      var best = -Double.infinity
      for first in w.indices {
        for second in w.indices where first < second {
          best = max(best, Self.value(of: [first, second], goal, w))
        }
      }
      let found = try #require(KeyPlayers(of: 2, for: goal, in: graph))
      #expect(agree(found.value, best))
      let greedy = try #require(KeyPlayers(of: 2, for: goal, in: graph, exactLimit: 1))
      #expect(greedy.method == .greedyWithExchange)
      #expect(greedy.value <= best + 1e-9)
      #expect(agree(greedy.value, Self.value(of: greedy.members.map(\.index), goal, w)))
    }
  }

  private static func value(
    of members: [Int], _ goal: KeyPlayerGoal, _ w: AdjacencyMatrix
  ) -> Double {
    let n = Double(w.size)
    switch goal {
    case .reach, .distanceReach:
      let d = w.distances()
      return w.indices.reduce(0) { sum, node in
        let least = members.map { d[$0][node] }.min() ?? .infinity
        if goal == .reach { return sum + (least <= 1 ? 1 : 0) }
        return sum + 1 / max(1, least)
      } / n
    case .fragmentation, .distanceFragmentation:
      let left = AdjacencyMatrix(size: w.size) { row, column in
        members.contains(row) || members.contains(column) ? 0 : w.symmetrized[row, column]
      }
      let d = left.distances()
      let others = w.indices.filter { !members.contains($0) }
      let sum = others.reduce(0.0) { sum, u in
        others.reduce(sum) { sum, v in
          guard u != v, d[u][v] < .infinity else { return sum }
          return sum + (goal == .fragmentation ? 1 : 1 / d[u][v])
        }
      }
      return 1 - sum / ((n - 2) * (n - 3))
    }
  }

  @Test func moreKeyPlayersThanNodesAreNone() {
    #expect(KeyPlayers(of: 3, for: .reach, in: Graph(nodes: 2, ties: [(0, 1)])) == nil)
  }
}
