/// Ties as lines of two ids and, where some tie has one, a weight or else a depth.
enum EdgeListText {
  static func text(of graph: ExchangeGraph) -> String {
    let areWeighted = graph.edges.contains { ExchangeGraph.strength(of: $0) != nil }
    return graph.edges.map { edge in
      let ends = (edge["from"] ?? "") + "\t" + (edge["to"] ?? "")
      return ends + (areWeighted ? "\t" + (ExchangeGraph.strength(of: edge) ?? "1") : "") + "\n"
    }.joined()
  }
}
