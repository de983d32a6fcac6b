public import GraphCore

/// Paths between two sets of nodes that share no node, not even an end: how many there can be.
///
/// One such path means that a single node, or a single tie, carries all that passes from one set to the
/// other: by Menger's theorem the number is also that of the fewest nodes whose loss parts the sets.
///
/// ```swift
/// let paths = DisjointPaths(in: graph)
/// paths.count(from: elderCare, to: schools)            // 1: all through one participant
/// paths.count(from: elderCare, to: schools, limit: 2)  // stops as soon as there are two
/// ```
///
/// Found as a maximum flow with a capacity of one a node: a path that is in the way of another is led
/// round it as long as that leads to one more.
///
/// A node of both sets is a path by itself. Directions and weights are ignored.
///
/// - Complexity: O(*k*·(*n* + *m*)) time for *k* paths, O(*n*) space beside the graph.
///
/// - Note: After K. Menger, “Zur allgemeinen Kurventheorie”, *Fundamenta Mathematicae* 10, 1927, 96–115;
///   L. R. Ford and D. R. Fulkerson, *Flows in Networks*, 1962.
public struct DisjointPaths: Sendable {
  private let graph: Graph

  public init(in graph: Graph) {
    self.graph = graph.isDirected ? graph.symmetrized() : graph
  }

  /// How many paths that share no node lead from some nodes to others, at most `limit`.
  public func count(from sources: [NodeID], to targets: [NodeID], limit: Int = .max) -> Int {
    var flow = Flow(sources: sources, targets: targets, nodeCount: graph.nodeCount)
    var paths = 0
    while paths < limit, flow.augment(in: graph) { paths += 1 }
    return paths
  }

  /// The paths so far. Every node has a side where paths enter and one where they leave.
  private struct Flow {
    private let sources: [Int]
    private var isTarget: [Bool]

    /// The node before and the node after on the path through a node; −1 for none.
    private var before: [Int]
    private var after: [Int]
    private var isOnPath: [Bool]

    init(sources: [NodeID], targets: [NodeID], nodeCount: Int) {
      self.sources = sources.map(\.index)
      isTarget = Array(repeating: false, count: nodeCount)
      for target in targets { isTarget[target.index] = true }
      before = Array(repeating: -1, count: nodeCount)
      after = before
      isOnPath = Array(repeating: false, count: nodeCount)
    }

    /// Finds one more path, leading others round it where that helps.
    mutating func augment(in graph: Graph) -> Bool {
      let count = isOnPath.count
      let unseen = -2
      // Entering sides first, leaving sides after them; −1 marks where a search begins.
      var reachedFrom = [Int](repeating: unseen, count: 2 * count)
      var queue: [Int] = []
      func reach(_ side: Int, from: Int) {
        guard reachedFrom[side] == unseen else { return }
        reachedFrom[side] = from
        queue.append(side)
      }
      for source in sources { reach(source, from: -1) }
      var next = 0
      while next < queue.count {
        let side = queue[next]
        next += 1
        if side < count {
          let node = side
          if !isOnPath[node] {
            reach(count + node, from: side)
          } else if before[node] >= 0 {
            // The path through this node is taken back to the node before.
            reach(count + before[node], from: side)
          }
          continue
        }
        let node = side - count
        if isTarget[node], !(isOnPath[node] && after[node] < 0) {
          take(to: side, reachedFrom)
          return true
        }
        if isOnPath[node] { reach(node, from: side) }
        graph.forEachNeighbor(of: NodeID(node)) { neighbor in
          if after[node] != neighbor.index { reach(neighbor.index, from: side) }
        }
      }
      return false
    }

    /// Lays the path that was found, from its end back.
    private mutating func take(to end: Int, _ reachedFrom: [Int]) {
      let count = isOnPath.count
      var steps: [(from: Int, to: Int)] = []
      var side = end
      while reachedFrom[side] >= 0 {
        steps.append((reachedFrom[side], side))
        side = reachedFrom[side]
      }
      let first = side
      var gained: [(Int, Int)] = []
      var lost: [(Int, Int)] = []
      var entered: [Int] = []
      var left: [Int] = []
      for (from, to) in steps {
        switch (from < count, to < count) {
        case (true, false) where from == to - count: entered.append(from)
        case (true, false): lost.append((to - count, from))
        case (false, true) where from - count == to: left.append(to)
        case (false, true): gained.append((from - count, to))
        default: break
        }
      }
      for node in left { isOnPath[node] = false }
      for node in entered { isOnPath[node] = true }
      for (one, other) in lost {
        after[one] = -1
        before[other] = -1
      }
      for (one, other) in gained {
        after[one] = other
        before[other] = one
      }
      // Whoever begins the path has nobody before; whoever ends it has nobody after.
      before[first] = isOnPath[first] ? before[first] : -1
      after[end - count] = -1
    }
  }
}
