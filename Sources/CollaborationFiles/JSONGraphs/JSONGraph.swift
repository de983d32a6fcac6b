/// A graph in JSON as other programs write it.
///
/// Read are the node-link form of NetworkX and D3 and its adjacency form, vis.js, graphology, Kumu, the
/// JSON Graph Format, Neo4j, the elements of Cytoscape and its exchange form CX (1 and 2), and a bare
/// list of links. They differ in what holds the nodes and the edges (``JSONDialect``) and agree in the
/// rest: an element has an id or two ends, and attributes beside them or in a mapping of their own.
struct JSONGraph {
  var nodes: [JSONElement]
  var edges: [JSONElement]

  /// Whether edges have a direction that do not say so themselves.
  var isDirected = false

  /// What the file says of the graph as a whole.
  var statements: [DocumentNode.Entry] = []

  /// The names of other graphs in the file.
  var further: [(name: String, place: SourcePlace)] = []

  /// Whether a text begins as JSON does.
  static func begins(_ start: String) -> Bool { start.hasPrefix("{") || start.hasPrefix("[") }

  /// Reads a text; what is wrong with it goes to the log.
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    guard let root = DocumentNode.parse(source, log: log) else { return nil }
    if let graph = graph(root, log: log) { return graph }
    if !log.hasErrors { log.report(.notGraph(ExchangeForm.nodeLink.name), at: nil) }
    return nil
  }

  /// The graph of a document; `nil` where it is none, or a network of the native form. JSON of programs
  /// whose graphs are not read is told to the log by its name.
  static func graph(_ root: DocumentNode, log: FaultLog) -> ForeignGraph? {
    guard root.value("tsunagi") == nil else { return nil }
    if let graph = JSONDialect.graph(of: root) { return graph.foreignGraph(log: log) }
    if let name = otherForm(root) { log.report(.otherJSON(name), at: nil) }
    return nil
  }

  /// Whether a document is JSON of a program whose graphs are not read.
  static func isForeign(_ root: DocumentNode) -> Bool {
    root.value("tsunagi") == nil && otherForm(root) != nil
  }

  private static func otherForm(_ root: DocumentNode) -> String? {
    if root.value("@context") != nil || root.value("@graph") != nil { return "JSON-LD" }
    if root.value("type")?.scalar == "FeatureCollection" { return "GeoJSON" }
    if case .list? = root.value("children")?.content { return "a tree of D3 (name, children)" }
    if root.value("nbformat") != nil { return "a notebook (Jupyter)" }
    if root.value("$schema") != nil, root.value("data") != nil { return "Vega" }
    return nil
  }
}

/// A node or an edge of a graph in JSON.
struct JSONElement {
  let place: SourcePlace
  var id: String?
  var source: DocumentNode?
  var target: DocumentNode?
  var isDirected: Bool?
  var fields: [DocumentNode.Entry] = []

  /// Whether the node is a text and nothing else.
  private(set) var isName = false

  private static let nestingKeys: Set = ["data", "attributes", "metadata", "properties", "v"]
  private static let idKeys: Set = ["id", "_id", "@id", "key"]
  private static let sourceKeys: Set = [
    "source", "from", "fromid", "from_id", "startnode", "start", "s", "source_id", "sourceid",
  ]
  private static let targetKeys: Set = [
    "target", "to", "toid", "to_id", "endnode", "end", "t", "target_id", "targetid",
  ]

  init(place: SourcePlace) { self.place = place }

  /// A node: a text, or a mapping with its attributes.
  init(node: DocumentNode, id: String? = nil) {
    place = node.place
    self.id = id
    if case .scalar(let text, _) = node.content, !text.isEmpty {
      self.id = id ?? text
      isName = true
      return
    }
    for field in Self.flattened(node) {
      if Self.idKeys.contains(field.key), let text = field.value.identifier {
        // What is called an id itself counts before what stands for one elsewhere.
        if self.id == nil || field.key == "id" { self.id = id ?? text }
      } else {
        fields.append(field)
      }
    }
  }

  /// An edge: a mapping with its ends, or a list of the two.
  init(edge: DocumentNode) {
    place = edge.place
    if case .list(let ends) = edge.content {
      if ends.count > 1 { (source, target) = (ends[0], ends[1]) }
      if ends.count > 2, case .scalar = ends[2].content {
        fields.append(DocumentNode.Entry(key: "weight", place: ends[2].place, value: ends[2]))
      }
      return
    }
    for field in Self.flattened(edge) { take(field) }
  }

  private mutating func take(_ field: DocumentNode.Entry) {
    let key = field.key.lowercased()
    if source == nil, Self.sourceKeys.contains(key) {
      source = field.value
    } else if target == nil, Self.targetKeys.contains(key) {
      target = field.value
    } else if key == "directed" {
      isDirected = field.value.scalar.flatMap(HeadingWords.direction)
    } else if key == "undirected" {
      isDirected = field.value.scalar.flatMap(HeadingWords.direction).map { !$0 }
    } else if key == "arrows" {
      isDirected = field.value.scalar.map { $0.contains("to") || $0.contains("from") }
    } else if !Self.idKeys.contains(key) {
      // Between the same two ends edges are told apart by an id or a key.
      fields.append(field)
    }
  }

  /// The attributes of an element, those in a mapping of their own among them.
  private static func flattened(_ element: DocumentNode) -> [DocumentNode.Entry] {
    element.entries.flatMap { entry -> [DocumentNode.Entry] in
      guard nestingKeys.contains(entry.key), case .mapping(let inner) = entry.value.content else {
        return entry.value.isNull ? [] : [entry]
      }
      return inner.filter { !$0.value.isNull }
    }
  }
}

extension DocumentNode {
  var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  var elements: [DocumentNode]? {
    if case .list(let elements) = content { elements } else { nil }
  }

  func value(_ key: String) -> DocumentNode? {
    entries.first { $0.key == key }?.value
  }

  var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// A text as an id: a number is the same however it is written, and a text stays as it is.
  var identifier: String? {
    guard case .scalar(let text, let isPlain) = content, !text.isEmpty else { return nil }
    return isPlain ? NetworkTable.wholeNumber(text) : text
  }
}
