import GraphCore

/// What a set of key players is to be best at.
public enum KeyPlayerGoal: CaseIterable, Sendable {
  /// Without them the others fall apart (KPP-neg): 1 − Σ s(s−1)/n'(n'−1) over the sizes s of the parts.
  case fragmentation

  /// Without them the others are far apart (KPP-neg): 1 − Σ 1/d(u,v)/n'(n'−1) over the others.
  case distanceFragmentation

  /// With them and those tied to them most are reached (KPP-pos): |K ∪ N(K)|/n.
  case reach

  /// With them all are near (KPP-pos): Σ 1/d(K,v)/n, members counted 1.
  case distanceReach
}

/// Gives the value of any set of nodes for one goal.
struct KeyPlayerValue {
  private let goal: KeyPlayerGoal
  private let graph: Graph
  private let nearness: [[Double]]

  /// - Complexity: O(*nm*) time and O(*n*²) space.
  init(_ goal: KeyPlayerGoal, in graph: Graph) {
    self.goal = goal
    // What falls apart does so for both directions; who is reached is reached along the arrows.
    switch goal {
    case .fragmentation, .distanceFragmentation:
      self.graph = graph.symmetrized().unweighted()
      nearness = []
    case .reach, .distanceReach:
      self.graph = graph.unweighted()
      let onlyNext = goal == .reach
      nearness = graph.nodes.map { source in
        breadthFirstSteps(from: source, in: graph, without: []).map { steps in
          guard let steps, !onlyNext || steps <= 1 else { return 0 }
          return 1 / Double(max(1, steps))
        }
      }
    }
  }

  func value(of members: [NodeID]) -> Double? {
    switch goal {
    case .reach, .distanceReach:
      guard graph.nodeCount > 0 else { return nil }
      let sum = graph.nodes.reduce(0) { sum, node in
        sum + members.reduce(0) { max($0, nearness[$1.index][node.index]) }
      }
      return sum / Double(graph.nodeCount)
    case .fragmentation, .distanceFragmentation:
      let left = graph.nodeCount - members.count
      guard left > 1 else { return nil }
      let counts = goal == .fragmentation
      var sum = 0.0
      for node in graph.nodes where !members.contains(node) {
        for steps in breadthFirstSteps(from: node, in: graph, without: members) {
          if let steps, steps > 0 { sum += counts ? 1 : 1 / Double(steps) }
        }
      }
      return 1 - sum / Double(left * (left - 1))
    }
  }
}

/// How many steps each node is from one; `nil` out of reach.
func breadthFirstSteps(
  from source: NodeID, in graph: Graph, without removed: [NodeID]
) -> [Int?] {
  var steps = [Int?](repeating: nil, count: graph.nodeCount)
  var isRemoved = [Bool](repeating: false, count: graph.nodeCount)
  for node in removed { isRemoved[node.index] = true }
  steps[source.index] = 0
  var queue = [source]
  var next = 0
  while next < queue.count {
    let node = queue[next]
    next += 1
    let further = (steps[node.index] ?? 0) + 1
    graph.forEachNeighbor(of: node) { neighbor in
      guard steps[neighbor.index] == nil, !isRemoved[neighbor.index] else { return }
      steps[neighbor.index] = further
      queue.append(neighbor)
    }
  }
  return steps
}
