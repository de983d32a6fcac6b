/// Collects edges and makes a ``Graph`` of them, once.
///
/// ```swift
/// var builder = GraphBuilder(nodeCount: 3)
/// builder.connect(NodeID(0), NodeID(1))
/// builder.connect(NodeID(1), NodeID(2), weight: 2)
/// let graph = builder.build()
/// graph.edgeCount  // 2
/// ```
///
/// Parallel edges become one, whose weight is the greatest of theirs: two records of one tie do not
/// make it twice as strong. In an undirected graph *a*–*b* and *b*–*a* are parallel.
///
/// Eight bytes an edge are held until the graph is built, sixteen where weights differ from 1.
public struct GraphBuilder: ~Copyable {
  @usableFromInline let isDirected: Bool
  @usableFromInline let nodeCount: Int
  @usableFromInline var edges: EdgeStore

  /// A builder of a graph with a fixed number of nodes and no edges yet.
  public init(nodeCount: Int, directed: Bool = false) {
    precondition(nodeCount >= 0 && nodeCount < Int(UInt32.max), "a graph has less than 2³² nodes")
    self.init(nodeCount: nodeCount, directed: directed, edges: EdgeStore())
  }

  /// A builder that has edges already, whose ends are two different nodes below `nodeCount`.
  init(nodeCount: Int, directed: Bool, edges: EdgeStore) {
    isDirected = directed
    self.nodeCount = nodeCount
    self.edges = edges
  }

  /// Makes room for a number of edges that is known beforehand.
  public mutating func reserveCapacity(_ edgeCount: Int) {
    edges.ends.reserveCapacity(edgeCount)
  }

  /// Adds an edge.
  ///
  /// - Precondition: the ends are two different nodes of the graph, and the weight is finite and
  ///   positive.
  @inlinable
  public mutating func connect(_ source: NodeID, _ target: NodeID, weight: Double = 1) {
    precondition(source != target, "a loop is no edge of a simple graph")
    precondition(source.index < nodeCount && target.index < nodeCount, "no such node")
    precondition(weight.isFinite && weight > 0, "a weight is finite and positive")
    edges.append(source.rawIndex, target.rawIndex, weight)
  }

  /// The graph of the edges added so far.
  ///
  /// - Complexity: O(*n* + *m*) time and space, where *n* counts nodes and *m* edges.
  public consuming func build() -> Graph {
    precondition(edges.ends.count < Int(UInt32.max) / 2, "a graph has less than 2³¹ edges")
    var unsorted: Graph.Rows? = Graph.Rows(
      nodeCount: nodeCount, edges: edges, bothWays: !isDirected)
    edges = EdgeStore()
    // The transpose of any rows has sorted rows; that of symmetric rows is the same graph.
    let sorted = unsorted?.transposed()
    unsorted = nil
    guard let transposed = sorted?.merged() else { preconditionFailure("rows were made above") }
    guard isDirected else {
      return Graph(
        isDirected: false, nodeCount: nodeCount, edgeCount: transposed.columns.count / 2,
        outgoing: transposed, incoming: transposed)
    }
    let outgoing = transposed.transposed()
    return Graph(
      isDirected: true, nodeCount: nodeCount, edgeCount: outgoing.columns.count,
      outgoing: outgoing, incoming: transposed)
  }
}
