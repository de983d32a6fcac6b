import XMLEvents

/// The nodes and edges of a GraphML text, as rows of tables.
enum GraphMLDocument {
  /// Reads a text; what is wrong with it goes to the log.
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    let listener = GraphMLListener()
    guard XMLEventParser.read(source, for: listener, log: log) else { return nil }
    guard listener.hasGraph else {
      log.report(.notGraph(.graphML), at: nil)
      return nil
    }
    for (name, place) in listener.unknownAttributes {
      log.report(.unknownColumn(name, similar: []), at: place)
    }
    return ForeignGraph(
      nodes: listener.nodes, edges: listener.edges, description: listener.description, log: log)
  }
}

/// Keeps what an XML text says of nodes and edges.
private final class GraphMLListener: XMLEventListener {
  var nodes: [NetworkTable.Row] = []
  var edges: [NetworkTable.Row] = []
  var description: [DocumentNode.Entry] = []
  var hasGraph = false

  /// What no column is called like, so that it is left out.
  private(set) var unknownAttributes: [(name: String, place: SourcePlace)] = []

  private enum Owner {
    case graph, node, edge
  }

  /// The columns by the key that data name them by; keys of nodes and edges may have the same id.
  private var columns: [Owner: [String: TableColumns.Column]] = [:]
  private var graphKeys: [String: String] = [:]
  private var isKnownKey: Set<String> = []

  /// The default that is being read: the key of the column it is for.
  private var declared: (owners: [Owner], id: String)?
  private var defaults: [Owner: [String: String]] = [:]
  private var isDirectedByDefault = false

  /// The nodes and edges that are open, the innermost last: yEd puts graphs into nodes.
  private var open: [(row: NetworkTable.Row, owner: Owner)] = []
  private var column: TableColumns.Column?
  private var graphKey: String?
  private var text = ""
  private var label: String?
  private var isInDefault = false

  private var wantsText: Bool { label != nil || column != nil || graphKey != nil || isInDefault }

  func xmlElementBegan(_ element: String, _ attributes: XMLAttributes, at xmlPlace: XMLPlace) {
    let place = SourcePlace(xmlPlace)
    switch element {
    case "data": beginData(attributes["key"])
    case "edge":
      open.append((NetworkTable.Row(entries: [], place: place), .edge))
      set("from", attributes["source"])
      set("to", attributes["target"])
      let isDirected = attributes["directed"].map { $0 == "true" } ?? isDirectedByDefault
      set("direction", Choices.directions.word(for: isDirected))
    case "node":
      open.append((NetworkTable.Row(entries: [], place: place), .node))
      set("id", attributes["id"])
    case "key": declare(attributes, at: place)
    case "default":
      isInDefault = declared != nil
      text = ""
    case "graph":
      hasGraph = true
      isDirectedByDefault = attributes["edgedefault"] == "directed"
    case "NodeLabel", "EdgeLabel": label = ""
    default: break
    }
  }

  private func declare(_ attributes: XMLAttributes, at place: SourcePlace) {
    guard let id = attributes["id"] else { return }
    let name = attributes["attr.name"] ?? ""
    var owners: [Owner] = []
    switch attributes["for"] ?? "all" {
    case "node": owners = [.node]
    case "edge": owners = [.edge]
    case "graph": owners = [.graph]
    case "all": owners = [.node, .edge, .graph]
    default: return
    }
    isKnownKey.insert(id)
    declared = (owners, id)
    guard !name.isEmpty else { return }
    var isUsed = false
    if owners.contains(.node), let column = ForeignGraph.nodeColumn(name) {
      columns[.node, default: [:]][id] = column
      isUsed = true
    }
    if owners.contains(.edge), let column = ForeignGraph.edgeColumn(name) {
      columns[.edge, default: [:]][id] = column
      isUsed = true
    }
    if owners.contains(.graph), let key = ForeignGraph.descriptionKey(name) {
      graphKeys[id] = key
      isUsed = true
    }
    if !isUsed, name != ExchangeGraph.reverseKey { unknownAttributes.append((name, place)) }
  }

  private func beginData(_ key: String?) {
    guard let key else { return }
    text = ""
    guard let owner = open.last?.owner else {
      graphKey = graphKeys[key]
      return
    }
    column = columns[owner]?[key]
    // Some programs name the attribute itself and declare nothing.
    if column == nil, !isKnownKey.contains(key) {
      column = owner == .edge ? ForeignGraph.edgeColumn(key) : ForeignGraph.nodeColumn(key)
    }
  }

  func xmlText(_ text: String) {
    if label != nil { label? += text } else if wantsText { self.text += text }
  }

  func xmlElementEnded(_ element: String) {
    switch element {
    case "data":
      if let column {
        set(column, text)
      } else if let graphKey {
        description.append(ForeignGraph.statement(graphKey, text))
      }
      column = nil
      graphKey = nil
    case "default":
      if isInDefault, let declared {
        for owner in declared.owners { defaults[owner, default: [:]][declared.id] = text }
      }
      isInDefault = false
    case "key": declared = nil
    case "NodeLabel", "EdgeLabel":
      let key = open.last?.owner == .edge ? "label" : "name"
      if let label, open.last?.row.text(key) == nil, !label.trimmingBlanks.isEmpty {
        set(key, label.trimmingBlanks)
      }
      label = nil
    case "node", "edge":
      takeDefaults()
      guard let closed = open.popLast() else { break }
      if closed.owner == .node { nodes.append(closed.row) } else { edges.append(closed.row) }
    default: break
    }
  }

  /// What a node or edge does not say is as its keys declare it.
  private func takeDefaults() {
    guard !defaults.isEmpty, let owner = open.last?.owner, let texts = defaults[owner],
      let columns = columns[owner]
    else { return }
    for (id, column) in columns { if let text = texts[id] { set(column, text) } }
  }

  private func set(_ column: TableColumns.Column, _ text: String) {
    // The row stays where it is: a copy at hand would be copied with all that it holds.
    guard let last = open.indices.last else { return }
    // The direction that the element has is one of two; ours says which edges are mutual.
    guard column.key == "direction" || !open[last].row.has(column.key) else { return }
    guard !text.trimmingBlanks.isEmpty else { return }
    let place = open[last].row.place
    let content = NetworkTable.content(of: text, in: column, at: place)
    open[last].row.set(column.key, content, at: place)
  }

  private func set(_ key: String, _ text: String?) {
    guard let text, let place = open.last?.row.place else { return }
    open[open.count - 1].row.set(key, .scalar(text, isPlain: false), at: place)
  }
}
