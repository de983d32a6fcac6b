/// Which band and wedge everybody stands in.
///
/// Bands are the tiers (圏域), the narrowest in the middle; whoever has none stands beside the rings, in a
/// field that says so. Wedges are the sectors, those of all sectors (横断) in a wedge
/// of their own. The innermost band has no wedges where at most three stand in it: the middle
/// belongs to the household.
struct RingBands {
  /// The tiers from the middle; `nil` where nobody has one.
  let tiers: [Int?]

  /// The band of each node; -1 for one beside the rings.
  let bandOfNode: [Int]

  /// The sectors in their order around; the wedge of those who belong to none has a number one
  /// higher than any sector.
  let wedges: [Int]

  /// The place of each node's wedge in ``wedges``; -1 for one in an undivided middle or beside the
  /// rings.
  let wedgeOfNode: [Int]

  init(_ problem: LayoutProblem) {
    let tierOf = problem.effectiveTiers()
    let stated = Set(tierOf.compactMap { $0 }).sorted()
    let tiers: [Int?] = stated.isEmpty ? [nil] : stated
    self.tiers = tiers
    let bandOfNode = tierOf.map { tiers.firstIndex(of: $0) ?? -1 }
    self.bandOfNode = bandOfNode
    let isUndivided = tiers.count > 1 && bandOfNode.count { $0 == 0 } <= 3
    let sectorOf = problem.nodes.indices.map { node -> Int in
      if bandOfNode[node] < 0 || (isUndivided && bandOfNode[node] == 0) { return -1 }
      return problem.nodes[node].home ?? problem.nodes[node].main ?? problem.areaCount
    }
    let sectors = Set(sectorOf).subtracting([-1]).sorted()
    var weights = Array(
      repeating: Array(repeating: 0.0, count: sectors.count), count: sectors.count)
    for edge in problem.edges {
      guard let first = sectors.firstIndex(of: sectorOf[edge.first]),
        let second = sectors.firstIndex(of: sectorOf[edge.second]), first != second
      else { continue }
      weights[first][second] += edge.pull
      weights[second][first] += edge.pull
    }
    let order = CircularArrangement.order(weights)
    wedges = order.map { sectors[$0] }
    let placeOf = wedges
    wedgeOfNode = sectorOf.map { placeOf.firstIndex(of: $0) ?? -1 }
  }

  /// How many stand in each band of each wedge.
  var counts: [[Int]] {
    var counts = Array(
      repeating: Array(repeating: 0, count: tiers.count), count: wedges.count)
    for (wedge, band) in zip(wedgeOfNode, bandOfNode) where wedge >= 0 {
      counts[wedge][band] += 1
    }
    return counts
  }

  /// Whether the innermost band has no wedges.
  var isMiddleUndivided: Bool { middle > 0 }

  /// How many stand in an undivided middle.
  var middle: Int { zip(wedgeOfNode, bandOfNode).count { $0 == -1 && $1 == 0 } }

  /// Those who stand beside the rings.
  var apart: [Int] { bandOfNode.indices.filter { bandOfNode[$0] < 0 } }
}
