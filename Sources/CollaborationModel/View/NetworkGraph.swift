public import GraphCore

/// The graph of a network under a view, and what its nodes stand for.
public struct NetworkGraph: Sendable {
  /// What a node stands for.
  public struct Node: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: String

    /// The sectors, the main one first.
    public let sectors: [String]
    public let isMeeting: Bool
  }

  /// The view that the graph was made by, its kinds and date spelled out.
  public let view: NetworkView
  public let graph: Graph

  /// In node order: participants as the file orders them, then meetings.
  public let nodes: [Node]

  init(view: NetworkView, graph: Graph, nodes: [Node]) {
    self.view = view
    self.graph = graph
    self.nodes = nodes
  }

  /// The main sector of every node, in node order; `nil` where none is stated.
  public var mainSectors: [String?] { nodes.map(\.sectors.first) }
}
