public import GraphCore

extension Graph {
  /// A graph of ties between nodes that are numbered from 0.
  public init(
    nodes: Int, ties: [(Int, Int)], weights: [Double]? = nil, directed: Bool = false
  ) {
    var builder = GraphBuilder(nodeCount: nodes, directed: directed)
    for (number, tie) in ties.enumerated() {
      builder.connect(NodeID(tie.0), NodeID(tie.1), weight: weights?[number] ?? 1)
    }
    self = builder.build()
  }

  /// The graph with its nodes in another order: node *v* becomes `places[v]`.
  public func relabelled(_ places: [Int]) -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount, directed: isDirected)
    forEachEdge { source, target, weight in
      builder.connect(
        NodeID(places[source.index]), NodeID(places[target.index]), weight: weight)
    }
    return builder.build()
  }

  /// The graph with isolated nodes added at the end.
  public func addingIsolatedNodes(_ count: Int) -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount + count, directed: isDirected)
    forEachEdge { builder.connect($0, $1, weight: $2) }
    return builder.build()
  }
}
