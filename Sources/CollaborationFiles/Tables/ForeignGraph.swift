/// Nodes and edges that another program wrote, as rows of tables.
struct ForeignGraph {
  private(set) var nodes: [NetworkTable.Row]
  private(set) var edges: [NetworkTable.Row]

  /// Other programs take anything for an id; ours hold nothing that separates lists. What is no id of ours
  /// is replaced, and kept as the name where there is none.
  init(nodes: [NetworkTable.Row], edges: [NetworkTable.Row]) {
    self.nodes = nodes
    self.edges = edges
    let taken = Set(nodes.compactMap { $0.text("id") })
    var replacements: [String: String] = [:]
    for (index, node) in nodes.enumerated() {
      guard let id = node.text("id"), !FormReader.isSoundID(id) else { continue }
      var new = "n\(index + 1)"
      while taken.contains(new) { new += "_" }
      replacements[id] = new
    }
    guard !replacements.isEmpty else { return }
    for index in nodes.indices {
      guard let id = nodes[index].text("id"), let new = replacements[id] else { continue }
      if nodes[index].text("name") == nil { self.nodes[index].set("name", text: id) }
      self.nodes[index].set("id", text: new)
    }
    for index in edges.indices {
      for end in ["from", "to"] {
        guard let id = edges[index].text(end), let new = replacements[id] else { continue }
        self.edges[index].set(end, text: new)
      }
    }
  }

  /// The column that an attribute of a node is read as; what Gephi calls a label is a name.
  static func nodeColumn(_ attribute: String) -> TableColumns.Column? {
    let header = attribute.lowercased() == "label" ? "name" : attribute
    return TableColumns(columns: TableColumns.nodes).column(headed: header)
  }

  /// The column that an attribute of an edge is read as.
  static func edgeColumn(_ attribute: String) -> TableColumns.Column? {
    TableColumns.ties.column(headed: attribute)
  }

  /// The rows of the graph, to be read as a network.
  var rows: RowImport {
    RowImport(
      participants: nodes, ties: edges,
      seatKinds: [NetworkGraphML.seatKind, "会議構成", "会議体参加", "構成"])
  }
}
