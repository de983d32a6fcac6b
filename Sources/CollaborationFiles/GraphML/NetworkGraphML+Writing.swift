public import CollaborationModel

extension NetworkGraphML {
  /// The network as GraphML: participants and meetings are nodes, ties and seats are edges.
  ///
  /// Attributes have the keys of the native form; names are labels too, for Gephi and for yEd.
  /// ``NetworkTables/losses(of:)`` tells what is left out, which is the same.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public static func text(of network: CollaborationNetwork) -> String {
    let nodes =
      network.participants.map { TableCells.cells($0) }
      + network.meetings.map { meeting in
        var cells = TableCells.cells(meeting)
        cells["kind"] = "meeting"
        cells["members"] = nil
        return cells
      }
    let edges = network.ties.map { TableCells.cells($0) } + network.meetings.flatMap(seats)
    let nodeKeys = keys(of: TableColumns.nodes, in: nodes)
    let edgeKeys = keys(of: TableColumns.ties.columns, in: edges)

    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
        + " xmlns:y=\"http://www.yworks.com/xml/graphml\">",
    ]
    lines += nodeKeys.map { declaration(of: $0, for: "node") }
    lines.append("  <key id=\"node-label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>")
    lines.append("  <key id=\"node-graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>")
    lines += edgeKeys.map { declaration(of: $0, for: "edge") }
    lines.append("  <graph id=\"network\" edgedefault=\"undirected\">")
    for node in nodes {
      lines.append("    <node id=\"\(escaped(node["id"] ?? ""))\">")
      lines += data(node, keys: nodeKeys, for: "node")
      let name = escaped(node["name"] ?? "")
      lines.append("      <data key=\"node-label\">\(name)</data>")
      lines.append(
        "      <data key=\"node-graphics\"><y:ShapeNode><y:NodeLabel>\(name)</y:NodeLabel>"
          + "</y:ShapeNode></data>")
      lines.append("    </node>")
    }
    for edge in edges {
      let isDirected = edge["direction"] == Choices.directions.word(for: true)
      lines.append(
        "    <edge source=\"\(escaped(edge["from"] ?? ""))\" target=\"\(escaped(edge["to"] ?? ""))\""
          + " directed=\"\(isDirected)\">")
      lines += data(edge, keys: edgeKeys, for: "edge")
      lines.append("    </edge>")
    }
    lines += ["  </graph>", "</graphml>", ""]
    return lines.joined(separator: "\n")
  }

  /// Writes a network to a GraphML file; an older file of the name stays whole until the new one is.
  ///
  /// - Throws: ``NetworkFileError`` when the file cannot be written.
  public static func write(
    _ network: CollaborationNetwork, to path: String
  ) throws(NetworkFileError) {
    try FileBytes.write(Array(text(of: network).utf8), to: path)
  }

  private static func seats(in meeting: Meeting) -> [[String: String]] {
    meeting.members.map { member in
      TableCells.cells(
        Tie(
          from: member.participant, to: meeting.id, kind: seatKind, isDirected: true,
          lifespan: member.lifespan, provenance: member.provenance))
    }
  }

  /// The columns of which some row holds anything; ids and ends are attributes of the elements.
  private static func keys(
    of columns: [TableColumns.Column], in rows: [[String: String]]
  ) -> [String] {
    let elements: Set = ["id", "from", "to", "direction"]
    return columns.map(\.key).filter { key in
      !elements.contains(key) && rows.contains { !($0[key] ?? "").isEmpty }
    }
  }

  private static func declaration(of key: String, for element: String) -> String {
    let type =
      switch key {
      case "count", "depth": "int"
      case "weight", "times-a-year", "cases-a-session": "double"
      case "inferred", "confidential": "boolean"
      default: "string"
      }
    return "  <key id=\"\(element)-\(key)\" for=\"\(element)\" attr.name=\"\(key)\""
      + " attr.type=\"\(type)\"/>"
  }

  private static func data(
    _ cells: [String: String], keys: [String], for element: String
  ) -> [String] {
    keys.compactMap { key in
      guard let text = cells[key], !text.isEmpty else { return nil }
      return "      <data key=\"\(element)-\(key)\">\(escaped(text))</data>"
    }
  }

  /// A text that is text in XML, whatever it holds.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      case _ where scalar.isForbiddenInText: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
