import XMLEvents

/// Hears a GraphML text, and hands over its nodes and edges one by one.
final class GraphMLListener: XMLEventListener {
  /// All that changes is in one value, which is looked up once an event.
  private(set) var state: GraphMLState

  init(_ sink: ForeignElementSink) {
    state = GraphMLState(sink: sink)
  }

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    state.began(element, attributes, at: place)
  }

  func xmlText(_ text: XMLCharacters) { state.took(text) }

  func xmlElementEnded(_ element: XMLName) { state.ended(element) }
}

/// What has been heard of a GraphML text so far.
struct GraphMLState {
  /// Takes every node and every edge at its end.
  private(set) var sink: ForeignElementSink
  private(set) var description: [DocumentNode.Entry] = []
  private(set) var hasGraph = false

  /// What no column is called like, so that it is left out.
  private(set) var unknownAttributes: [(name: String, place: SourcePlace)] = []

  private var keys: [GraphMLKey] = []

  /// Their ids, in the same order. Data mostly have the key behind that of the data before them.
  private var keyNames: [[UInt8]] = []
  private var lastKey = -1
  private var hasDefaults = false

  /// The key that is being declared, and what it is for.
  private var declared: (key: Int, ofNodes: Bool, ofEdges: Bool)?
  private var isDirectedByDefault = false

  /// The nodes and edges that are open, the innermost last: yEd puts graphs into nodes. Those behind
  /// it are there to be used again.
  private var open: [ForeignElement] = []
  private var depth = 0

  private var use = GraphMLUse.nothing
  private var isListening = false
  private var text = ""
  private var label: String?

  init(sink: ForeignElementSink) {
    self.sink = sink
  }

  mutating func began(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    switch element {
    case "data":
      if let known = attributes.position(of: "key", among: keyNames, from: lastKey + 1) {
        lastKey = known
        beginData(keys[known])
      } else if let key = attributes["key"] {
        beginData(undeclared: key)
      }
    case "edge":
      begin(isEdge: true, at: place)
      open[depth - 1].id = attributes["source"]
      open[depth - 1].target = attributes["target"]
      open[depth - 1].isDirected =
        attributes["directed"].map { $0 == "true" } ?? isDirectedByDefault
    case "node":
      begin(isEdge: false, at: place)
      open[depth - 1].id = attributes["id"]
    case "key": declare(attributes, at: SourcePlace(place))
    case "default":
      if declared != nil { listen(.fallback) }
    case "graph":
      hasGraph = true
      isDirectedByDefault = attributes["edgedefault"] == "directed"
    case "hyperedge": sink.add(unusable: .hyperedge, at: SourcePlace(place))
    case "NodeLabel", "EdgeLabel":
      label = ""
      isListening = true
    default: break
    }
  }

  private mutating func begin(isEdge: Bool, at place: XMLPlace) {
    depth += 1
    if depth > open.count { open.append(ForeignElement()) }
    open[depth - 1].begin(isEdge: isEdge, at: SourcePlace(place))
  }

  private mutating func declare(_ attributes: XMLAttributes, at place: SourcePlace) {
    guard let id = attributes["id"] else { return }
    let name = attributes["attr.name"] ?? ""
    let owner = attributes["for"] ?? "all"
    guard ["node", "edge", "graph", "all"].contains(owner) else { return }
    let number = keyNames.firstIndex(of: Array(id.utf8)) ?? keys.count
    if number == keys.count {
      keys.append(GraphMLKey())
      keyNames.append(Array(id.utf8))
    }
    declared = (number, owner == "node" || owner == "all", owner == "edge" || owner == "all")
    var key = keys[number]
    defer { keys[number] = key }
    guard let declared, !name.isEmpty else { return }
    var isUsed = false
    if declared.ofNodes, let column = ForeignGraph.nodeColumn(name) {
      key.nodeColumn = ForeignGraph.number(of: column.key, ofEdges: false)
      isUsed = true
    }
    if declared.ofEdges, let column = ForeignGraph.edgeColumn(name) {
      key.edgeColumn = ForeignGraph.number(of: column.key, ofEdges: true)
      isUsed = true
    }
    if owner == "graph" || owner == "all", let statement = ForeignGraph.descriptionKey(name) {
      key.statement = statement
      isUsed = true
    }
    if !isUsed, name != ExchangeGraph.reverseKey { unknownAttributes.append((name, place)) }
  }

  private mutating func beginData(_ key: GraphMLKey) {
    guard depth > 0 else {
      if let statement = key.statement { listen(.statement(statement)) }
      return
    }
    let column = open[depth - 1].isEdge ? key.edgeColumn : key.nodeColumn
    if let column { listen(.column(column)) }
  }

  /// Some programs name the attribute itself and declare nothing.
  private mutating func beginData(undeclared id: String) {
    guard depth > 0 else { return }
    let isEdge = open[depth - 1].isEdge
    let column = isEdge ? ForeignGraph.edgeColumn(id) : ForeignGraph.nodeColumn(id)
    if let column { listen(.column(ForeignGraph.number(of: column.key, ofEdges: isEdge))) }
  }

  private mutating func listen(_ use: GraphMLUse) {
    self.use = use
    text = ""
    isListening = true
  }

  mutating func took(_ text: XMLCharacters) {
    guard isListening else { return }
    if label != nil { label? += text.text } else { text.append(to: &self.text) }
  }

  mutating func ended(_ element: XMLName) {
    switch element {
    case "data":
      switch use {
      case .column(let column):
        if depth > 0 { open[depth - 1].take(text, in: column) }
      case .statement(let key): description.append(ForeignGraph.statement(key, text))
      case .nothing, .fallback: break
      }
      use = .nothing
      isListening = false
    case "edge", "node": close()
    case "default":
      if case .fallback = use, let declared {
        hasDefaults = true
        if declared.ofNodes { keys[declared.key].nodeDefault = text }
        if declared.ofEdges { keys[declared.key].edgeDefault = text }
      }
      use = .nothing
      isListening = false
    case "key": declared = nil
    case "NodeLabel", "EdgeLabel":
      if let label = label?.trimmingBlanks, depth > 0 {
        open[depth - 1].take(
          label, in: open[depth - 1].isEdge ? ForeignElement.edgeLabel : ForeignElement.nodeName)
      }
      label = nil
      if case .nothing = use { isListening = false }
    default: break
    }
  }

  private mutating func close() {
    guard depth > 0 else { return }
    // What a node or edge does not say is as its keys declare it.
    for key in hasDefaults ? keys : [] {
      let isEdge = open[depth - 1].isEdge
      guard let column = isEdge ? key.edgeColumn : key.nodeColumn,
        let text = isEdge ? key.edgeDefault : key.nodeDefault, !open[depth - 1].has(column)
      else { continue }
      open[depth - 1].take(text, in: column)
    }
    depth -= 1
    sink.add(open[depth])
  }
}

/// What data with a key say of a node, an edge or the graph; a key of nodes and one of edges may
/// have the same id.
private struct GraphMLKey {
  var nodeColumn: Int?
  var edgeColumn: Int?
  var statement: String?
  var nodeDefault: String?
  var edgeDefault: String?
}

/// What the text of an element is for.
private enum GraphMLUse {
  case nothing
  case column(Int)
  case statement(String)
  case fallback
}
