import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct KeyPlayersTests {
  @Test func bestSetsAreThoseOfTheDefinition() {
    for graph in RandomGraphs(count: 200, seed: 31, largest: 8) {
      let x = AdjacencyMatrix(graph).symmetrized
      for criterion in KeyPlayerCriterion.allCases {
        for size in 1...3 {
          let sets = (0..<(1 << x.size)).filter { $0.nonzeroBitCount == size }
          let figures = sets.map { Self.figure(criterion, members: $0, x) }
          let best = figures.compactMap(\.self).max()
          let players = KeyPlayers(size, by: criterion, in: graph)
          #expect(agree(players.figure, best))
          #expect(players.isProven)
          let expected = zip(sets, figures).filter { $1 != nil && agree($1, best) }
            .map { set, _ in x.indices.filter { set >> $0 & 1 == 1 } }
          #expect(Set(players.sets.map { $0.map(\.index) }) == Set(expected))
        }
      }
    }
  }

  /// Borgatti's formulas over a matrix.
  private static func figure(
    _ criterion: KeyPlayerCriterion, members: Int, _ x: AdjacencyMatrix
  ) -> Double? {
    func isMember(_ node: Int) -> Bool { members >> node & 1 == 1 }
    let removes = criterion == .fragmentation || criterion == .distanceFragmentation
    let left = x.indices.filter { !removes || !isMember($0) }
    let rest = AdjacencyMatrix(size: left.count) { x[left[$0], left[$1]] }
    let distance = rest.distances()
    let n = Double(left.count)
    if removes {
      guard n > 1 else { return nil }
      var sum = 0.0
      for i in rest.indices {
        for j in rest.indices where i != j && distance[i][j].isFinite {
          sum += criterion == .fragmentation ? 1 : 1 / distance[i][j]
        }
      }
      return 1 - sum / (n * (n - 1))
    }
    guard n > 0 else { return nil }
    return rest.indices.reduce(0) { sum, j in
      let nearest = rest.indices.filter(isMember).map { distance[$0][j] }.min() ?? .infinity
      if criterion == .reach { return sum + (nearest <= 1 ? 1 : 0) }
      return sum + 1 / max(1, nearest)
    } / n
  }

  /// No budget: the search is greedy, says so, and finds what is no better than the best.
  @Test func theSearchSaysThatItIsNoProof() {
    var found = 0
    var tried = 0
    for graph in RandomGraphs(count: 120, seed: 32, largest: 14) where graph.nodeCount > 5 {
      for criterion in KeyPlayerCriterion.allCases {
        let best = KeyPlayers(3, by: criterion, in: graph)
        let search = KeyPlayers(3, by: criterion, in: graph, budget: 0)
        #expect(best.isProven && !search.isProven && search.sets.count == 1)
        #expect((search.figure ?? .nan) <= (best.figure ?? .nan) + 1e-12)
        tried += 1
        if agree(search.figure, best.figure) { found += 1 }
      }
    }
    #expect(Double(found) > 0.9 * Double(tried))
  }

  /// D. Krackhardt's kite, recomputed: Heather holds it together, Diane reaches most, and Diane with
  /// Ike reaches all.
  @Test func theKiteHasThePublishedFigures() throws {
    let kite = Graph(
      nodes: 10,
      ties: [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
        (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
      ])
    let profile = try KeyPlayerSets().profile(on: kite)
    let printed = [
      ("fragmentation 0", 0), ("distanceFragmentation 0", 0.3537), ("fragmentation 1", 0.3889),
      ("distanceFragmentation 1", 0.4861), ("distanceReach 1", 0.8083), ("distanceReach 2", 1),
      ("reach 2", 1),
    ]
    for (name, figure) in printed {
      #expect(((profile[name] ?? .nan) - figure).magnitude <= 5e-5, "\(name)")
    }
    #expect(KeyPlayers(1, by: .fragmentation, in: kite).sets == [[NodeID(7)]])
    #expect(KeyPlayers(1, by: .distanceReach, in: kite).sets == [[NodeID(3)]])
    #expect(KeyPlayers(2, by: .distanceReach, in: kite).sets.contains([NodeID(3), NodeID(8)]))
  }

  /// Marriages among sixteen families: without the Medici, DF rises from .5624 to .7173.
  @Test func theMediciHoldFlorenceTogether() throws {
    let florentine = try #require(ReferenceGraph.all.first { $0.name == "florentine" }).graph
    let profile = try KeyPlayerSets().profile(on: florentine)
    #expect(((profile["distanceFragmentation 0"] ?? .nan) - 0.5624).magnitude <= 5e-5)
    #expect(((profile["distanceFragmentation 1"] ?? .nan) - 0.7173).magnitude <= 5e-5)
  }

  @Test func aGraphBeyondOneWordOfBitsIsSearchedAsWell() {
    // Two stars of forty rays whose centres are tied.
    let rays = (2..<42).map { (0, $0) } + (42..<82).map { (1, $0) }
    let stars = Graph(nodes: 82, ties: rays + [(0, 1)])
    let exact = KeyPlayers(2, by: .fragmentation, in: stars)
    #expect(exact.sets == [[NodeID(0), NodeID(1)]] && exact.figure == 1 && exact.isProven)
    let search = KeyPlayers(2, by: .distanceReach, in: stars, budget: 0)
    #expect(search.sets == [[NodeID(0), NodeID(1)]] && search.figure == 1)
  }

  @Test func withTooFewNodesThereIsNoSet() throws {
    for size in 0...2 {
      let graph = Graph(nodes: size, ties: size == 2 ? [(0, 1)] : [])
      #expect(KeyPlayers(3, by: .reach, in: graph).figure == nil)
      #expect(KeyPlayers(1, by: .fragmentation, in: graph).sets.isEmpty)
      #expect(
        try KeyPlayer(.distanceReach).scores(on: graph).values == Array(repeating: nil, count: size)
      )
    }
    let large = Graph(nodes: KeyPlayerSets.limit + 1, ties: [])
    #expect(
      throws: MeasureError.tooLarge(
        measure: "keyPlayers", nodes: KeyPlayerSets.limit + 1, limit: KeyPlayerSets.limit)
    ) { try KeyPlayerSets().profile(on: large) }
  }
}
