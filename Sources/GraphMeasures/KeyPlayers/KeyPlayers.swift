public import GraphCore

/// Borgatti's key players: the set of so many nodes that together matter most.
///
/// The best two are seldom the two best: their reach, or what they hold together, overlaps.
///
/// ```swift
/// let pair = KeyPlayers(of: 2, for: .distanceReach, in: graph)
/// pair?.members  // [diane, ike]
/// pair?.method   // .exact(sets: 45)
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case            | Here                                     | Elsewhere                          |
/// | --------------- | ---------------------------------------- | ---------------------------------- |
/// | Search          | all sets where they are few, else greedy with exchange, and it says which | greedy in KeyPlayer and R keyplayer |
/// | Equal sets      | the first in the order of nodes          | whatever the start gives           |
/// | Direction       | ignored for fragmentation, followed for reach | by option                     |
/// | Too few nodes   | none (`nil`)                             | an error                           |
///
/// - Complexity: O(*Cnk*) time for reach and O(*Cnm*) for fragmentation, where *C* sets are tried; O(*n*²)
///   space for reach.
///
/// - Note: After S. P. Borgatti, “Identifying sets of key players in a social network”, *Computational
///   and Mathematical Organization Theory* 12, 2006, 21–34.
public struct KeyPlayers: Equatable, Sendable {
  /// How the set was found.
  public enum Method: Equatable, Sendable {
    /// All sets were tried: none is better.
    case exact(sets: Int)

    /// The best node at a time, then exchanges until none is better: there may be a better set.
    case greedyWithExchange
  }

  /// The members in the order of nodes.
  public let members: [NodeID]

  /// The set's value for the goal.
  public let value: Double

  /// How the set was found.
  public let method: Method

  /// Finds the best set of so many nodes.
  ///
  /// - Parameter exactLimit: up to how many sets to try them all.
  /// - Precondition: `size` is at least 1.
  public init?(
    of size: Int, for goal: KeyPlayerGoal, in graph: Graph, exactLimit: Int = 20_000
  ) {
    precondition(size >= 1, "a set has a member")
    guard size <= graph.nodeCount else { return nil }
    let value = KeyPlayerValue(goal, in: graph)
    let isExact = Self.sets(of: size, among: graph.nodeCount, upTo: exactLimit) != nil
    guard
      let best = isExact
        ? Self.bestOfAll(size, graph.nodeCount, value) : Self.exchanged(size, graph, value)
    else { return nil }
    members = best.members
    self.value = best.value
    method = best.tried.map { .exact(sets: $0) } ?? .greedyWithExchange
  }

  private typealias Best = (members: [NodeID], value: Double, tried: Int?)

  /// What is better by rounding alone is not better.
  private static let margin = 1e-12

  private static func bestOfAll(_ size: Int, _ count: Int, _ value: KeyPlayerValue) -> Best? {
    var best: Best?
    var tried = 0
    var places = Array(0..<size)
    while true {
      let members = places.map { NodeID($0) }
      tried += 1
      if let found = value.value(of: members), found > (best?.value ?? -.infinity) + margin {
        best = (members, found, nil)
      }
      guard let last = places.indices.last(where: { places[$0] < count - size + $0 }) else { break }
      places[last] += 1
      for place in places.indices where place > last { places[place] = places[place - 1] + 1 }
    }
    return best.map { ($0.members, $0.value, tried) }
  }

  private static func exchanged(_ size: Int, _ graph: Graph, _ value: KeyPlayerValue) -> Best? {
    var members: [NodeID] = []
    var reached = -Double.infinity
    while members.count < size {
      var next: (node: NodeID, value: Double)?
      for node in graph.nodes where !members.contains(node) {
        guard let found = value.value(of: members + [node]) else { continue }
        if found > (next?.value ?? -.infinity) + margin { next = (node, found) }
      }
      guard let next else { return nil }
      members.append(next.node)
      reached = next.value
    }
    var isBetter = true
    while isBetter {
      isBetter = false
      for place in members.indices {
        for node in graph.nodes where !members.contains(node) {
          var other = members
          other[place] = node
          if let found = value.value(of: other), found > reached + margin {
            (members, reached, isBetter) = (other, found, true)
          }
        }
      }
    }
    return (members.sorted(), reached, nil)
  }

  private static func sets(of size: Int, among count: Int, upTo limit: Int) -> Int? {
    var sets = 1
    for number in 0..<size {
      sets = sets * (count - number) / (number + 1)
      if sets > limit { return nil }
    }
    return sets
  }
}
