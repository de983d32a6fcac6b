/// A graph in the DOT language: statements in the order in which they are written.
///
/// The document is data. ``text`` quotes every identifier and value, so that no label can end a
/// statement, open an attribute or be read as markup.
public struct DOTDocument: Equatable, Sendable {
  /// An attribute and its value.
  public struct Attribute: Equatable, Sendable {
    /// A name that Graphviz knows; any other is kept and ignored.
    public let name: String
    public let value: Value

    /// An attribute of a node, an edge or the graph.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The value of an attribute.
  public enum Value: Equatable, Sendable {
    /// Text that a reader sees: whatever it holds is shown as it stands.
    case label(String)
    /// A word of the language: a shape, a colour, a position.
    case word(String)
    /// A length or size, written with at most two decimals.
    case number(Double)
  }

  /// A node statement.
  public struct Node: Equatable, Sendable {
    /// Any text; it is quoted, and never shown.
    public var id: String
    public var attributes: [Attribute]

    public init(_ id: String, _ attributes: [Attribute] = []) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// An edge statement, which names its ends by their ids.
  public struct Edge: Equatable, Sendable {
    public var from: String
    public var to: String
    public var attributes: [Attribute]

    public init(_ from: String, _ to: String, _ attributes: [Attribute] = []) {
      self.from = from
      self.to = to
      self.attributes = attributes
    }
  }

  /// Whether the document is a `digraph`, whose edges may bear arrowheads.
  public var isDirected: Bool

  /// The name of the graph, which an SVG takes as its title.
  public var name: String

  /// The attributes of the graph itself.
  public var attributes: [Attribute]
  public var nodes: [Node]
  public var edges: [Edge]

  /// A document of these statements, in this order.
  public init(
    name: String, isDirected: Bool = true, attributes: [Attribute] = [], nodes: [Node] = [],
    edges: [Edge] = []
  ) {
    self.name = name
    self.isDirected = isDirected
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
  }
}
