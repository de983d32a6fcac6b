/// Networks as the JSON of Cytoscape and cytoscape.js (`.cyjs`).
///
/// Kinds of ties are the `interaction` too, by which Cytoscape styles lines. Its edges have no direction
/// of their own: `direction` says it of each.
enum CytoscapeText {
  static func text(of graph: ExchangeGraph) -> String {
    let nodes = graph.nodes.map { node -> FormValue in
      // NetworkX looks for the id under another name.
      let id = FormValue.text(node["id"] ?? "")
      let fields =
        [FormField(key: "id", value: id), FormField(key: "value", value: id)]
        + JSONFields.fields(of: node, graph.nodeAttributes)
      let colour = ExchangeColour.of(node)
      let style = FormValue.text("rgb(\(colour.red),\(colour.green),\(colour.blue))")
      return .mapping([
        FormField(key: "data", value: .mapping(fields)),
        FormField(key: "css", value: .mapping([FormField(key: "background-color", value: style)])),
      ])
    }
    var numbers: [[String]: Int] = [:]
    let edges = graph.edges.enumerated().map { index, edge -> FormValue in
      // NetworkX tells edges between the same two ends apart by a key.
      let pair = [edge["from"] ?? "", edge["to"] ?? ""].sorted()
      let number = numbers[pair, default: 0]
      numbers[pair] = number + 1
      let ends = [
        FormField(key: "id", value: .text("tie-\(index + 1)")),
        FormField(key: "source", value: .text(edge["from"] ?? "")),
        FormField(key: "target", value: .text(edge["to"] ?? "")),
        FormField(key: "interaction", value: .text(edge["kind"] ?? "")),
        FormField(key: "direction", value: .text(edge["direction"] ?? "")),
        FormField(key: "key", value: .token(String(number))),
      ]
      return .mapping([
        FormField(
          key: "data", value: .mapping(ends + JSONFields.fields(of: edge, graph.edgeAttributes)))
      ])
    }
    var json = CanonicalJSON()
    json.write(document: [
      FormField(key: "format_version", value: .text("1.0")),
      FormField(key: "generated_by", value: .text("Tsunagi")),
      FormField(key: "target_cytoscapejs_version", value: .text("~3.0")),
      FormField(
        key: "data",
        value: .mapping(
          graph.description.map { FormField(key: $0.key, value: .text($0.text)) })),
      FormField(
        key: "elements",
        value: .mapping([
          FormField(key: "nodes", value: .table(nodes)),
          FormField(key: "edges", value: .table(edges)),
        ])),
    ])
    return json.text
  }
}
