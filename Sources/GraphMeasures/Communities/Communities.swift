public import GraphCore

/// Communities by modularity, after the algorithm of Leiden: groups with more ties within than the
/// participants' ties would lead one to expect, each of them connected.
///
///     Q = Σ_c ( L(c)/m − γ·(K(c)/2m)² )
///     L(c) = weight of ties within c;  K(c) = Σ strengths in c;  m = weight of all ties;  γ = resolution
///
/// Each round moves nodes to the neighbouring community that gains most (again for those whose
/// neighbours moved), then refines: every community is built anew from single nodes, which join only
/// what they are well tied to; what comes of it is one node each in the next round. Rounds go on until
/// nothing moves.
///
/// ```swift
/// let communities = Communities(of: karate, seed: 1)
/// communities.partition.groupCount  // 4
/// communities.modularity            // 0.4198
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case          | Here                                           | Elsewhere                         |
/// | ------------- | ---------------------------------------------- | --------------------------------- |
/// | Direction     | ignored: weights of both ways added            | directed modularity by option     |
/// | Weights       | strengths                                      | the same                          |
/// | Refinement    | drawn with exp(gain/θ), gain in weights, θ = 0.01 mean weights of a tie | the same but for the scale |
/// | Draws         | from `seed`; the best of `trials` is kept: 100 up to a hundred nodes, 10 up to a thousand, else 2; every second begins with random groups | one trial |
/// | Isolates      | a community each                               | the same                          |
/// | No ties       | modularity undefined (`nil`)                   | NaN or 0                          |
/// | Numbers       | in the order of first nodes                    | by size in igraph                 |
///
/// The greatest modularity is hard to find and not unique: another seed may give other groups. Small
/// communities may be merged (the resolution limit).
///
/// - Complexity: O(*m*) time a sweep, of which few are needed; O(*n* + *m*) space.
///
/// - Note: After V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden: guaranteeing
///   well-connected communities”, *Scientific Reports* 9, 2019, 5233; modularity: M. E. J. Newman and
///   M. Girvan, *Physical Review E* 69, 2004, 026113.
public struct Communities: Sendable {
  /// The communities, numbered in the order of their first nodes.
  public let partition: NodePartition

  /// The partition's modularity; undefined without ties.
  public let modularity: Double?

  /// Finds communities.
  ///
  /// - Precondition: `resolution` is positive; at least one trial.
  public init(of graph: Graph, resolution: Double = 1, seed: UInt64 = 1, trials: Int? = nil) {
    precondition(resolution > 0, "a resolution is positive")
    let trials = trials ?? Self.usualTrials(nodes: graph.nodeCount)
    precondition(trials >= 1, "at least one trial")
    let whole = CommunityNetwork(graph.symmetrized())
    var best = Array(0..<UInt32(graph.nodeCount))
    var bestQuality = whole.quality(of: best, resolution: resolution)
    for trial in 0..<trials where whole.total > 0 && whole.total.isFinite {
      var generator = SplitMix64(seed: seed, stream: trial)
      // Every second trial begins with groups drawn at random: from single nodes alone, some of the
      // best partitions are out of reach.
      var start = Array(0..<UInt32(whole.count))
      if !trial.isMultiple(of: 2) {
        let groups = 2 + generator.below(max(1, min(whole.count, 8) - 1))
        start = start.map { _ in UInt32(generator.below(groups)) }
      }
      let (found, quality) = Self.leiden(whole, from: start, resolution, using: &generator)
      if quality > bestQuality + 1e-12 { (best, bestQuality) = (found, quality) }
    }
    partition = NodePartition(numbered(best).communities.map { Int($0) })
    modularity = whole.total > 0 && bestQuality.isFinite ? bestQuality : nil
  }

  /// How many trials a graph is given where nobody says.
  static func usualTrials(nodes: Int) -> Int { nodes <= 100 ? 100 : nodes <= 1000 ? 10 : 2 }

  /// One trial: passes over ever coarser networks, each from what the last one found, until nothing is
  /// gained.
  private static func leiden(
    _ whole: CommunityNetwork, from start: [UInt32], _ resolution: Double,
    using generator: inout SplitMix64
  ) -> (communities: [UInt32], quality: Double) {
    var best = whole.connectedParts(of: start)
    var bestQuality = whole.quality(of: best, resolution: resolution)
    while true {
      let passed = pass(whole, from: best, resolution, using: &generator)
      let communities = whole.connectedParts(of: passed)
      let quality = whole.quality(of: communities, resolution: resolution)
      guard quality > bestQuality + 1e-12 else { return (best, bestQuality) }
      (best, bestQuality) = (communities, quality)
    }
  }

  /// Moves nodes, then the parts that refinement leaves of communities, then parts of those, until
  /// nothing can be joined.
  private static func pass(
    _ whole: CommunityNetwork, from start: [UInt32], _ resolution: Double,
    using generator: inout SplitMix64
  ) -> [UInt32] {
    var network = whole
    var coarseNode = Array(0..<UInt32(whole.count))  // of each node of the whole
    var current = start
    while true {
      network.moveNodes(&current, resolution: resolution, using: &generator)
      let refined = numbered(
        network.refined(current, resolution: resolution, using: &generator))
      guard refined.count < network.count else { return coarseNode.map { current[Int($0)] } }
      var coarse = [UInt32](repeating: 0, count: refined.count)
      for (node, part) in refined.communities.enumerated() { coarse[Int(part)] = current[node] }
      for node in coarseNode.indices {
        coarseNode[node] = refined.communities[Int(coarseNode[node])]
      }
      network = CommunityNetwork(of: network, parts: refined.communities, count: refined.count)
      current = numbered(coarse).communities
    }
  }
}

/// The same communities, numbered in the order of their first nodes.
private func numbered(_ communities: [UInt32]) -> (communities: [UInt32], count: Int) {
  let none = UInt32.max
  var numbers = [UInt32](repeating: none, count: Int(communities.max() ?? 0) + 1)
  var count: UInt32 = 0
  let numbered = communities.map { community in
    if numbers[Int(community)] == none {
      numbers[Int(community)] = count
      count += 1
    }
    return numbers[Int(community)]
  }
  return (numbered, Int(count))
}

/// Communities of the graph without directions.
enum CommunitiesFound: StudyKey {
  static func value(in study: Study) -> Communities {
    Communities(of: study.contacts, seed: study.seed)
  }
}
