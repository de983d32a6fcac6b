import GraphCore

/// Draws one of the shortest paths between two nodes, all alike.
///
/// Two searches run towards each other, level by level, the one with fewer edges before it first. The
/// level that makes them meet is searched to its end, and then every shortest path passes exactly one
/// of the nodes where they met. After M. Borassi and E. Natale, “KADABRA is an adaptive algorithm for
/// betweenness via random approximation”, ESA 2016.
struct ShortestPathSampler {
  private var ahead: Side
  private var back: Side
  private var run: UInt32 = 0
  private var meeting: [UInt32] = []

  init(in graph: Graph) {
    ahead = Side(LocalRows(outgoingFrom: graph), LocalRows(incomingTo: graph))
    back = Side(LocalRows(incomingTo: graph), LocalRows(outgoingFrom: graph))
  }

  /// Visits the nodes within a path drawn from the shortest from `source` to `target`, if there are
  /// any.
  mutating func drawPath(
    from source: UInt32, to target: UInt32, using generator: inout SplitMix64,
    _ body: (UInt32) -> Void
  ) {
    if run == .max - 1 {
      ahead.forget()
      back.forget()
      run = 0
    }
    run += 1
    ahead.begin(at: source, run)
    back.begin(at: target, run)
    meeting.removeAll(keepingCapacity: true)
    while meeting.isEmpty {
      if ahead.frontEdges <= back.frontEdges {
        guard ahead.advance(run, towards: back, &meeting) else { return }
      } else {
        guard back.advance(run, towards: ahead, &meeting) else { return }
      }
    }

    let total = meeting.reduce(0) { $0 + ahead.paths[Int($1)] * back.paths[Int($1)] }
    var left = Double.random(in: 0..<total, using: &generator)
    var middle = meeting[meeting.count - 1]
    for node in meeting {
      left -= ahead.paths[Int(node)] * back.paths[Int(node)]
      if left < 0 {
        middle = node
        break
      }
    }
    if middle != source && middle != target { body(middle) }
    ahead.walk(from: middle, to: source, run, using: &generator, body)
    back.walk(from: middle, to: target, run, using: &generator, body)
  }

  /// One of the two searches.
  private struct Side {
    let rows: LocalRows
    let turnedRows: LocalRows

    /// The run that reached a node last, the level on which it did, and by how many paths.
    var reachedIn: [UInt32]
    var level: [UInt32]
    var paths: [Double]

    var front: [UInt32] = []
    var next: [UInt32] = []
    var frontLevel: UInt32 = 0
    var frontEdges = 0

    init(_ rows: LocalRows, _ turnedRows: LocalRows) {
      self.rows = rows
      self.turnedRows = turnedRows
      reachedIn = Array(repeating: 0, count: rows.count)
      level = reachedIn
      paths = Array(repeating: 0, count: rows.count)
    }

    mutating func forget() {
      for node in reachedIn.indices { reachedIn[node] = 0 }
    }

    mutating func begin(at node: UInt32, _ run: UInt32) {
      front = [node]
      frontLevel = 0
      frontEdges = rows.range(of: Int(node)).count
      reachedIn[Int(node)] = run
      level[Int(node)] = 0
      paths[Int(node)] = 1
    }

    /// Searches one more level; gives whether it reached anybody.
    mutating func advance(_ run: UInt32, towards other: Side, _ meeting: inout [UInt32]) -> Bool {
      next.removeAll(keepingCapacity: true)
      frontEdges = 0
      let rows = rows
      let columns = rows.columns.span
      for node in front {
        let passed = paths[Int(node)]
        for position in rows.range(of: Int(node)) {
          let neighbor = columns[position]
          let place = Int(neighbor)
          if reachedIn[place] != run {
            reachedIn[place] = run
            level[place] = frontLevel + 1
            paths[place] = passed
            frontEdges &+= rows.range(of: place).count
            next.append(neighbor)
            // The other search reached it on its last level, or the two would have met before.
            if other.reachedIn[place] == run { meeting.append(neighbor) }
          } else if level[place] == frontLevel + 1 {
            paths[place] += passed
          }
        }
      }
      swap(&front, &next)
      frontLevel += 1
      return !front.isEmpty
    }

    /// Walks back to where the search began, each step drawn by the number of paths.
    func walk(
      from start: UInt32, to end: UInt32, _ run: UInt32, using generator: inout SplitMix64,
      _ body: (UInt32) -> Void
    ) {
      var node = Int(start)
      while level[node] > 1 {
        var left = Double.random(in: 0..<paths[node], using: &generator)
        var chosen = node
        for neighbor in turnedRows[node]
        where reachedIn[Int(neighbor)] == run && level[Int(neighbor)] + 1 == level[node] {
          chosen = Int(neighbor)
          left -= paths[chosen]
          if left < 0 { break }
        }
        node = chosen
        body(UInt32(node))
      }
    }
  }
}
