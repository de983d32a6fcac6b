import CollaborationModel

extension ExchangeForm {
  /// The DL language of UCINET, with a table of names beside it.
  public static let ucinet = ExchangeForm(
    rawValue: "ucinet", name: "UCINET DL", pathExtensions: ["dl"],
    companionExtensions: ["names.csv"], begins: DLDocument.begins,
    graph: { DLDocument.graph(in: $0.sources, names: $0.companions["names.csv"], log: $1) },
    written: DLText.text, writtenBeside: DLText.companions,
    obstacle: { network in
      let nodes = network.participants.count + network.meetings.count
      let kinds = Set(network.ties.map(\.kind)).count + (network.meetings.isEmpty ? 0 : 1)
      return nodes * nodes * max(1, kinds) <= DLText.valueLimit
        ? nil : .matrixTooLarge(limit: DLText.valueLimit)
    },
    losses: DLText.losses, keepsDescription: false)
}

extension DLDocument {
  /// Whether a text begins with the word of the language.
  static func begins(_ start: String) -> Bool {
    guard start.hasPrefix("dl"), let next = start.dropFirst(2).first else { return false }
    return next.isWhitespace || next == ","
  }
}

extension DLText {
  /// What matrices have no place for.
  static func losses(_ graph: ExchangeGraph) -> [ExportLoss] {
    var losses = graph.columns(beside: ["name"], ofEdges: ["kind", "weight"])
    let parallels = parallels(graph)
    if parallels > 0 { losses.append(.parallelTies(parallels)) }
    // A matrix with a one-way value is read as one of directed ties.
    let oneWay = Set(graph.edges.filter(ExchangeGraph.isDirected).map { $0["kind"] ?? "" })
    let mutual = graph.edges.count {
      !ExchangeGraph.isDirected($0) && oneWay.contains($0["kind"] ?? "")
    }
    if mutual > 0 { losses.append(.mutualTies(mutual)) }
    return losses
  }

  /// Ties beyond the one that a matrix can hold of each kind between two.
  private static func parallels(_ graph: ExchangeGraph) -> Int {
    var seen: Set<[String]> = []
    return graph.edges.count { edge in
      let ends = [edge["from"] ?? "", edge["to"] ?? ""]
      let kind = edge["kind"] ?? ""
      if ExchangeGraph.isDirected(edge) { return !seen.insert(ends + [kind]).inserted }
      let there = seen.insert(ends + [kind]).inserted
      let back = seen.insert(ends.reversed() + [kind]).inserted
      return !there || !back
    }
  }
}
