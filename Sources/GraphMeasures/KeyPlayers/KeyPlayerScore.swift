import GraphCore

/// What sets of nodes achieve by a criterion, for many sets of one graph.
///
/// Rows of contacts are sets of bits: a step of a search is a union of rows.
///
/// - Complexity: of one set, O(*n*²·⌈*n*/64⌉) time at most; O(*n*²) bits.
struct KeyPlayerScore: Sendable {
  let nodeCount: Int
  private let criterion: KeyPlayerCriterion
  private let contacts: [NodeSet]

  /// The graph's directions are ignored.
  init(_ criterion: KeyPlayerCriterion, in graph: Graph) {
    self.criterion = criterion
    nodeCount = graph.nodeCount
    let undirected = graph.symmetrized()
    contacts = graph.nodes.map { node in
      var row = NodeSet(nodeCount: graph.nodeCount)
      undirected.forEachNeighbor(of: node) { row.insert($0.index) }
      return row
    }
  }

  /// What a set achieves; undefined where fewer than two nodes are left, or none are there at all.
  func callAsFunction(_ members: [Int]) -> Double? {
    var set = NodeSet(nodeCount: nodeCount)
    for member in members { set.insert(member) }
    if criterion.removesMembers {
      let left = nodeCount - set.count
      guard left > 1 else { return nil }
      let pairs = Double(left) * Double(left - 1)
      return 1
        - (criterion == .fragmentation ? pairsWithinReach(without: set) : closeness(without: set))
        / pairs
    }
    guard nodeCount > 0 else { return nil }
    var sum = 0.0
    spread(from: set, avoiding: NodeSet(nodeCount: nodeCount)) { distance, reached in
      if distance <= 1 {
        sum += Double(reached)
      } else if criterion == .distanceReach {
        sum += Double(reached) / Double(distance)
      }
    }
    return sum / Double(nodeCount)
  }

  /// Σ s(s − 1) over components.
  private func pairsWithinReach(without removed: NodeSet) -> Double {
    var seen = removed
    var pairs = 0.0
    for start in 0..<nodeCount where !seen.contains(start) {
      var origin = NodeSet(nodeCount: nodeCount)
      origin.insert(start)
      var size = 0
      seen.formUnion(spread(from: origin, avoiding: removed) { size += $1 })
      pairs += Double(size) * Double(size - 1)
    }
    return pairs
  }

  /// Σ 1/d over ordered pairs.
  private func closeness(without removed: NodeSet) -> Double {
    // Pairs are counted by distance and weighed at the end, so that the order of nodes leaves no trace.
    var counts = [Int](repeating: 0, count: nodeCount + 1)
    for start in 0..<nodeCount where !removed.contains(start) {
      var origin = NodeSet(nodeCount: nodeCount)
      origin.insert(start)
      spread(from: origin, avoiding: removed) { counts[$0] += $1 }
    }
    return counts.indices.dropFirst().reduce(0) { $0 + Double(counts[$1]) / Double($1) }
  }

  /// Searches outwards from a set, tells how many are met at each distance, and returns all of them.
  @discardableResult
  private func spread(
    from origin: NodeSet, avoiding removed: NodeSet, _ body: (_ distance: Int, _ count: Int) -> Void
  ) -> NodeSet {
    var seen = origin
    seen.formUnion(removed)
    var front = origin
    var distance = 0
    while !front.isEmpty {
      body(distance, front.count)
      var next = NodeSet(nodeCount: nodeCount)
      front.forEachMember { next.formUnion(contacts[$0]) }
      next.subtract(seen)
      seen.formUnion(next)
      front = next
      distance += 1
    }
    seen.subtract(removed)
    return seen
  }
}
