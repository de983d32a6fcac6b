extension Graph {
  /// How many edges leave a node; in an undirected graph, how many it has.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func outDegree(of node: NodeID) -> Int {
    outgoing.range(of: node.index).count
  }

  /// How many edges enter a node; in an undirected graph, how many it has.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func inDegree(of node: NodeID) -> Int {
    incoming.range(of: node.index).count
  }

  /// Visits the edges that leave a node, in ascending order of the other end.
  ///
  /// - Complexity: O(*d*), where *d* is the node's out-degree.
  @inlinable
  public func forEachEdge(
    from node: NodeID, _ body: (_ neighbor: NodeID, _ weight: Double) -> Void
  ) {
    outgoing.forEach(in: node.index, body)
  }

  /// Visits the edges that enter a node, in ascending order of the other end.
  ///
  /// - Complexity: O(*d*), where *d* is the node's in-degree.
  @inlinable
  public func forEachEdge(
    into node: NodeID, _ body: (_ neighbor: NodeID, _ weight: Double) -> Void
  ) {
    incoming.forEach(in: node.index, body)
  }

  /// Visits the nodes that a node's outgoing edges lead to, in ascending order.
  ///
  /// - Complexity: O(*d*), where *d* is the node's out-degree.
  @inlinable
  public func forEachNeighbor(of node: NodeID, _ body: (_ neighbor: NodeID) -> Void) {
    let columns = outgoing.columns.span
    for position in outgoing.range(of: node.index) { body(NodeID(columns[position])) }
  }

  /// The nodes that a node's outgoing edges lead to, in ascending order.
  @inlinable
  public func neighbors(of node: NodeID) -> LazyMapSequence<ArraySlice<UInt32>, NodeID> {
    outgoing.columns[outgoing.range(of: node.index)].lazy.map { NodeID($0) }
  }

  /// Visits every edge once: an arc from its source to its target, an undirected edge from its
  /// lower end to its higher.
  ///
  /// - Complexity: O(*n* + *m*), where *n* counts nodes and *m* edges.
  @inlinable
  public func forEachEdge(
    _ body: (_ source: NodeID, _ target: NodeID, _ weight: Double) -> Void
  ) {
    for source in nodes {
      forEachEdge(from: source) { target, weight in
        if isDirected || source < target { body(source, target, weight) }
      }
    }
  }

  /// Whether an edge leads from one node to another.
  ///
  /// - Complexity: O(log *d*), where *d* is the out-degree of the first.
  public func hasEdge(from source: NodeID, to target: NodeID) -> Bool {
    outgoing.position(of: target.index, in: source.index) != nil
  }

  /// The weight of the edge from one node to another, or `nil` where there is none.
  ///
  /// - Complexity: O(log *d*), where *d* is the out-degree of the first.
  public func weight(from source: NodeID, to target: NodeID) -> Double? {
    outgoing.position(of: target.index, in: source.index).map {
      outgoing.weights.isEmpty ? 1 : outgoing.weights[$0]
    }
  }
}

extension Graph.Rows {
  @inlinable
  func forEach(in row: Int, _ body: (NodeID, Double) -> Void) {
    let columns = columns.span
    if weights.isEmpty {
      for position in range(of: row) { body(NodeID(columns[position]), 1) }
    } else {
      let weights = weights.span
      for position in range(of: row) { body(NodeID(columns[position]), weights[position]) }
    }
  }

  /// The position of a column in a row, by binary search.
  func position(of column: Int, in row: Int) -> Int? {
    let range = range(of: row)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && columns[low] == column ? low : nil
  }
}
