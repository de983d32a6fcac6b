extension ExchangeForm {
  /// A bare list of ties: two ids a line, and a weight.
  public static let edgeList = ExchangeForm(
    rawValue: "edgeList", name: "edge list",
    pathExtensions: ["txt", "tsv", "edges", "edgelist", "el"], begins: { _ in false },
    graph: { EdgeListDocument.graph(in: $0.text, log: $1) }, written: EdgeListText.text,
    losses: EdgeListText.losses, keepsDescription: false)
}

extension EdgeListText {
  /// What a list has no place for: whoever has no tie, among others.
  static func losses(_ graph: ExchangeGraph) -> [ExportLoss] {
    var losses = graph.columns(beside: [], ofEdges: ["weight"])
    let tied = Set(graph.edges.flatMap { [$0["from"], $0["to"]] })
    let isolates = graph.nodes.count { !tied.contains($0["id"]) }
    if isolates > 0 { losses.append(.isolates(isolates)) }
    if graph.isDirected { losses.append(.columns(["direction"], of: .ties)) }
    return losses
  }
}
