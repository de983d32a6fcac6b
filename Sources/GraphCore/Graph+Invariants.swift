extension Graph {
  /// What a graph must be, or a word on what of it fails; asked in debug builds whenever one is made.
  ///
  /// - Complexity: O(*m* log *d*) time.
  var brokenInvariant: String? {
    Self.brokenInvariant(
      isDirected: isDirected, nodeCount: nodeCount, edgeCount: edgeCount, outgoing: outgoing,
      incoming: incoming)
  }

  /// What fails of a graph of these parts.
  static func brokenInvariant(
    isDirected: Bool, nodeCount: Int, edgeCount: Int, outgoing: Rows, incoming: Rows
  ) -> String? {
    for (name, rows) in [("outgoing", outgoing), ("incoming", incoming)] {
      guard rows.starts.count == nodeCount + 1, rows.starts.first == 0,
        Int(rows.starts[nodeCount]) == rows.columns.count
      else { return "the \(name) rows do not cover the columns" }
      guard rows.weights.isEmpty || rows.weights.count == rows.columns.count,
        rows.weights.allSatisfy({ $0.isFinite && $0 > 0 })
      else { return "not one finite positive weight a column" }
      for row in 0..<nodeCount {
        guard rows.starts[row] <= rows.starts[row + 1] else { return "a row ends before it begins" }
        let columns = rows.columns[rows.range(of: row)]
        guard columns.allSatisfy({ Int($0) < nodeCount && Int($0) != row }) else {
          return "node \(row) is tied to itself or to nobody"
        }
        guard zip(columns, columns.dropFirst()).allSatisfy({ $0 < $1 }) else {
          return "the row of node \(row) is not in ascending order"
        }
      }
    }
    let entries = isDirected ? edgeCount : 2 * edgeCount
    guard outgoing.columns.count == entries, incoming.columns.count == entries else {
      return "\(edgeCount) edges are not what the rows hold"
    }
    for row in 0..<nodeCount {
      for place in outgoing.range(of: row)
      where !incoming.holds(UInt32(row), inRow: Int(outgoing.columns[place])) {
        return "an edge of node \(row) is missing at its other end"
      }
    }
    return nil
  }
}

extension Graph.Rows {
  /// Whether a row holds a column, by halving.
  fileprivate func holds(_ column: UInt32, inRow row: Int) -> Bool {
    var range = range(of: row)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if columns[middle] == column { return true }
      range = columns[middle] < column ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
