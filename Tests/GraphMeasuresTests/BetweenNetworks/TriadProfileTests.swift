import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct TriadProfileTests {
  /// The mean census over all ways to put the pairs of a network, drawn: within what draws may err.
  @Test func theExpectedCensusIsTheMeanOverNetworksOfTheSamePairs() throws {
    let camp = CampnetTests.graph
    let profile = try #require(TriadProfile(of: camp))
    var kinds: [Int] = []  // of each pair: 0 null, 1 asymmetric, 2 mutual
    for first in camp.nodes {
      for second in camp.nodes where first < second {
        kinds.append(
          (camp.hasEdge(from: first, to: second) ? 1 : 0)
            + (camp.hasEdge(from: second, to: first) ? 1 : 0))
      }
    }
    var generator = SeededGenerator(seed: 91)
    var sums = [Double](repeating: 0, count: 16)
    let draws = 400
    for _ in 0..<draws {
      kinds.shuffle(using: &generator)
      var builder = GraphBuilder(nodeCount: camp.nodeCount, directed: true)
      var place = 0
      for first in camp.nodes {
        for second in camp.nodes where first < second {
          let turned = Bool.random(using: &generator)
          if kinds[place] == 2 || (kinds[place] == 1 && turned) { builder.connect(first, second) }
          if kinds[place] == 2 || (kinds[place] == 1 && !turned) { builder.connect(second, first) }
          place += 1
        }
      }
      for (kind, count) in try TriadCensus().profile(on: builder.build()).figures.enumerated() {
        sums[kind] += count.figure ?? .nan
      }
    }
    for (mean, expected) in zip(sums.map { $0 / Double(draws) }, profile.expected) {
      #expect((mean - expected).magnitude < 0.05 * expected + 0.25)
    }
  }

  @Test func theProfileIsThatOfTheDefinition() throws {
    for graph in RandomGraphs(count: 300, seed: 92) {
      let census = try TriadCensus().profile(on: graph).figures.map { $0.figure ?? .nan }
      guard let profile = TriadProfile(of: graph) else { continue }
      // Whatever the pairs, all triads are of some kind.
      #expect(agree(profile.expected.reduce(0, +), census.reduce(0, +)))
      let delta = zip(census, profile.expected).map { ($0 - $1) / ($0 + $1 + 4) }
      let length = delta.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(agree(profile.ratios.map { $0 }, delta.map { $0 / length }))
      #expect(agree(profile.similarity(to: profile), 1))
    }
  }

  @Test func namesMakeNoDifferenceAndSimilarityIsMutual() throws {
    let camp = try #require(TriadProfile(of: CampnetTests.graph))
    let places = (0..<18).map { ($0 * 5 + 3) % 18 }
    let renamed = try #require(TriadProfile(of: CampnetTests.graph.relabelled(places)))
    #expect(agree(camp.ratios.map { $0 }, renamed.ratios.map { $0 }))
    let advice = try #require(ReferenceGraph.all.first { $0.name == "ht_advice" })
    let managers = try #require(TriadProfile(of: advice.graph))
    #expect(camp.similarity(to: managers) > 0, "both are transitive")
    #expect(agree(camp.similarity(to: managers), managers.similarity(to: camp)))
  }

  @Test func withoutThreeNodesOrWithoutVarietyThereIsNoProfile() {
    for size in 0...2 { #expect(TriadProfile(of: Graph(nodes: size, ties: [])) == nil) }
    #expect(TriadProfile(of: Graph(nodes: 5, ties: [])) == nil)
    #expect(TriadProfile(of: Graph(nodes: 3, ties: [(0, 1), (1, 2), (0, 2)])) == nil)
  }
}
