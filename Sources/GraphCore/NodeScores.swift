/// One number a node, or none where the number is undefined.
///
/// Undefined is `nil` to whoever reads, and NaN in storage, so that the scores of a large graph
/// take eight bytes a node. An infinite score is undefined too: no definition gives one, only a sum of
/// weights that no number can hold.
public struct NodeScores: Equatable, Sendable {
  @usableFromInline package var storage: [Double]

  /// Scores that are undefined for every node of a graph.
  public init(undefinedFor graph: Graph) {
    storage = Array(repeating: .nan, count: graph.nodeCount)
  }

  /// The same score for every node of a graph.
  public init(repeating score: Double, for graph: Graph) {
    storage = Array(repeating: score, count: graph.nodeCount)
  }

  /// The scores that a closure gives, node by node; `nil` where undefined.
  public init(for graph: Graph, _ score: (NodeID) throws -> Double?) rethrows {
    storage = try graph.nodes.map { try score($0) ?? .nan }
  }

  /// Scores in node order; NaN stands for undefined.
  public init(_ scores: [Double]) {
    storage = scores
  }

  @inlinable public var count: Int { storage.count }

  @inlinable
  public subscript(node: NodeID) -> Double? {
    get {
      let score = storage[node.index]
      return score.isFinite ? score : nil
    }
    set { storage[node.index] = newValue ?? .nan }
  }

  public static func == (first: NodeScores, second: NodeScores) -> Bool {
    first.storage.elementsEqual(second.storage) { $0 == $1 || !($0.isFinite || $1.isFinite) }
  }
}
