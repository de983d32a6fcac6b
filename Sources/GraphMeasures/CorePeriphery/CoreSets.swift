public import GraphCore

/// The cores that fit best: every division tried in a small graph, a search in a larger one.
///
/// ```swift
/// let cores = CoreSets(in: camp)
/// cores.sets      // [[LEE, STEVE, BERT, RUSS]]
/// cores.fit       // 0.360
/// cores.isProven  // true: all 262,144 divisions were tried
/// ```
///
/// The search starts from the cores of the 2, 3, … nodes with the most ties and moves, from each, the
/// node whose change of sides helps most, or changes two for one another, until nothing helps.
///
/// - Complexity: O(2ⁿ·*d*) time where every division is tried (*d*: mean degree); of the search, each
///   move tries *n* nodes, and *n*² pairs where no node alone helps.
///
/// - Note: After S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, *Social
///   Networks* 21, 1999, 375–395.
public struct CoreSets: Sendable {
  /// The best cores, each in node order; one alone where not every division was tried.
  public let sets: [[NodeID]]

  /// Their fit; undefined where no division has one.
  public let fit: Double?

  /// Whether every division was tried, so that none fits better.
  public let isProven: Bool

  /// The greatest graph of which every division is tried.
  public static let largestProven = 20

  /// Of graphs larger than `largestProven` not every division is tried.
  public init(in graph: Graph, provenUpTo largestProven: Int = Self.largestProven) {
    isProven = graph.nodeCount <= min(largestProven, 30)
    let found = isProven ? Self.bestOfAll(graph) : Self.search(graph)
    sets = found.sets.map { $0.map { NodeID($0) } }
    fit = found.fit
  }

  /// Fits that differ by rounding alone are the same.
  private static let tolerance = 1e-10

  /// Every division, each from the last by one move (the order of F. Gray).
  private static func bestOfAll(_ graph: Graph) -> (sets: [[Int]], fit: Double?) {
    var blocks = CoreBlocks(graph)
    var best: [UInt32] = []
    var bestFit = -Double.infinity
    var core: UInt32 = 0
    for step in 1..<(UInt32(1) << UInt32(max(1, graph.nodeCount))) where graph.nodeCount > 0 {
      let node = step.trailingZeroBitCount
      blocks.move(node)
      core ^= 1 << UInt32(node)
      guard let fit = blocks.fit, fit >= bestFit - tolerance else { continue }
      if fit > bestFit + tolerance {
        best = [core]
        bestFit = fit
      } else {
        best.append(core)
      }
    }
    guard !best.isEmpty else { return ([], nil) }
    let sets = best.map { core in (0..<graph.nodeCount).filter { core >> UInt32($0) & 1 == 1 } }
    let inOrder = sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    return (inOrder, bestFit)
  }

  private static func search(_ graph: Graph) -> (sets: [[Int]], fit: Double?) {
    let strength = graph.nodes.map { node in
      var sum = 0.0
      forEachTie(of: node, in: graph) { sum += $1 }
      return sum
    }
    let order = strength.indices.sorted {
      strength[$0] != strength[$1] ? strength[$0] > strength[$1] : $0 < $1
    }
    // The fits of all cores of the most tied; the best few are improved.
    var blocks = CoreBlocks(graph)
    var starts: [(size: Int, fit: Double)] = []
    for (place, node) in order.enumerated() {
      blocks.move(node)
      if let fit = blocks.fit { starts.append((place + 1, fit)) }
    }
    starts.sort { $0.fit != $1.fit ? $0.fit > $1.fit : $0.size < $1.size }

    var best: (core: [Int], fit: Double)?
    for start in starts.prefix(5) {
      var blocks = CoreBlocks(graph)
      for node in order.prefix(start.size) { blocks.move(node) }
      let fit = improve(&blocks)
      if fit > (best?.fit ?? -.infinity) + tolerance {
        best = (blocks.isCore.indices.filter { blocks.isCore[$0] }, fit)
      }
    }
    return (best.map { [$0.core] } ?? [], best?.fit)
  }

  private static func improve(_ blocks: inout CoreBlocks) -> Double {
    var fit = blocks.fit ?? -.infinity
    while true {
      let (moves, better) = bestChange(of: &blocks)
      guard better > fit + tolerance else { return fit }
      for node in moves { blocks.move(node) }
      fit = better
    }
  }

  /// The best move of one node; where none helps, the best exchange of two.
  private static func bestChange(of blocks: inout CoreBlocks) -> (nodes: [Int], fit: Double) {
    let current = blocks.fit ?? -.infinity
    var best: (nodes: [Int], fit: Double) = ([], current)
    func consider(_ nodes: [Int]) {
      if let fit = blocks.fit, fit > best.fit + tolerance { best = (nodes, fit) }
    }
    for node in 0..<blocks.nodeCount {
      blocks.move(node)
      consider([node])
      blocks.move(node)
    }
    guard best.nodes.isEmpty, blocks.nodeCount <= 500 else { return best }
    let inside = (0..<blocks.nodeCount).filter { blocks.isCore[$0] }
    let outside = (0..<blocks.nodeCount).filter { !blocks.isCore[$0] }
    for leaving in inside {
      blocks.move(leaving)
      for entering in outside {
        blocks.move(entering)
        consider([leaving, entering])
        blocks.move(entering)
      }
      blocks.move(leaving)
    }
    return best
  }
}

/// The cores that fit best.
enum Cores: StudyKey {
  static func value(in study: Study) -> CoreSets { CoreSets(in: study.graph) }
}
