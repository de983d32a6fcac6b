/// A simple graph, directed or undirected, with a weight on each edge: immutable, `Sendable`,
/// stored as compressed sparse rows.
///
/// A node's neighbours stand together in one array, in ascending order. An undirected edge stands in
/// the rows of both its ends, an arc in the outgoing row of its source and in the incoming row of
/// its target. An undirected graph keeps one set of rows, which serves as outgoing and incoming
/// alike.
///
/// What a ``GraphBuilder`` promises of every graph: no loops, no parallel edges, rows sorted,
/// weights finite and positive.
public struct Graph: Sendable {
  /// Whether edges have a direction.
  public let isDirected: Bool

  /// How many nodes there are, isolated ones among them.
  public let nodeCount: Int

  /// How many edges there are: arcs in a directed graph, unordered pairs in an undirected one.
  public let edgeCount: Int

  @usableFromInline let outgoing: Rows
  @usableFromInline let incoming: Rows

  init(isDirected: Bool, nodeCount: Int, edgeCount: Int, outgoing: Rows, incoming: Rows) {
    self.isDirected = isDirected
    self.nodeCount = nodeCount
    self.edgeCount = edgeCount
    self.outgoing = outgoing
    self.incoming = incoming
    assert(brokenInvariant == nil, brokenInvariant ?? "")
  }

  /// The nodes in order.
  @inlinable
  public var nodes: NodeIDs { NodeIDs(count: nodeCount) }

  /// Whether some edge has a weight other than 1.
  @inlinable
  public var isWeighted: Bool { !outgoing.weights.isEmpty }
}

extension Graph {
  /// Compressed sparse rows: for each node its neighbours in ascending order, and their weights.
  ///
  /// The row of node *v* is `columns[starts[v]..<starts[v + 1]]`.
  @usableFromInline
  package struct Rows: Sendable {
    @usableFromInline package let starts: [UInt32]
    @usableFromInline package let columns: [UInt32]

    /// One weight a column; empty where every weight is 1.
    @usableFromInline package let weights: [Double]

    @inlinable
    func range(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
  }

  /// The outgoing rows, for kernels that work on whole arrays.
  package var outgoingRows: Rows { outgoing }

  /// The incoming rows, for kernels that work on whole arrays.
  package var incomingRows: Rows { incoming }
}
