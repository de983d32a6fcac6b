extension JSONGraph {
  /// What Cytoscape and D3 keep beside what their users wrote.
  private static let ownKeys: Set = [
    "SUID", "shared_name", "shared name", "shared_interaction", "shared interaction", "selected",
    "interaction", "index", "vx", "vy", "fx", "fy", "position", "group_id", "classes", "selectable",
    "locked", "grabbable", "pannable", "removed", "group", "css", "style",
  ]

  /// The nodes and edges as rows; attributes that are no columns are told to the log, each once.
  func foreignGraph(log: FaultLog) -> ForeignGraph {
    for graph in further { log.report(.furtherGraph(graph.name), at: graph.place) }
    var unknown: Set<String> = []
    let ends = JSONEnds(nodes)
    var nodeRows = nodes.enumerated().map { index, node in
      var row = NetworkTable.Row(place: node.place)
      row.append("id", .scalar(ends.id(ofNode: index), isPlain: false), at: node.place)
      fill(&row, from: node, column: ForeignGraph.nodeColumn, unknown: &unknown, log: log)
      return row
    }
    var strangers = Set<String>()
    let edgeRows = edges.map { edge in
      guard let source = ends.id(of: edge.source), let target = ends.id(of: edge.target) else {
        return NetworkTable.Row(unusable: .missingEnd, at: edge.place)
      }
      var row = NetworkTable.Row(place: edge.place)
      for (key, id) in [("from", source), ("to", target)] {
        row.append(key, .scalar(id, isPlain: false), at: edge.place)
        // A list of links alone names its nodes by them.
        if nodes.isEmpty, strangers.insert(id).inserted {
          var node = NetworkTable.Row(place: edge.place)
          node.append("id", .scalar(id, isPlain: false), at: edge.place)
          nodeRows.append(node)
        }
      }
      fill(&row, from: edge, column: ForeignGraph.edgeColumn, unknown: &unknown, log: log)
      if row.text("direction") == nil {
        row.set(
          "direction", text: Choices.directions.word(for: edge.isDirected ?? isDirected))
      }
      if !row.has("kind"),
        let kind = edge.fields.first(where: { $0.key == "interaction" })?.value.scalar,
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

  private func fill(
    _ row: inout NetworkTable.Row, from element: JSONElement,
    column: (String) -> TableColumns.Column?, unknown: inout Set<String>, log: FaultLog
  ) {
    for field in element.fields where !Self.ownKeys.contains(field.key) {
      if field.key == "value", field.value.scalar == element.id { continue }
      guard let column = column(field.key) else {
        if unknown.insert(field.key).inserted {
          log.report(.unknownColumn(field.key, similar: []), at: field.place)
        }
        continue
      }
      // What is called by our own word stands before what is called by another's.
      if row.has(column.key), field.key != column.key { continue }
      let place = field.value.place
      switch field.value.content {
      case .scalar(let text, _):
        if text.isEmpty { continue }
        row.set(column.key, ForeignGraph.content(of: text, in: column, at: place), at: place)
      case .list, .mapping: row.set(column.key, field.value.content, at: place)
      }
    }
  }
}

/// Finds the nodes that edges mean: by id, by their place in the list as D3 does, or by label as Kumu
/// does.
private struct JSONEnds {
  private let ids: [String]
  private let known: Set<String>
  private let byLabel: [String: String]
  private let areNames: Bool

  init(_ nodes: [JSONElement]) {
    let ids = nodes.enumerated().map { index, node in node.id ?? String(index) }
    self.ids = ids
    known = Set(ids)
    areNames = !nodes.isEmpty && nodes.allSatisfy(\.isName)
    let labels = zip(nodes, ids).flatMap { node, id in
      node.fields.filter { ["label", "name"].contains($0.key.lowercased()) }
        .compactMap { $0.value.scalar.map { ($0, id) } }
    }
    byLabel = Dictionary(labels, uniquingKeysWith: { first, _ in first })
  }

  func id(ofNode index: Int) -> String { ids[index] }

  /// The id that an end means; itself where it names nobody, and `nil` where it is none.
  func id(of end: DocumentNode?) -> String? {
    guard let end else { return nil }
    if case .mapping = end.content {
      // D3 puts the nodes themselves in the place of what names them, once they are laid out.
      let node = JSONElement(node: end)
      if let id = node.id, known.contains(id) { return id }
      if let index = end.value("index")?.scalar.flatMap({ Int($0) }), ids.indices.contains(index) {
        return ids[index]
      }
      return node.id ?? end.value("name")?.scalar.flatMap { byLabel[$0] }
    }
    guard case .scalar(_, let isPlain) = end.content, let text = end.identifier else { return nil }
    if isPlain, areNames, let index = Int(text), ids.indices.contains(index) { return ids[index] }
    if known.contains(text) { return text }
    if let index = Int(text), ids.indices.contains(index), isPlain { return ids[index] }
    return byLabel[text] ?? text
  }
}
