/// Ties as lines of two ids and, where some tie has one, a weight or else a depth.
enum EdgeListText {
  static func text(of graph: ExchangeGraph) -> String {
    let areWeighted = graph.edges.contains { ExchangeGraph.strength(of: $0) != nil }
    return graph.edges.map { edge in
      let from = edge["from"] ?? ""
      // A line that begins with one of these is a comment; the blank is no part of the id.
      let isLikeComment = from.utf8.first.map { "#%".utf8.contains($0) } ?? false
      let ends = (isLikeComment ? " " : "") + from + "\t" + (edge["to"] ?? "")
      return ends + (areWeighted ? "\t" + (ExchangeGraph.strength(of: edge) ?? "1") : "") + "\n"
    }.joined()
  }
}
