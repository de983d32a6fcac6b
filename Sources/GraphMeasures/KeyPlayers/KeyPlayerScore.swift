import GraphCore

/// What sets of nodes achieve by a criterion, for many sets of one graph.
///
/// Without members of a set distances change, and searches begin from every node: rows of contacts are
/// sets of bits, so that a step of a search is a union of rows. Where the set stays, distances are those
/// of the whole graph, which are found once.
///
/// - Complexity: of one set, O(*n*²·⌈*n*/64⌉) time at most where members are removed, O(*kn*) for *k*
///   members where they stay; O(*n*²) space.
struct KeyPlayerScore: Sendable {
  let nodeCount: Int
  private let criterion: KeyPlayerCriterion
  private let contacts: [NodeSet]

  /// `distances[v * nodeCount + w]`, where the criterion leaves the set in the graph; `.max` out of reach.
  private var distances: [UInt32] = []

  // Kept from one set to the next, so that none of millions makes new ones.
  private var seen: NodeSet
  private var front: NodeSet
  private var next: NodeSet
  private var counts: [Int]  // by distance
  private var nearest: [UInt32]

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
    seen = NodeSet(nodeCount: graph.nodeCount)
    front = seen
    next = seen
    counts = Array(repeating: 0, count: graph.nodeCount + 1)
    nearest = Array(repeating: .max, count: graph.nodeCount)
    if !criterion.removesMembers {
      distances = graph.nodes.flatMap { Self.distances(from: $0, in: undirected) }
    }
  }

  private static func distances(from source: NodeID, in graph: Graph) -> [UInt32] {
    var distances = [UInt32](repeating: .max, count: graph.nodeCount)
    distances[source.index] = 0
    var order = [source]
    var turn = 0
    while turn < order.count {
      let node = order[turn]
      turn += 1
      graph.forEachNeighbor(of: node) { other in
        guard distances[other.index] == .max else { return }
        distances[other.index] = distances[node.index] + 1
        order.append(other)
      }
    }
    return distances
  }

  /// What a set achieves; undefined where fewer than two nodes are left, or none are there at all.
  mutating func callAsFunction(_ members: [Int]) -> Double? {
    guard criterion.removesMembers else { return nodeCount > 0 ? reach(of: members) : nil }
    let left = nodeCount - members.count
    guard left > 1 else { return nil }
    let pairs = Double(left) * Double(left - 1)
    let joined =
      criterion == .fragmentation
      ? pairsWithinReach(without: members) : closeness(without: members)
    return 1 - joined / pairs
  }

  /// Σ 1/d over all nodes, or the number of those with d ≤ 1, as a share of all.
  private mutating func reach(of members: [Int]) -> Double {
    for node in 0..<nodeCount { nearest[node] = .max }
    for member in members {
      let row = member * nodeCount
      for node in 0..<nodeCount { nearest[node] = min(nearest[node], distances[row + node]) }
    }
    // Nodes are counted by distance and weighed at the end, so that their order leaves no trace.
    for distance in counts.indices { counts[distance] = 0 }
    for distance in nearest where distance != .max { counts[Int(distance)] += 1 }
    var sum = Double(counts[0])
    for distance in 1..<counts.count
    where counts[distance] > 0 && (distance == 1 || criterion == .distanceReach) {
      sum += Double(counts[distance]) / Double(distance)
    }
    return sum / Double(nodeCount)
  }

  /// Σ s(s − 1) over components.
  private mutating func pairsWithinReach(without removed: [Int]) -> Double {
    seen.removeAll()
    for node in removed { seen.insert(node) }
    var pairs = 0.0
    for start in 0..<nodeCount where !seen.contains(start) {
      var size = 0
      spread(from: start) { size += $1 }
      pairs += Double(size) * Double(size - 1)
    }
    return pairs
  }

  /// Σ 1/d over ordered pairs.
  private mutating func closeness(without removed: [Int]) -> Double {
    for distance in counts.indices { counts[distance] = 0 }
    var met = counts
    for start in 0..<nodeCount where !removed.contains(start) {
      seen.removeAll()
      for node in removed { seen.insert(node) }
      spread(from: start) { met[$0] += $1 }
    }
    return met.indices.dropFirst().reduce(0) { $0 + Double(met[$1]) / Double($1) }
  }

  /// Searches outwards from a node over nodes not seen, which are seen then, and tells how many are met
  /// at each distance.
  private mutating func spread(
    from start: Int, _ body: (_ distance: Int, _ count: Int) -> Void
  ) {
    if nodeCount <= 64 { return spreadInOneWord(from: start, body) }
    front.removeAll()
    front.insert(start)
    seen.insert(start)
    var distance = 0
    while !front.isEmpty {
      body(distance, front.count)
      next.removeAll()
      front.forEachMember { next.formUnion(contacts[$0]) }
      next.subtract(seen)
      seen.formUnion(next)
      swap(&front, &next)
      distance += 1
    }
  }
  /// The same where a set is one word, which is kept out of memory: most towns have fewer than sixty-five
  /// participants.
  private mutating func spreadInOneWord(
    from start: Int, _ body: (_ distance: Int, _ count: Int) -> Void
  ) {
    var seenWord = seen.words[0] | 1 << UInt64(start)
    var frontWord: UInt64 = 1 << UInt64(start)
    var distance = 0
    while frontWord != 0 {
      body(distance, frontWord.nonzeroBitCount)
      var nextWord: UInt64 = 0
      while frontWord != 0 {
        nextWord |= contacts[frontWord.trailingZeroBitCount].words[0]
        frontWord &= frontWord &- 1
      }
      frontWord = nextWord & ~seenWord
      seenWord |= frontWord
      distance += 1
    }
    seen.formUnion(firstWord: seenWord)
  }
}
