/// Which band and wedge everybody stands in.
///
/// Bands are the tiers (圏域), the narrowest in the middle; a node without a tier stands beside the rings, in a
/// field that says so. Wedges are the sectors, those of all sectors (横断) in a wedge
/// of their own. The innermost band has no wedges where at most three stand in it: the middle
/// belongs to the household.
struct RingBands: Sendable {
  /// The tiers from the middle; `nil` where nobody has one.
  let tiers: [Int?]

  /// The band of each node; -1 for one beside the rings.
  let bandOfNode: [Int]

  /// The sectors that have a wedge, by their numbers; the wedge of those who belong to none has a
  /// number one higher than any sector.
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
    let wedges = Set(sectorOf).subtracting([-1]).sorted()
    self.wedges = wedges
    wedgeOfNode = sectorOf.map { wedges.firstIndex(of: $0) ?? -1 }
  }

  /// How much every two wedges share.
  func weights(_ problem: LayoutProblem) -> [[Double]] {
    var weights = Array(
      repeating: Array(repeating: 0.0, count: wedges.count), count: wedges.count)
    for edge in problem.edges {
      let (first, second) = (wedgeOfNode[edge.first], wedgeOfNode[edge.second])
      guard first >= 0, second >= 0, first != second else { continue }
      weights[first][second] += edge.pull
      weights[second][first] += edge.pull
    }
    return weights
  }

  /// Whether the innermost band has no wedges.
  var isMiddleUndivided: Bool {
    zip(wedgeOfNode, bandOfNode).contains { $0 == -1 && $1 == 0 }
  }

  /// Those who stand beside the rings.
  var apart: [Int] { bandOfNode.indices.filter { bandOfNode[$0] < 0 } }

  /// Who stands in a band of a wedge; the wedge -1 is an undivided middle.
  func members(ofBand band: Int, wedge: Int) -> [Int] {
    bandOfNode.indices.filter { bandOfNode[$0] == band && wedgeOfNode[$0] == wedge }
  }
}
