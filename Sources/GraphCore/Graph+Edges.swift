extension Graph {
  /// How many edges leave a node; in an undirected graph, how many it has.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func outDegree(of node: NodeID) -> Int {
    outgoing.starts[node.index + 1] - outgoing.starts[node.index]
  }

  /// How many edges enter a node; in an undirected graph, how many it has.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func inDegree(of node: NodeID) -> Int {
    incoming.starts[node.index + 1] - incoming.starts[node.index]
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

  /// The nodes that a node's outgoing edges lead to, in ascending order.
  @inlinable
  public func neighbors(of node: NodeID) -> LazyMapSequence<ArraySlice<UInt32>, NodeID> {
    outgoing.columns[outgoing.starts[node.index]..<outgoing.starts[node.index + 1]].lazy
      .map { NodeID(Int($0)) }
  }

  /// Whether an edge leads from one node to another.
  ///
  /// - Complexity: O(log *d*), where *d* is the out-degree of the first.
  public func hasEdge(from source: NodeID, to target: NodeID) -> Bool {
    outgoing.column(of: target.index, in: source.index) != nil
  }

  /// The weight of the edge from one node to another, or `nil` where there is none.
  ///
  /// - Complexity: O(log *d*), where *d* is the out-degree of the first.
  public func weight(from source: NodeID, to target: NodeID) -> Double? {
    outgoing.column(of: target.index, in: source.index).map {
      outgoing.weights.isEmpty ? 1 : outgoing.weights[$0]
    }
  }
}

extension Graph.Rows {
  @inlinable
  func forEach(in row: Int, _ body: (NodeID, Double) -> Void) {
    let columns = columns.span
    if weights.isEmpty {
      for position in starts[row]..<starts[row + 1] { body(NodeID(Int(columns[position])), 1) }
    } else {
      let weights = weights.span
      for position in starts[row]..<starts[row + 1] {
        body(NodeID(Int(columns[position])), weights[position])
      }
    }
  }

  /// The position of a column in a row, by binary search.
  func column(of target: Int, in row: Int) -> Int? {
    var low = starts[row]
    var high = starts[row + 1]
    while low < high {
      let middle = low + (high - low) / 2
      if columns[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < starts[row + 1] && columns[low] == target ? low : nil
  }
}
