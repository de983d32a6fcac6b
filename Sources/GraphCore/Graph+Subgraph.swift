extension Graph {
  /// The graph of some nodes and the edges among them, in the order in which they are given.
  ///
  /// ```swift
  /// let welfare = graph.subgraph(of: graph.nodes.filter { sectors[$0] == 0 })
  /// welfare.nodeCount  // as many as were given: the first of them is NodeID(0)
  /// ```
  ///
  /// - Precondition: no node is given twice.
  /// - Complexity: O(*n* + *m*), where *n* counts nodes and *m* edges.
  public func subgraph(of kept: [NodeID]) -> Graph {
    var places = [Int](repeating: -1, count: nodeCount)
    for (place, node) in kept.enumerated() {
      precondition(places[node.index] < 0, "a node stands once in a subgraph")
      places[node.index] = place
    }
    var builder = GraphBuilder(nodeCount: kept.count, directed: isDirected)
    forEachEdge { source, target, weight in
      let (first, second) = (places[source.index], places[target.index])
      guard first >= 0, second >= 0 else { return }
      builder.connect(NodeID(first), NodeID(second), weight: weight)
    }
    return builder.build()
  }
}
