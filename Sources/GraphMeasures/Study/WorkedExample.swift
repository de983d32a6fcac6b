public import GraphCore

/// A small graph and what a measure gives on it: documentation that the tests execute.
public struct WorkedExample: Sendable {
  /// What a measure gives.
  public enum Outcome: Sendable {
    /// A score for each node, in order.
    case scores([Double?])

    /// One figure for the graph.
    case figure(Double?)

    /// Several figures with names.
    case profile(Profile)
  }

  /// The graph measured.
  public let graph: Graph

  /// The groups of its nodes, where the measure needs them.
  public let groups: NodePartition?

  /// What the measure gives.
  public let outcome: Outcome

  /// Where the outcome comes from: by hand, a published table, another program.
  public let source: String

  /// A graph of ties between nodes that are numbered from 0, and its scores.
  public init(
    ties: [(Int, Int)], weights: [Double]? = nil, directed: Bool = false, groups: [Int]? = nil,
    scores: [Double?], source: String
  ) {
    self.init(
      graph: Self.graph(nodes: scores.count, ties, weights, directed), groups: groups,
      outcome: .scores(scores), source: source)
  }

  /// A graph of so many nodes, the ties between them, and its figure.
  public init(
    nodes: Int, ties: [(Int, Int)], weights: [Double]? = nil, directed: Bool = false,
    groups: [Int]? = nil, figure: Double?, source: String
  ) {
    self.init(
      graph: Self.graph(nodes: nodes, ties, weights, directed), groups: groups,
      outcome: .figure(figure), source: source)
  }

  /// A graph of so many nodes, the ties between them, and its figures by name.
  public init(
    nodes: Int, ties: [(Int, Int)], weights: [Double]? = nil, directed: Bool = false,
    groups: [Int]? = nil, profile: [(String, Double?)], source: String
  ) {
    self.init(
      graph: Self.graph(nodes: nodes, ties, weights, directed), groups: groups,
      outcome: .profile(Profile(profile.map { (name: $0.0, figure: $0.1) })), source: source)
  }

  private init(graph: Graph, groups: [Int]?, outcome: Outcome, source: String) {
    self.graph = graph
    self.groups = groups.map { NodePartition($0) }
    self.outcome = outcome
    self.source = source
  }

  private static func graph(
    nodes: Int, _ ties: [(Int, Int)], _ weights: [Double]?, _ directed: Bool
  ) -> Graph {
    var builder = GraphBuilder(nodeCount: nodes, directed: directed)
    for (number, tie) in ties.enumerated() {
      builder.connect(NodeID(tie.0), NodeID(tie.1), weight: weights?[number] ?? 1)
    }
    return builder.build()
  }
}
