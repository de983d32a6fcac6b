extension ExchangeForm {
  /// A network of Pajek, with a partition (`.clu`) and a vector (`.vec`) beside it.
  public static let pajek = ExchangeForm(
    rawValue: "pajek", name: "Pajek", pathExtensions: ["net"],
    companionExtensions: ["clu", "vec"], begins: PajekDocument.begins,
    beginsCompanion: PajekDocument.isOfValues,
    graph: { PajekDocument.graph(in: $0.sources, companions: $0.companions, log: $1) },
    written: PajekText.network, writtenBeside: PajekText.companions, losses: PajekText.losses,
    keepsDescription: false)

  /// A project of Pajek: network, partition and vector in one file.
  public static let pajekProject = ExchangeForm(
    rawValue: "pajekProject", name: "Pajek", pathExtensions: ["paj"], begins: PajekDocument.begins,
    graph: { PajekDocument.graph(in: $0.sources, companions: $0.companions, log: $1) },
    written: PajekText.project, losses: PajekText.losses, keepsDescription: false)
}

extension PajekDocument {
  /// Whether a text begins as files of Pajek do, behind its comments.
  static func begins(_ start: String) -> Bool {
    let first = start.split(whereSeparator: \.isNewline).lazy
      .map { $0.drop { $0.isWhitespace } }.first { !$0.isEmpty && !$0.hasPrefix("%") }
    return ["*vertices", "*network", "*vertice ", "*partition", "*vector"]
      .contains { first?.hasPrefix($0) ?? false }
  }
}

extension PajekDocument {
  /// Whether a text is a partition or a vector: nothing but a number a line behind the first.
  static func isOfValues(_ start: String) -> Bool {
    let lines = start.split(whereSeparator: \.isNewline)
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty && !$0.hasPrefix("%") }
    guard lines.count > 1, lines[0].hasPrefix("*vertices") else { return false }
    return lines.dropFirst().allSatisfy { Double($0) != nil }
  }
}

extension PajekText {
  /// What files of Pajek have no place for: ids, among others, since its vertices are numbers.
  static func losses(_ graph: ExchangeGraph) -> [ExportLoss] {
    let nodes: Set = ["name", "count"]
    let edges: Set = ["kind", "weight", "label"]
    var lost = ["id"] + graph.nodeAttributes.map(\.key).filter { !nodes.contains($0) }
    // A partition holds the main sector and no other.
    if !graph.nodes.contains(where: { $0["sectors"]?.contains(";") ?? false }) {
      lost.removeAll { $0 == "sectors" }
    }
    let lostOfEdges = graph.edgeAttributes.map(\.key).filter { !edges.contains($0) }
    return [.columns(lost, of: .participants)]
      + (lostOfEdges.isEmpty ? [] : [.columns(lostOfEdges, of: .ties)])
  }
}
