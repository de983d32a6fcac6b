import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct CommunitiesTests {
  @Test func modularityIsThatOfTheDefinition() {
    for graph in Array(RandomGraphs(count: 300, seed: 81)) + Array(LargerGraphs()) {
      let communities = Communities(of: graph, seed: 1, trials: 2)
      #expect(
        agree(communities.modularity, Self.modularity(communities.partition, graph)),
        "\(graph.nodeCount) nodes")
    }
  }

  /// Q over the matrix: Σ (A(i,j) − k(i)k(j)/2m) / 2m of pairs in one community.
  private static func modularity(_ partition: NodePartition, _ graph: Graph) -> Double? {
    let directed = AdjacencyMatrix(graph)
    let a = graph.isDirected ? directed.symmetrized : directed
    let strengths = a.indices.map { i in a.indices.reduce(0) { $0 + a[i, $1] } }
    let twice = strengths.reduce(0, +)
    guard twice > 0 else { return nil }
    var sum = 0.0
    for i in a.indices {
      for j in a.indices where partition[NodeID(i)] == partition[NodeID(j)] {
        sum += a[i, j] - strengths[i] * strengths[j] / twice
      }
    }
    return sum / twice
  }

  /// Every partition of up to seven nodes: the search finds the greatest modularity.
  @Test func smallGraphsAreDividedAsWellAsCanBe() {
    for graph in RandomGraphs(count: 80, seed: 82, largest: 7) where graph.nodeCount > 1 {
      var partitions: [[Int]] = [[]]
      for _ in 0..<graph.nodeCount {
        partitions = partitions.flatMap { p in (0...((p.max() ?? -1) + 1)).map { p + [$0] } }
      }
      let best = partitions.compactMap { Self.modularity(NodePartition($0), graph) }.max()
      #expect(agree(Communities(of: graph).modularity, best))
    }
  }

  /// The guarantee of Leiden that Louvain does not give.
  @Test func everyCommunityIsConnected() {
    for graph in Array(RandomGraphs(count: 200, seed: 83, largest: 30)) + Array(LargerGraphs()) {
      let communities = Communities(of: graph, seed: 3, trials: 1).partition
      var builder = GraphBuilder(nodeCount: graph.nodeCount)
      graph.forEachEdge { source, target, _ in
        if communities[source] == communities[target] { builder.connect(source, target) }
      }
      #expect(weakComponents(of: builder.build()).groupCount == communities.groupCount)
    }
  }

  /// Moving one node elsewhere, or merging two communities, gains nothing.
  @Test func noSingleMoveGains() throws {
    for graph in RandomGraphs(count: 60, seed: 84) where graph.nodeCount > 1 {
      let communities = Communities(of: graph)
      guard let quality = communities.modularity else { continue }
      let groups = graph.nodes.map { communities.partition[$0] }
      for node in groups.indices {
        for target in 0...communities.partition.groupCount {
          var moved = groups
          moved[node] = target
          let other = try #require(Self.modularity(NodePartition(moved), graph))
          #expect(other <= quality + 1e-9)
        }
      }
    }
  }

  /// W. W. Zachary's club: .4198 is the greatest modularity there is (U. Brandes et al., “On modularity
  /// clustering”, 2008), in four communities.
  @Test func theClubHasTheGreatestModularity() throws {
    let karate = try #require(ReferenceGraph.all.first { $0.name == "karate" }).graph.unweighted()
    let communities = Communities(of: karate)
    #expect(((communities.modularity ?? .nan) - 0.4198).magnitude <= 5e-5)
    #expect(communities.partition.groupCount == 4)
  }

  /// The greatest modularity in three hundred runs of igraph 1.0.0's Leiden, on weighted ties.
  @Test func communitiesAreAtLeastAsGoodAsThoseOfIgraph() throws {
    let greatest = [
      "florentine": 0.39875, "rand_a": 0.2616314231450731, "rand_c": 0.7498216409036861,
      "ht_advice": 0.09682825484764551,
    ]
    for reference in ReferenceGraph.all {
      guard let best = greatest[reference.name] else { continue }
      let found = try #require(Communities(of: reference.graph).modularity)
      #expect(found >= best - 1e-9, "\(reference.name)")
    }
  }

  @Test func theSameSeedGivesTheSameCommunities() {
    for graph in LargerGraphs(count: 4) {
      #expect(
        Communities(of: graph, seed: 5, trials: 2).partition
          == Communities(of: graph, seed: 5, trials: 2).partition)
    }
  }

  @Test func resolutionSetsTheScale() {
    let ring = Graph(nodes: 30, ties: (0..<30).map { ($0, ($0 + 1) % 30) })
    let coarse = Communities(of: ring, resolution: 0.3).partition.groupCount
    let fine = Communities(of: ring, resolution: 3).partition.groupCount
    #expect(coarse < fine)
  }

  @Test func theSmallestGraphs() {
    #expect(Communities(of: Graph(nodes: 0, ties: [])).modularity == nil)
    let one = Communities(of: Graph(nodes: 1, ties: []))
    #expect(one.modularity == nil && one.partition.groupCount == 1)
    let two = Communities(of: Graph(nodes: 2, ties: [(0, 1)]))
    #expect(agree(two.modularity, 0) && two.partition.groupCount == 1)
  }
}
