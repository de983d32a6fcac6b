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
public struct GraphBuilder: ~Copyable {
  private let isDirected: Bool
  private let nodeCount: Int
  private var edges: [Edge] = []

  private struct Edge {
    var source: UInt32
    var target: UInt32
    var weight: Double
  }

  /// A builder of a graph with a fixed number of nodes and no edges yet.
  public init(nodeCount: Int, directed: Bool = false) {
    isDirected = directed
    self.nodeCount = nodeCount
  }

  /// Adds an edge.
  ///
  /// - Precondition: the ends are two different nodes of the graph, and the weight is finite and
  ///   positive.
  public mutating func connect(_ source: NodeID, _ target: NodeID, weight: Double = 1) {
    precondition(source != target, "a loop is no edge of a simple graph")
    precondition(source.index < nodeCount && target.index < nodeCount, "no such node")
    precondition(weight.isFinite && weight > 0, "a weight is finite and positive")
    edges.append(
      Edge(source: UInt32(source.index), target: UInt32(target.index), weight: weight))
  }

  /// The graph of the edges added so far.
  ///
  /// - Complexity: O(*n* + *m* log *m*) time, where *n* counts nodes and *m* edges.
  public consuming func build() -> Graph {
    if isDirected {
      let outgoing = rows(of: edges.map { ($0.source, $0.target, $0.weight) })
      let incoming = rows(of: edges.map { ($0.target, $0.source, $0.weight) })
      return Graph(
        isDirected: true, nodeCount: nodeCount, edgeCount: outgoing.columns.count,
        outgoing: outgoing, incoming: incoming)
    }
    let both =
      edges.map { ($0.source, $0.target, $0.weight) }
      + edges.map { ($0.target, $0.source, $0.weight) }
    let rows = rows(of: both)
    return Graph(
      isDirected: false, nodeCount: nodeCount, edgeCount: rows.columns.count / 2,
      outgoing: rows, incoming: rows)
  }

  private func rows(of arcs: [(row: UInt32, column: UInt32, weight: Double)]) -> Graph.Rows {
    let sorted = arcs.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var starts = Array(repeating: 0, count: nodeCount + 1)
    var columns: [UInt32] = []
    var weights: [Double] = []
    var previous: (row: UInt32, column: UInt32)?
    for arc in sorted {
      if let previous, previous == (arc.row, arc.column) {
        weights[weights.count - 1] = max(weights[weights.count - 1], arc.weight)
      } else {
        columns.append(arc.column)
        weights.append(arc.weight)
        starts[Int(arc.row) + 1] += 1
        previous = (arc.row, arc.column)
      }
    }
    for row in 0..<nodeCount { starts[row + 1] += starts[row] }
    return Graph.Rows(
      starts: starts, columns: columns, weights: weights.allSatisfy { $0 == 1 } ? [] : weights)
  }
}
