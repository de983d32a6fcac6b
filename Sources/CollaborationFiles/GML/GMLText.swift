/// Networks in the Graph Modelling Language, which is ASCII: other characters are written as `&#39640;`.
///
/// Ids are numbers there, so that ours stand under `identifier`. NetworkX takes the label of a node for
/// its name in the graph and wants each once: where two participants have the same name, every label
/// has the id behind it, and `name` the name alone. Keys have no hyphens: `timesAYear`. Where some ties
/// have a direction and some have none, every edge has one, as in ``GraphMLText``.
enum GMLText {
  static let idKey = "identifier"

  static func text(of graph: ExchangeGraph) -> String {
    let arcs = graph.arcs
    var text = "graph [\n  directed \(graph.isDirected ? 1 : 0)\n"
    if hasParallels(arcs, isDirected: graph.isDirected) { text += "  multigraph 1\n" }
    for (key, value) in graph.description { text += "  \(word(key)) \(quoted(value))\n" }
    let names = graph.nodes.map { $0["name"] ?? $0["id"] ?? "" }
    let areUnique = Set(names).count == names.count
    var numbers: [String: Int] = [:]
    for (number, node) in graph.nodes.enumerated() {
      let id = node["id"] ?? ""
      if numbers[id] == nil { numbers[id] = number }
      let label = areUnique ? names[number] : "\(names[number]) (\(id))"
      text += "  node [\n    id \(number)\n    label \(quoted(label))\n"
      text += "    \(idKey) \(quoted(id))\n"
      write(node, graph.nodeAttributes, to: &text)
      text += "  ]\n"
    }
    for arc in arcs {
      guard let from = arc["from"].flatMap({ numbers[$0] }),
        let to = arc["to"].flatMap({ numbers[$0] })
      else { continue }
      text += "  edge [\n    source \(from)\n    target \(to)\n"
      write(arc, graph.arcAttributes, to: &text)
      text += "  ]\n"
    }
    return text + "]\n"
  }

  private static func write(
    _ element: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute],
    to text: inout String
  ) {
    for attribute in attributes {
      guard let value = element[attribute.key] else { continue }
      let written =
        switch attribute.values {
        case .text: quoted(value)
        case .flag: value == "true" ? "1" : "0"
        case .integer, .number: value
        }
      text += "    \(word(attribute.key)) \(written)\n"
    }
  }

  private static func hasParallels(_ edges: [ExchangeGraph.Element], isDirected: Bool) -> Bool {
    var seen: Set<[String]> = []
    return edges.contains { edge in
      let ends = [edge["from"] ?? "", edge["to"] ?? ""]
      return !seen.insert(isDirected ? ends : ends.sorted()).inserted
    }
  }

  /// A key without hyphens.
  private static func word(_ key: String) -> String {
    let parts = key.split(separator: "-")
    return parts.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }
      .joined()
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + CharacterReferences.encoded(text) {
        $0 != "\"" && $0.value >= 0x20 && $0.value < 0x7F
      } + "\""
  }
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
