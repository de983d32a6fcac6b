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
        [(key: "id", value: id), (key: "value", value: id)]
        + JSONFields.fields(of: node, graph.nodeAttributes)
      let colour = ExchangeColour.of(node)
      let style = FormValue.text("rgb(\(colour.red),\(colour.green),\(colour.blue))")
      return .mapping([
        ("data", .mapping(fields)), ("css", .mapping([("background-color", style)])),
      ])
    }
    var numbers: [[String]: Int] = [:]
    let edges = graph.edges.enumerated().map { index, edge -> FormValue in
      // NetworkX tells edges between the same two ends apart by a key.
      let pair = [edge["from"] ?? "", edge["to"] ?? ""].sorted()
      let number = numbers[pair, default: 0]
      numbers[pair] = number + 1
      let ends: [(key: String, value: FormValue)] = [
        ("id", .text("tie-\(index + 1)")), ("source", .text(edge["from"] ?? "")),
        ("target", .text(edge["to"] ?? "")), ("interaction", .text(edge["kind"] ?? "")),
        ("direction", .text(edge["direction"] ?? "")), ("key", .token(String(number))),
      ]
      return .mapping([
        ("data", .mapping(ends + JSONFields.fields(of: edge, graph.edgeAttributes)))
      ])
    }
    var json = CanonicalJSON()
    json.write(
      document: .mapping([
        ("format_version", .text("1.0")), ("generated_by", .text("Tsunagi")),
        ("target_cytoscapejs_version", .text("~3.0")),
        ("data", .mapping(graph.description.map { (key: $0.key, value: FormValue.text($0.text)) })),
        ("elements", .mapping([("nodes", .table(nodes)), ("edges", .table(edges))])),
      ]))
    return json.text
  }
}
