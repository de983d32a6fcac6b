/// A graph in JSON as other programs write it: the node-link form of NetworkX and D3, under `links` or
/// `edges`, and the elements of Cytoscape.
struct NodeLinkDocument {
  private let nodes: [DocumentNode]
  private let edges: [DocumentNode]
  private let isDirected: Bool
  private let statements: [DocumentNode.Entry]

  /// The graph of a document; `nil` where it is none, or a network of the native form.
  init?(_ root: DocumentNode) {
    guard root.value("tsunagi") == nil else { return nil }
    let holder = root.value("elements") ?? root
    if case .list(let elements) = holder.content,
      root.value("elements") != nil || elements.contains(where: { $0.value("data") != nil })
    {
      // cytoscape.js also has all elements in one list, each with its group.
      let isEdge = { (element: DocumentNode) in
        element.value("group")?.scalar == "edges" || element.value("data")?.value("source") != nil
      }
      nodes = elements.filter { !isEdge($0) }
      edges = elements.filter(isEdge)
    } else {
      guard case .list(let nodes)? = holder.value("nodes")?.content,
        case .list(let edges)? = (holder.value("links") ?? holder.value("edges"))?.content
      else { return nil }
      self.nodes = nodes
      self.edges = edges
    }
    isDirected = root.value("directed")?.scalar == "true"
    statements = (root.value("graph") ?? root.value("data"))?.entries ?? []
  }

  /// What Cytoscape keeps beside what its user wrote.
  private static let ownKeys: Set = [
    "SUID", "shared_name", "shared_interaction", "selected", "interaction",
  ]

  /// The nodes and edges as rows; attributes that are no columns are told to the log, each once.
  func graph(log: FaultLog) -> ForeignGraph {
    var unknown: Set<String> = []
    let direction = Choices.directions.word(for: isDirected)
    let nodeRows = nodes.enumerated().map { index, node in
      var row = row(node, column: ForeignGraph.nodeColumn, unknown: &unknown, log: log)
      // D3 names the nodes of its links by their place in the list.
      if !row.has("id") { row.set("id", text: String(index)) }
      return row
    }
    let edgeRows = edges.map { edge in
      var row = row(edge, column: ForeignGraph.edgeColumn, unknown: &unknown, log: log)
      if row.text("direction") == nil { row.set("direction", text: direction) }
      if !row.has("kind"), let kind = (edge.value("data") ?? edge).value("interaction")?.scalar,
        !kind.trimmingBlanks.isEmpty
      {
        row.set("kind", text: kind)
      }
      return row
    }
    let description = statements.compactMap { entry in
      ForeignGraph.descriptionKey(entry.key).flatMap { key in
        entry.value.scalar.map { ForeignGraph.statement(key, $0) }
      }
    }
    return ForeignGraph(nodes: nodeRows, edges: edgeRows, description: description, log: log)
  }

  private func row(
    _ node: DocumentNode, column: (String) -> TableColumns.Column?, unknown: inout Set<String>,
    log: FaultLog
  ) -> NetworkTable.Row {
    // Cytoscape keeps what a node is under `data`, beside where it stands.
    let entries = (node.value("data") ?? node).entries
    let id = entries.first { $0.key == "id" }?.value.scalar
    var row = NetworkTable.Row(entries: [], place: node.place)
    for entry in entries where !entry.value.isNull && !Self.ownKeys.contains(entry.key) {
      if entry.key == "value", entry.value.scalar == id { continue }
      let name = ["source": "from", "target": "to"][entry.key] ?? entry.key
      guard let column = column(name) else {
        // Between the same two ends NetworkX tells edges apart by a key, Cytoscape by an id.
        if name != "key", name != "id", unknown.insert(name).inserted {
          log.report(.unknownColumn(name, similar: []), at: entry.place)
        }
        continue
      }
      switch entry.value.content {
      case .scalar(let text, _):
        let content = NetworkTable.content(of: text, in: column, at: entry.value.place)
        if !text.isEmpty { row.set(column.key, content, at: entry.value.place) }
      case .list, .mapping: row.set(column.key, entry.value.content, at: entry.value.place)
      }
    }
    return row
  }
}

extension DocumentNode {
  fileprivate var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  fileprivate func value(_ key: String) -> DocumentNode? {
    entries.first { $0.key == key }?.value
  }

  fileprivate var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }
}
