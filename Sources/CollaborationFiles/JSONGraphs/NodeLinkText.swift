/// Networks as the JSON of NetworkX (`nodes` and `edges`, as from version 3.4) and D3.
///
/// Lists are lists and numbers numbers. Where some ties have a direction and some have none, every edge
/// has one, as in ``GraphMLText``.
enum NodeLinkText {
  static func text(of graph: ExchangeGraph) -> String {
    let arcs = graph.arcs
    var numbers: [[String]: Int] = [:]
    let edges = arcs.map { arc -> FormValue in
      let from = arc["from"] ?? ""
      let to = arc["to"] ?? ""
      // Between the same two ends edges are told apart by a key.
      let ends = graph.isDirected ? [from, to] : [from, to].sorted()
      let number = numbers[ends, default: 0]
      numbers[ends] = number + 1
      return .mapping(
        [
          FormField(key: "source", value: .text(from)), FormField(key: "target", value: .text(to)),
          FormField(key: "key", value: .token(String(number))),
        ]
          + JSONFields.fields(of: arc, graph.arcAttributes))
    }
    var json = CanonicalJSON()
    json.write(document: [
      FormField(key: "directed", value: .token(graph.isDirected ? "true" : "false")),
      FormField(key: "multigraph", value: .token("true")),
      FormField(
        key: "graph",
        value: .mapping(
          graph.description.map { FormField(key: $0.key, value: .text($0.text)) })),
      FormField(
        key: "nodes",
        value: .table(
          graph.nodes.map { node in
            .mapping(
              [FormField(key: "id", value: .text(node["id"] ?? ""))]
                + JSONFields.fields(of: node, graph.nodeAttributes))
          })),
      FormField(key: "edges", value: .table(edges)),
    ])
    return json.text
  }
}

/// The attributes of a node or edge as fields of JSON.
enum JSONFields {
  static func fields(
    of element: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute]
  ) -> [FormField] {
    attributes.compactMap { attribute in
      guard let text = element[attribute.key] else { return nil }
      switch attribute.values {
      case .integer, .number, .flag: return FormField(key: attribute.key, value: .token(text))
      case .text:
        guard lists.contains(attribute.key) else {
          return FormField(key: attribute.key, value: .text(text))
        }
        let words = text.split(separator: ";").map { FormValue.text(String($0)) }
        return FormField(key: attribute.key, value: .list(words))
      }
    }
  }

  private static let lists = Set(
    (TableColumns.nodes + TableColumns.edges).filter { $0.cells == .words || $0.cells == .codes }
      .map(\.key))
}
