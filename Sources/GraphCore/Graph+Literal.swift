extension Graph {
  /// A graph of so many nodes and the ties between them, each given by the places of its two ends.
  ///
  /// ```swift
  /// let paw = Graph(nodeCount: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)])
  /// ```
  ///
  /// Parallel ties become one, of the greatest weight, as in a ``GraphBuilder``.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are.
  ///   - ties: the places of the two ends of each tie.
  ///   - weights: one for each tie, or none where all are 1.
  ///   - directed: whether a tie leads from its first end to its second only.
  /// - Precondition: the ends of a tie are two different numbers in 0..<`nodeCount`; weights are finite,
  ///   positive, and as many as ties.
  /// - Complexity: O(*n* + *m*), where *n* counts nodes and *m* ties.
  public init(
    nodeCount: Int, ties: [(Int, Int)], weights: [Double]? = nil, directed: Bool = false
  ) {
    precondition(weights.map { $0.count == ties.count } ?? true, "one weight a tie")
    var builder = GraphBuilder(nodeCount: nodeCount, directed: directed)
    builder.reserveCapacity(ties.count)
    for (number, tie) in ties.enumerated() {
      builder.connect(NodeID(tie.0), NodeID(tie.1), weight: weights?[number] ?? 1)
    }
    self = builder.build()
  }

  /// A graph of so many nodes, with the edges that a closure adds.
  ///
  /// A ``GraphBuilder`` cannot be copied, so that a global variable cannot hold one to build from: here
  /// it lives as long as the closure runs.
  ///
  /// ```swift
  /// let path = Graph(nodeCount: 3) { builder in
  ///   builder.connect(NodeID(0), NodeID(1))
  ///   builder.connect(NodeID(1), NodeID(2), weight: 2)
  /// }
  /// ```
  public init(
    nodeCount: Int, directed: Bool = false, _ connect: (inout GraphBuilder) throws -> Void
  ) rethrows {
    var builder = GraphBuilder(nodeCount: nodeCount, directed: directed)
    try connect(&builder)
    self = builder.build()
  }
}
