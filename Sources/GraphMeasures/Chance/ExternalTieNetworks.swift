package import GraphCore

/// Networks in which every node has as many ties to other groups as in a given one, for those who ask
/// more of them than how many ties there are.
///
/// Where they are few all are gone through; otherwise some are drawn, in chains of switches that each
/// begin with the given network and forget it before the first is looked at. Networks of a chain that
/// stand a few switches a tie apart resemble one another a little, which makes shares over many of them
/// less exact but not wrong; and they cost a twentieth of networks drawn afresh.
package struct ExternalTieNetworks: Sendable {
  private let graph: Graph
  private let groups: NodePartition
  private var ends: TieEnds

  /// Pairs of groups whose ties stay as they are.
  private let held: Set<[Int]>

  /// How many ties lead from one group to another.
  package var tieCount: Int { ends.sources.count }

  /// - Parameter held: pairs of groups, the lower first, whose ties are not drawn anew; they are not shown
  ///   either.
  /// - Precondition: the graph is undirected, and `groups` divides its nodes.
  package init(of graph: Graph, between groups: NodePartition, holding held: Set<[Int]> = []) {
    precondition(!graph.isDirected && groups.nodeCount == graph.nodeCount, "a group a node")
    self.graph = graph
    self.groups = groups
    self.held = held
    ends = TieEnds(of: graph, between: groups)
    guard !held.isEmpty else { return }
    ends.removeAll { one, other in
      let pair = [groups[NodeID(Int(one))], groups[NodeID(Int(other))]]
      return held.contains([pair.min() ?? 0, pair.max() ?? 0])
    }
  }

  /// Shows all networks, each as the two ends of its ties one after the other, where that takes no more
  /// than so many ties set and no pair of groups is held.
  ///
  /// - Returns: how many there are; `nil` where they are too many, and what was shown is not all.
  package func forEach(
    steps: Int, _ body: (_ ends: [UInt32]) -> Void
  ) -> Int? {
    guard held.isEmpty else { return nil }
    return ExternalTies(of: ends, in: graph, groups: groups, steps: steps, visit: body)?.networks
  }

  /// Shows so many networks, drawn with a seed.
  ///
  /// - Complexity: O(draws · *m*) for *m* ties between groups.
  package func forEach(
    draws: Int, seed: UInt64, _ body: (_ ends: [UInt32]) -> Void
  ) {
    var start = TieSwitching(ends, in: graph, between: groups)
    for pair in held {
      for one in graph.nodes where groups[one] == pair[0] {
        for other in graph.nodes where groups[other] == pair[1] {
          start.close(UInt32(one.index), UInt32(other.index))
        }
      }
    }
    let forgetting = start.stepsNeeded()
    let between = max(1, forgetting / 50)
    let inChain = 256
    for chain in 0..<((draws + inChain - 1) / inChain) {
      var generator = SplitMix64(seed: seed, stream: chain)
      var switching = start
      switching.run(steps: forgetting, using: &generator)
      for _ in chain * inChain..<min((chain + 1) * inChain, draws) {
        switching.run(steps: between, using: &generator)
        body(switching.ends)
      }
    }
  }
}
