extension Graph {
  /// The graph without directions: two nodes are joined where an arc leads either way, with the sum
  /// of the weights of both directions. An undirected graph is its own.
  ///
  /// - Complexity: O(*n* + *m*), where *n* counts nodes and *m* edges.
  public func symmetrized() -> Graph {
    guard isDirected else { return self }
    var starts: [UInt32] = [0]
    var columns: [UInt32] = []
    var weights: [Double] = []
    starts.reserveCapacity(nodeCount + 1)
    columns.reserveCapacity(2 * edgeCount)
    weights.reserveCapacity(2 * edgeCount)

    for row in 0..<nodeCount {
      // Both rows are sorted: merge them.
      var out = outgoing.range(of: row)
      var into = incoming.range(of: row)
      while !out.isEmpty || !into.isEmpty {
        let next = out.isEmpty ? .max : outgoing.columns[out.lowerBound]
        let previous = into.isEmpty ? .max : incoming.columns[into.lowerBound]
        var weight = 0.0
        if next <= previous {
          weight += outgoing.weight(at: out.lowerBound)
          out.removeFirst()
        }
        if previous <= next {
          weight += incoming.weight(at: into.lowerBound)
          into.removeFirst()
        }
        columns.append(min(next, previous))
        weights.append(weight)
      }
      starts.append(UInt32(columns.count))
    }

    let rows = Rows(
      starts: starts, columns: columns, weights: weights.allSatisfy { $0 == 1 } ? [] : weights)
    return Graph(
      isDirected: false, nodeCount: nodeCount, edgeCount: columns.count / 2,
      outgoing: rows, incoming: rows)
  }
}

extension Graph.Rows {
  func weight(at position: Int) -> Double { weights.isEmpty ? 1 : weights[position] }
}
