import XMLEvents

/// Hears a GraphML text, and hands over its nodes and edges one by one.
final class GraphMLListener: XMLEventListener {
  /// All that changes is in one value, which is looked up once an event.
  private(set) var state: GraphMLState

  init(_ sink: ForeignElementSink, after earlier: GraphMLState? = nil) {
    state = GraphMLState(sink: sink, after: earlier)
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

  /// The names of further graphs, which are not read.
  private(set) var furtherGraphs: [(name: String, place: SourcePlace)] = []

  /// How many graphs are open of one that is not read.
  private var skipped = 0

  /// What no column is called like, so that it is left out; without a name where it is read after all.
  private(set) var unknownAttributes: [(name: String, place: SourcePlace)] = []

  /// Keys that are declared behind the data that they are for, so that the text is to be read anew.
  private(set) var hasLateKeys = false
  private var undeclared: Set<String> = []

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

  /// - Parameter earlier: what another reading of the text has found: its keys are known from the start.
  init(sink: ForeignElementSink, after earlier: GraphMLState? = nil) {
    self.sink = sink
    guard let earlier else { return }
    keys = earlier.keys
    keyNames = earlier.keyNames
    hasDefaults = earlier.hasDefaults
  }

  mutating func began(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    if skipped > 0 {
      switch element {
      case "graph":
        skipped += 1
        return
      case "key": break
      default: return
      }
    }
    switch element {
    case "data":
      if let known = attributes.position(of: "key", among: keyNames, from: lastKey + 1) {
        lastKey = known
        beginData(keys[known], number: known)
      } else if let key = attributes["key"] {
        beginData(undeclared: key, at: SourcePlace(place))
      }
    case "edge":
      begin(isEdge: true, at: place)
      open[depth - 1].id = attributes["source"]
      open[depth - 1].target = attributes["target"]
      open[depth - 1].isDirected =
        attributes["directed"].map { $0 == "true" } ?? isDirectedByDefault
    case "node":
      let group = depth > 0 && !open[depth - 1].isEdge ? open[depth - 1].id : nil
      begin(isEdge: false, at: place)
      open[depth - 1].id = attributes["id"]
      // A node in the graph of another is within it: yEd has groups so.
      if let group { open[depth - 1].take(group, in: ForeignElement.within) }
    case "key": declare(attributes, at: SourcePlace(place))
    case "default":
      if declared != nil { listen(.fallback) }
    case "graph":
      if hasGraph, depth == 0 {
        skipped = 1
        furtherGraphs.append(
          (attributes["id"] ?? "graph \(furtherGraphs.count + 2)", SourcePlace(place)))
        return
      }
      hasGraph = true
      if depth > 0, attributes["edgedefault"] == nil { return }
      isDirectedByDefault = attributes["edgedefault"] == "directed"
    case "hyperedge": sink.add(unusable: .hyperedge, at: SourcePlace(place))
    case "NodeLabel", "EdgeLabel", "Label.Text":
      label = ""
      isListening = true
    case "Label":
      // yEd Live keeps a short label in an attribute.
      if let text = attributes["Text"] { takeLabel(text) }
    default: break
    }
  }

  private mutating func takeLabel(_ text: String) {
    let label = text.trimmingBlanks
    guard !label.isEmpty, depth > 0 else { return }
    open[depth - 1].take(
      label, in: open[depth - 1].isEdge ? ForeignElement.edgeLabel : ForeignElement.nodeName)
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
      if undeclared.contains(id) { hasLateKeys = true }
      keys.append(GraphMLKey())
      keyNames.append(Array(id.utf8))
    }
    declared = (number, owner == "node" || owner == "all", owner == "edge" || owner == "all")
    var key = keys[number]
    defer { keys[number] = key }
    guard let declared, !name.isEmpty else { return }
    var isUsed = Self.ownNames.contains(name)
    // Some programs declare for nodes what stands in edges: the name decides where it is met.
    if let column = ForeignGraph.nodeColumn(name), declared.ofNodes || key.nodeColumn == nil {
      key.nodeColumn = ForeignGraph.number(of: column.key, ofEdges: false)
      isUsed = isUsed || declared.ofNodes
    }
    if let column = ForeignGraph.edgeColumn(name), declared.ofEdges || key.edgeColumn == nil {
      key.edgeColumn = ForeignGraph.number(of: column.key, ofEdges: true)
      isUsed = isUsed || declared.ofEdges
    }
    if owner == "graph" || owner == "all", let statement = ForeignGraph.descriptionKey(name) {
      key.statement = statement
      isUsed = true
    }
    if !isUsed, name != ExchangeGraph.reverseKey {
      key.unknown = unknownAttributes.count
      unknownAttributes.append((name, place))
    }
  }

  /// What yEd Live keeps of its drawings; labels are found in it by their element.
  private static let ownNames: Set = [
    "NodeLabels", "EdgeLabels", "NodeGeometry", "NodeStyle", "EdgeStyle", "EdgeGeometry",
    "Expanded",
  ]

  private mutating func beginData(_ key: GraphMLKey, number: Int) {
    guard depth > 0 else {
      if let statement = key.statement { listen(.statement(statement)) }
      return
    }
    let column = open[depth - 1].isEdge ? key.edgeColumn : key.nodeColumn
    guard let column else { return }
    if let unknown = key.unknown {
      // It is read here, though not where it was declared for.
      unknownAttributes[unknown].name = ""
      keys[number].unknown = nil
    }
    listen(.column(column))
  }

  /// Some programs name the attribute itself and declare nothing, or declare it later.
  private mutating func beginData(undeclared id: String, at place: SourcePlace) {
    guard depth > 0 else { return }
    let isEdge = open[depth - 1].isEdge
    let column = isEdge ? ForeignGraph.edgeColumn(id) : ForeignGraph.nodeColumn(id)
    let isNew = undeclared.insert(id).inserted
    if let column {
      listen(.column(ForeignGraph.number(of: column.key, ofEdges: isEdge)))
    } else if isNew {
      unknownAttributes.append((id, place))
    }
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
    if skipped > 0 {
      switch element {
      case "graph":
        skipped -= 1
        return
      case "key": break
      default: return
      }
    }
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
    case "NodeLabel", "EdgeLabel", "Label.Text":
      if let label { takeLabel(label) }
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

  /// Its place among the attributes that no column is called like.
  var unknown: Int?
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
