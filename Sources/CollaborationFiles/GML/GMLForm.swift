extension ExchangeForm {
  /// The Graph Modelling Language.
  public static let gml = ExchangeForm(
    rawValue: "gml", name: "GML", pathExtensions: ["gml"], begins: GMLDocument.begins,
    graph: { GMLDocument.graph(in: $0.text, log: $1) }, written: GMLText.text, losses: { _ in [] })
}

extension GMLDocument {
  /// Whether a text begins as GML does: `graph [`, behind comments and a few keys such as `Creator`.
  static func begins(_ start: String) -> Bool {
    guard let first = start.first, first.isLetter || first == "#" else { return false }
    let words = start.split { $0.isWhitespace }
    if words.contains("graph[") { return true }
    guard let place = words.firstIndex(of: "graph") else { return false }
    return words.dropFirst(place + 1).first?.first == "["
  }
}
