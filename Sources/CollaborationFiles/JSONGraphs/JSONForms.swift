extension ExchangeForm {
  /// JSON as NetworkX and D3 have it.
  public static let nodeLink = ExchangeForm(
    rawValue: "nodeLink", name: "node-link JSON", pathExtensions: ["nodelink.json"],
    begins: JSONGraph.begins, graph: { JSONGraph.graph(in: $0.text, log: $1) },
    written: NodeLinkText.text, losses: { _ in [] })

  /// JSON as Cytoscape has it.
  public static let cytoscape = ExchangeForm(
    rawValue: "cytoscape", name: "Cytoscape JSON", pathExtensions: ["cyjs"],
    begins: JSONGraph.begins, graph: { JSONGraph.graph(in: $0.text, log: $1) },
    written: CytoscapeText.text, losses: { _ in [] })
}
