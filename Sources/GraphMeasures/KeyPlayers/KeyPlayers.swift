public import GraphCore

/// Key players: the set of so many nodes that together hold a network together, or reach it best.
///
/// The best set is seldom that of the best nodes: two who reach the same are worth little more than
/// one. KPP-neg asks whose absence would break the network; KPP-pos through whom news reaches all.
///
///     K* = argmax { f(K) : |K| = k },     f a criterion: F, DF, R or DR (``KeyPlayerCriterion``)
///
/// ```swift
/// let players = KeyPlayers(2, by: .distanceReach, in: kite)
/// players.sets      // [[Diane, Ike]]
/// players.figure    // 1.0
/// players.isProven  // true: every set was tried
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case            | Here                                        | Elsewhere                          |
/// | --------------- | ------------------------------------------- | ---------------------------------- |
/// | Search          | every set where that takes at most `budget` steps, else greedy with exchange | greedy with random starts in KeyPlayer, keyplayer (R) |
/// | Several best sets | all of them where every set was tried; else the one found | one                |
/// | Direction, weights | ignored                                  | by option in keyplayer             |
/// | *n* after removal | the nodes that are left                   | the same in KeyPlayer              |
/// | Too few nodes   | no set, undefined (`nil`)                   | an error                           |
///
/// - Complexity: O(C(*n*,*k*)·*s*) time where every set is tried, else O(*kns*) a round, where *s* is the
///   cost of one set: O(*n*²·⌈*n*/64⌉) where members are removed, O(*kn*) where they stay.
///
/// - Note: After S. P. Borgatti, “Identifying sets of key players in a social network”,
///   *Computational and Mathematical Organization Theory* 12, 2006, 21–34.
public struct KeyPlayers: Sendable {
  /// The best sets, each in node order; one alone where not every set was tried.
  public let sets: [[NodeID]]

  /// What the best sets achieve; undefined where there is no such set.
  public let figure: Double?

  /// Whether every set was tried, so that none is better.
  public let isProven: Bool

  /// Finds the best sets of `size` nodes.
  ///
  /// `budget` says how many words of bits may be read before the search turns greedy.
  ///
  /// - Precondition: `size` is at least 1.
  public init(
    _ size: Int, by criterion: KeyPlayerCriterion, in graph: Graph, budget: Double = 2e8
  ) {
    precondition(size >= 1, "a set of key players has a member")
    var score = KeyPlayerScore(criterion, in: graph)
    guard size <= graph.nodeCount, score(Array(0..<size)) != nil else {
      sets = []
      figure = nil
      isProven = true
      return
    }
    let words = Double((graph.nodeCount + 63) / 64)
    let rows = Double(graph.nodeCount)
    let cost = (criterion == .distanceFragmentation ? rows * rows : rows) * words
    isProven = Self.setCount(size, of: graph.nodeCount) * cost <= budget
    let found =
      isProven ? Self.bestOfAll(size, &score) : [Self.greedyWithExchange(size, &score)]
    sets = found.map { $0.map { NodeID($0) } }
    figure = found.first.flatMap { score($0) }
  }

  /// C(n,k).
  private static func setCount(_ size: Int, of count: Int) -> Double {
    (0..<size).reduce(1) { $0 * Double(count - $1) / Double($1 + 1) }
  }

  /// Figures that differ by rounding alone are the same.
  private static let tolerance = 1e-12

  /// Every set in lexical order.
  private static func bestOfAll(_ size: Int, _ score: inout KeyPlayerScore) -> [[Int]] {
    var members = Array(0..<size)
    var best: [[Int]] = []
    var bestFigure = -Double.infinity
    while true {
      let figure = score(members) ?? -.infinity
      if figure > bestFigure + tolerance {
        best = [members]
        bestFigure = figure
      } else if figure >= bestFigure - tolerance {
        best.append(members)
      }
      guard let place = members.indices.last(where: { members[$0] < score.nodeCount - size + $0 })
      else { return best }
      members[place] += 1
      for after in (place + 1)..<max(place + 1, size) { members[after] = members[after - 1] + 1 }
    }
  }

  /// Takes the node that helps most, again and again; then exchanges a member for another node, the
  /// best exchange first, until none helps.
  private static func greedyWithExchange(_ size: Int, _ score: inout KeyPlayerScore) -> [Int] {
    let nodes = 0..<score.nodeCount
    var members: [Int] = []
    var figure = -Double.infinity
    while members.count < size {
      (members, figure) = best(
        of: nodes.lazy.filter { !members.contains($0) }.map { members + [$0] }, &score)
    }
    while true {
      let exchanges = members.indices.lazy.flatMap { place in
        nodes.lazy.filter { !members.contains($0) }.map { node in
          var exchanged = members
          exchanged[place] = node
          return exchanged
        }
      }
      let (better, betterFigure) = best(of: exchanges, &score)
      guard betterFigure > figure + tolerance else { return members.sorted() }
      (members, figure) = (better, betterFigure)
    }
  }

  private static func best(
    of sets: some Sequence<[Int]>, _ score: inout KeyPlayerScore
  ) -> (members: [Int], figure: Double) {
    var best: [Int] = []
    var bestFigure = -Double.infinity
    for members in sets {
      let figure = score(members) ?? -.infinity
      if best.isEmpty || figure > bestFigure + tolerance { (best, bestFigure) = (members, figure) }
    }
    return (best, bestFigure)
  }
}
