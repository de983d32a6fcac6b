import GraphCore

/// How often each node brokers between two others, by role.
///
/// Of all paths of two arcs over a node, counted by the groups of their ends, those are taken away
/// whose ends are tied: they are triangles, and every triangle is met once.
///
/// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space.
struct BrokerageCounts: Sendable {
  /// For each node the counts of its roles, in the order of ``BrokerageRole``.
  private(set) var counts: [Int]

  static let roleCount = BrokerageRole.allCases.count

  /// How often a node has a role. In an undirected graph each pair of others is counted once, and
  /// gatekeeper and representative are one role: the count of either is that of both.
  subscript(node: NodeID, role: BrokerageRole) -> Int {
    counts[node.index * Self.roleCount + role.rawValue]
  }

  /// How often a node brokers at all.
  func total(of node: NodeID, isDirected: Bool) -> Int {
    BrokerageRole.allCases.reduce(0) { sum, role in
      role == .representative && !isDirected ? sum : sum + self[node, role]
    }
  }

  /// Counts over arcs; an undirected edge is an arc each way, so that each pair of others is met from
  /// both ends.
  init(in graph: Graph, groups: NodePartition) {
    counts = Array(repeating: 0, count: graph.nodeCount * Self.roleCount)
    addPaths(in: graph, groups)
    removeTriangles(in: graph, groups)
    guard !graph.isDirected else { return }
    for place in counts.indices {
      let role = BrokerageRole(rawValue: place % Self.roleCount)
      if role != .gatekeeper && role != .representative { counts[place] /= 2 }
    }
  }

  /// All paths *a* → *v* → *c* with *a* ≠ *c*.
  private mutating func addPaths(in graph: Graph, _ groups: NodePartition) {
    let numbers = groups.numbers.span
    var incoming = [Int](repeating: 0, count: groups.groupCount)
    var outgoing = incoming
    for node in graph.nodes {
      let own = Int(numbers[node.index])
      var answered = 0  // neighbours with arcs both ways, by whether they are of the own group
      var answeredWithin = 0
      graph.forEachNeighbor(of: node) { other in
        outgoing[Int(numbers[other.index])] += 1
        guard !graph.isDirected || graph.hasEdge(from: other, to: node) else { return }
        answered += 1
        if Int(numbers[other.index]) == own { answeredWithin += 1 }
      }
      graph.forEachEdge(into: node) { other, _ in incoming[Int(numbers[other.index])] += 1 }

      var sameGroup = 0
      graph.forEachNeighbor(of: node) { other in
        let group = Int(numbers[other.index])
        sameGroup += group == own ? 0 : incoming[group]
      }
      let inside = (incoming[own], outgoing[own])
      let outside = (
        graph.inDegree(of: node) - inside.0, graph.outDegree(of: node) - inside.1
      )
      let first = node.index * Self.roleCount
      counts[first + BrokerageRole.coordinator.rawValue] = inside.0 * inside.1 - answeredWithin
      counts[first + BrokerageRole.itinerant.rawValue] = sameGroup - (answered - answeredWithin)
      counts[first + BrokerageRole.gatekeeper.rawValue] = outside.0 * inside.1
      counts[first + BrokerageRole.representative.rawValue] = inside.0 * outside.1
      counts[first + BrokerageRole.liaison.rawValue] = outside.0 * outside.1 - sameGroup

      graph.forEachNeighbor(of: node) { outgoing[Int(numbers[$0.index])] = 0 }
      graph.forEachEdge(into: node) { other, _ in incoming[Int(numbers[other.index])] = 0 }
    }
  }

  private mutating func removeTriangles(in graph: Graph, _ groups: NodePartition) {
    let orientation = DegreeOrientation(graph.symmetrized())
    let rows = orientation.rows
    let order = orientation.order.span
    let group = orientation.order.map { groups.numbers[Int($0)] }
    let arcs = graph.isDirected ? arcs(of: orientation, in: graph) : []
    let starts = rows.starts.span
    let columns = rows.columns.span
    var mark = [UInt8](repeating: 0, count: order.count)

    for lowest in 0..<order.count {
      let row = rows.range(of: lowest)
      guard row.count > 1 else { continue }
      for position in row {
        mark[Int(columns[position])] = graph.isDirected ? arcs[position] : Self.bothWays
      }
      for position in row {
        let middle = Int(columns[position])
        for onward in Int(starts[middle])..<Int(starts[middle + 1]) {
          let highest = Int(columns[onward])
          guard mark[highest] != 0 else { continue }
          remove(
            (Int(order[lowest]), Int(order[middle]), Int(order[highest])),
            (group[lowest], group[middle], group[highest]),
            graph.isDirected
              ? (mark[middle], mark[highest], arcs[onward])
              : (Self.bothWays, Self.bothWays, Self.bothWays))
        }
      }
      for position in row { mark[Int(columns[position])] = 0 }
    }
  }

  private static let upward: UInt8 = 1
  private static let downward: UInt8 = 2
  private static let bothWays: UInt8 = 3

  /// Which arcs stand behind each edge of the rows: up to the higher end, down to the lower, or both.
  private func arcs(of orientation: DegreeOrientation, in graph: Graph) -> [UInt8] {
    let rows = orientation.rows
    return orientation.order.indices.flatMap { lower in
      rows[lower].map { higher in
        let low = NodeID(Int(orientation.order[lower]))
        let high = NodeID(Int(orientation.order[Int(higher)]))
        return (graph.hasEdge(from: low, to: high) ? Self.upward : 0)
          | (graph.hasEdge(from: high, to: low) ? Self.downward : 0)
      }
    }
  }

  /// Takes away what one triangle closes: of its three nodes, each between the two others both ways.
  @inline(__always)
  private mutating func remove(
    _ nodes: (low: Int, middle: Int, high: Int),
    _ groups: (low: UInt32, middle: UInt32, high: UInt32),
    _ arcs: (lowMiddle: UInt8, lowHigh: UInt8, middleHigh: UInt8)
  ) {
    let (lowMiddle, lowHigh, middleHigh) = arcs
    let up = Self.upward
    let down = Self.downward
    // Each line: a → v, v → c and a → c, for a, v, c in one order of the three.
    if lowMiddle & up & middleHigh & lowHigh != 0 {
      close(nodes.middle, groups.low, groups.middle, groups.high)
    }
    if lowMiddle & down & middleHigh & lowHigh != 0 {
      close(nodes.middle, groups.high, groups.middle, groups.low)
    }
    if lowMiddle & down != 0, lowHigh & up != 0, middleHigh & up != 0 {
      close(nodes.low, groups.middle, groups.low, groups.high)
    }
    if lowHigh & down != 0, lowMiddle & up != 0, middleHigh & down != 0 {
      close(nodes.low, groups.high, groups.low, groups.middle)
    }
    if lowHigh & up != 0, middleHigh & down != 0, lowMiddle & up != 0 {
      close(nodes.high, groups.low, groups.high, groups.middle)
    }
    if middleHigh & up != 0, lowHigh & down != 0, lowMiddle & down != 0 {
      close(nodes.high, groups.middle, groups.high, groups.low)
    }
  }

  @inline(__always)
  private mutating func close(_ node: Int, _ first: UInt32, _ broker: UInt32, _ last: UInt32) {
    let role = BrokerageRole(from: first, over: broker, to: last)
    counts[node * Self.roleCount + role.rawValue] &-= 1
  }
}

/// How often each node brokers between two others, where there are groups.
enum BrokerageOfAll: StudyKey {
  static func value(in study: Study) -> BrokerageCounts? {
    study.groups.map { BrokerageCounts(in: study.graph, groups: $0) }
  }
}
