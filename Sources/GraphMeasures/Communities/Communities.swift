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
/// | Refinement    | drawn with exp(ΔQ/θ), θ = 0.01                 | the same                          |
/// | Draws         | from `seed`; the best of `trials` is kept: 100 up to a hundred nodes, 10 up to ten thousand, else 2; every second begins with random groups | one trial |
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
    let trials = trials ?? (graph.nodeCount <= 100 ? 100 : graph.nodeCount <= 10_000 ? 10 : 2)
    precondition(trials >= 1, "at least one trial")
    let undirected = graph.symmetrized()
    let whole = CommunityNetwork(undirected)
    var best: [Int] = Array(0..<graph.nodeCount)
    var bestQuality = whole.quality(of: best, resolution: resolution)
    for trial in 0..<trials where whole.total > 0 {
      var generator = SplitMix64(seed: seed, stream: trial)
      // Every second trial begins with groups drawn at random: from single nodes alone, some of the
      // best partitions are out of reach.
      var start = Array(0..<whole.count)
      if !trial.isMultiple(of: 2) {
        let groups = Int.random(in: 2...max(2, min(whole.count, 8)), using: &generator)
        start = start.map { _ in Int.random(in: 0..<groups, using: &generator) }
      }
      let found = Self.leiden(whole, from: start, resolution, using: &generator)
      let quality = whole.quality(of: found, resolution: resolution)
      if quality > bestQuality + 1e-12 { (best, bestQuality) = (found, quality) }
    }
    partition = NodePartition(Self.numbered(best))
    modularity = whole.total > 0 ? bestQuality : nil
  }

  private static func leiden(
    _ whole: CommunityNetwork, from start: [Int], _ resolution: Double,
    using generator: inout SplitMix64
  ) -> [Int] {
    var communities = connected(start, in: whole)
    while true {
      // One pass over ever coarser networks; the next begins with what it found, until all rests.
      let before = numbered(communities)
      var network = whole
      var members = Array(0..<whole.count)  // the coarse node of each node
      var current = before
      while true {
        network.moveNodes(&current, resolution, using: &generator)
        communities = members.map { current[$0] }
        let refined = numbered(network.refined(current, resolution, using: &generator))
        let size = (refined.max() ?? -1) + 1
        guard size < network.count else { break }
        var coarse = [Int](repeating: 0, count: size)
        for (node, part) in refined.enumerated() { coarse[part] = current[node] }
        members = members.map { refined[$0] }
        network = network.aggregated(refined, count: size)
        current = numbered(coarse)
      }
      communities = connected(communities, in: whole)
      if numbered(communities) == before
        || whole.quality(of: communities, resolution: resolution)
          <= whole.quality(of: before, resolution: resolution) + 1e-12
      {
        return numbered(communities) == before
          ? communities : best(communities, before, whole, resolution)
      }
    }
  }

  private static func best(
    _ first: [Int], _ second: [Int], _ network: CommunityNetwork, _ resolution: Double
  ) -> [Int] {
    network.quality(of: first, resolution: resolution)
      >= network.quality(of: second, resolution: resolution) ? first : second
  }

  /// The parts of communities that hang together: what a move may have left in two is divided, which
  /// never lowers modularity.
  private static func connected(_ communities: [Int], in network: CommunityNetwork) -> [Int] {
    var parts = [Int](repeating: -1, count: communities.count)
    var count = 0
    for start in parts.indices where parts[start] < 0 {
      parts[start] = count
      var waiting = [start]
      while let node = waiting.popLast() {
        network.forEachTie(of: node) { other, _ in
          guard parts[other] < 0, communities[other] == communities[node] else { return }
          parts[other] = count
          waiting.append(other)
        }
      }
      count += 1
    }
    return parts
  }

  /// The same communities, numbered in the order of their first nodes.
  private static func numbered(_ communities: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return communities.map { community in
      if let number = numbers[community] { return number }
      let number = numbers.count
      numbers[community] = number
      return number
    }
  }
}
