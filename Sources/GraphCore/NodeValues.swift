/// One value a node.
///
/// ```swift
/// var visited = NodeValues(repeating: false, for: graph)
/// visited[NodeID(3)] = true
/// ```
public struct NodeValues<Value> {
  @usableFromInline package var storage: [Value]

  /// The same value for every node of a graph.
  public init(repeating value: Value, for graph: Graph) {
    storage = Array(repeating: value, count: graph.nodeCount)
  }

  /// Values in node order.
  public init(_ values: [Value]) {
    storage = values
  }

  @inlinable public var count: Int { storage.count }

  // `get` and `set` rather than `_modify`: for scalars that is what the optimiser likes better.
  @inlinable
  public subscript(node: NodeID) -> Value {
    get { storage[node.index] }
    set { storage[node.index] = newValue }
  }
}

extension NodeValues: Sendable where Value: Sendable {}
extension NodeValues: Equatable where Value: Equatable {}
