import GraphCore
import RealModule

/// A network whose nodes stand for groups of nodes: what the algorithm of Leiden works on.
///
/// A node keeps the weight of the ties within its group and the strength of its members.
struct CommunityNetwork: Sendable {
  private var starts: [Int] = [0]
  private var ends: [Int] = []
  private var weights: [Double] = []
  private var strengths: [Double] = []
  private var within: [Double] = []

  /// The weight of all ties.
  private(set) var total = 0.0

  var count: Int { strengths.count }

  /// - Precondition: the graph is undirected.
  init(_ graph: Graph) {
    for node in graph.nodes {
      var strength = 0.0
      graph.forEachEdge(from: node) { other, weight in
        ends.append(other.index)
        weights.append(weight)
        strength += weight
      }
      starts.append(ends.count)
      strengths.append(strength)
      within.append(0)
    }
    total = strengths.reduce(0, +) / 2
  }

  /// θ: how readily a node joins a part that gains less than another.
  private static let randomness = 0.01

  private init() {}

  @inline(__always)
  func forEachTie(of node: Int, _ body: (Int, Double) -> Void) {
    for position in starts[node]..<starts[node + 1] { body(ends[position], weights[position]) }
  }

  /// Modularity; 0 without ties.
  func quality(of communities: [Int], resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    let size = (communities.max() ?? -1) + 1
    var inside = [Double](repeating: 0, count: size)
    var strength = inside
    for node in 0..<count {
      let own = communities[node]
      inside[own] += within[node]
      strength[own] += strengths[node]
      forEachTie(of: node) { other, weight in
        if communities[other] == own { inside[own] += weight / 2 }
      }
    }
    return (0..<size).reduce(0) { sum, community in
      let share = strength[community] / (2 * total)
      return sum + inside[community] / total - resolution * share * share
    }
  }

  /// Moves each node to the neighbouring community, or one of its own, that gains most; again for
  /// nodes whose neighbours moved, until none moves.
  ///
  /// - Precondition: communities are numbered from 0, below `count`.
  func moveNodes(
    _ communities: inout [Int], _ resolution: Double, using generator: inout SplitMix64
  ) {
    var strength = [Double](repeating: 0, count: count)
    var sizes = [Int](repeating: 0, count: count)
    for node in 0..<count {
      strength[communities[node]] += strengths[node]
      sizes[communities[node]] += 1
    }
    var empty = (0..<count).filter { sizes[$0] == 0 }
    var ties = [Double](repeating: 0, count: count)
    var waiting = Array(0..<count)
    waiting.shuffle(using: &generator)
    var isWaiting = [Bool](repeating: true, count: count)
    var next = 0
    while next < waiting.count {
      let node = waiting[next]
      next += 1
      isWaiting[node] = false
      let old = communities[node]
      strength[old] -= strengths[node]
      sizes[old] -= 1
      if sizes[old] == 0 { empty.append(old) }

      var touched: [Int] = [old]
      forEachTie(of: node) { other, weight in
        let community = communities[other]
        if ties[community] == 0 && community != old { touched.append(community) }
        ties[community] += weight
      }
      if let alone = empty.last, alone != old { touched.append(alone) }
      func gain(_ community: Int) -> Double {
        ties[community] - resolution * strengths[node] * strength[community] / (2 * total)
      }
      var best = old
      for community in touched where gain(community) > gain(best) + 1e-12 * total {
        best = community
      }
      for community in touched { ties[community] = 0 }
      if sizes[best] == 0 { empty.removeLast() }  // the only empty one that was considered
      communities[node] = best
      strength[best] += strengths[node]
      sizes[best] += 1
      guard best != old else { continue }
      forEachTie(of: node) { other, _ in
        guard !isWaiting[other], communities[other] != best else { return }
        isWaiting[other] = true
        waiting.append(other)
      }
    }
  }

  /// Builds every community anew of single nodes: a node that is still alone, and well tied to its
  /// community, joins a well-tied part of it that gains, the likelier the more it gains.
  func refined(
    _ communities: [Int], _ resolution: Double, using generator: inout SplitMix64
  ) -> [Int] {
    var strengthOfCommunity = [Double](repeating: 0, count: count)
    for node in 0..<count { strengthOfCommunity[communities[node]] += strengths[node] }
    var parts = Array(0..<count)
    var strength = strengths
    var sizes = [Int](repeating: 1, count: count)
    // The weight of the ties of each part to the rest of its community.
    var outward = [Double](repeating: 0, count: count)
    for node in 0..<count {
      forEachTie(of: node) { other, weight in
        if communities[other] == communities[node] { outward[node] += weight }
      }
    }
    func isWellTied(_ part: Int, in community: Int) -> Bool {
      let rest = strengthOfCommunity[community] - strength[part]
      return outward[part] >= resolution * strength[part] * rest / (2 * total) - 1e-12 * total
    }
    var ties = [Double](repeating: 0, count: count)
    for node in Array(0..<count).shuffled(using: &generator) {
      let community = communities[node]
      guard sizes[parts[node]] == 1, isWellTied(parts[node], in: community) else { continue }
      var touched: [Int] = []
      forEachTie(of: node) { other, weight in
        guard communities[other] == community else { return }
        if ties[parts[other]] == 0 { touched.append(parts[other]) }
        ties[parts[other]] += weight
      }
      // The chance of a part rises with its gain; that of staying alone is that of no gain.
      var choices: [(part: Int, chance: Double)] = []
      var chances = 1.0
      for part in touched where isWellTied(part, in: community) {
        let gain = ties[part] - resolution * strengths[node] * strength[part] / (2 * total)
        guard gain > 1e-12 * total else { continue }
        let chance = Double.exp(min(100, gain / total / Self.randomness))
        choices.append((part, chance))
        chances += chance
      }
      var draw = Double.random(in: 0..<chances, using: &generator)
      let chosen = choices.first { choice in
        draw -= choice.chance
        return draw < 0
      }
      if let (part, _) = chosen {
        let old = parts[node]
        sizes[old] = 0
        strength[old] = 0
        outward[part] += outward[old] - 2 * ties[part]
        parts[node] = part
        sizes[part] += 1
        strength[part] += strengths[node]
      }
      for part in touched { ties[part] = 0 }
    }
    return parts
  }

  /// The network of parts, numbered from 0 without gaps.
  func aggregated(_ parts: [Int], count size: Int) -> CommunityNetwork {
    var coarse = CommunityNetwork()
    coarse.total = total
    coarse.strengths = Array(repeating: 0, count: size)
    coarse.within = coarse.strengths
    var members = [[Int]](repeating: [], count: size)
    for node in 0..<count {
      members[parts[node]].append(node)
      coarse.strengths[parts[node]] += strengths[node]
      coarse.within[parts[node]] += within[node]
    }
    var ties = [Double](repeating: 0, count: size)
    for part in 0..<size {
      var touched: [Int] = []
      for node in members[part] {
        forEachTie(of: node) { other, weight in
          let otherPart = parts[other]
          if otherPart == part {
            coarse.within[part] += weight / 2
          } else {
            if ties[otherPart] == 0 { touched.append(otherPart) }
            ties[otherPart] += weight
          }
        }
      }
      for other in touched.sorted() {
        coarse.ends.append(other)
        coarse.weights.append(ties[other])
        ties[other] = 0
      }
      coarse.starts.append(coarse.ends.count)
    }
    return coarse
  }
}
