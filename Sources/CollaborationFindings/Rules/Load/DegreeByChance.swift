import GraphCore

/// How many ties one node has by chance, where a graph's ties fall on any pairs of its nodes.
///
/// A node that is picked beforehand has X ties, hypergeometric: of N = n(n−1)/2 pairs, n−1 are its
/// own, and m are tied. That some node has k or more is at most n times as likely (Bonferroni).
/// Nodes without any tie are not counted: who was put on the map decides how many there are.
struct DegreeByChance {
  /// What a node has on average.
  let expected: Double

  private let nodes: Int
  private let pairs: Int
  private let ties: Int

  init(of graph: Graph) {
    nodes = graph.nodes.count { graph.outDegree(of: $0) > 0 }
    ties = graph.edgeCount
    pairs = nodes * (nodes - 1) / 2
    expected = nodes > 0 ? 2 * Double(ties) / Double(nodes) : 0
  }

  /// The chance that any of so many candidates has a number of ties or more.
  ///
  /// - Complexity: O(*n*).
  func p(ofAtLeast degree: Int, amongCandidates candidates: Int) -> Double {
    let own = nodes - 1
    let least = max(0, ties - (pairs - own))
    let most = min(own, ties)
    guard least <= most else { return 1 }
    // Weights relative to the mode, so that nothing runs over.
    let mode = min(most, max(least, (ties + 1) * (own + 1) / (pairs + 2)))
    var weights = [Double](repeating: 0, count: most + 1)
    weights[mode] = 1
    func ratio(_ count: Int) -> Double {
      Double(own - count) * Double(ties - count)
        / (Double(count + 1) * Double(pairs - own - ties + count + 1))
    }
    for count in mode..<max(mode, most) { weights[count + 1] = weights[count] * ratio(count) }
    for count in (least..<max(least, mode)).reversed() {
      weights[count] = weights[count + 1] / ratio(count)
    }
    let tail = weights.enumerated().reduce(0) { $1.offset >= degree ? $0 + $1.element : $0 }
    return min(1, Double(candidates) * tail / weights.reduce(0, +))
  }
}
