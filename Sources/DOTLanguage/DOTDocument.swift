/// A graph in the DOT language: statements in the order in which they are written.
///
/// The document is data. ``text`` quotes every identifier and value, so that no label can end a
/// statement, open an attribute or be read as markup.
public struct DOTDocument: Equatable, Sendable {
  /// An attribute and its value.
  public struct Attribute: Equatable, Sendable {
    public let name: String
    public let value: Value

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
    case number(Double)
  }

  public struct Node: Equatable, Sendable {
    public var id: String
    public var attributes: [Attribute]

    public init(_ id: String, _ attributes: [Attribute] = []) {
      self.id = id
      self.attributes = attributes
    }
  }

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

  public var isDirected: Bool
  public var name: String
  public var attributes: [Attribute]
  public var nodes: [Node]
  public var edges: [Edge]

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
