extension ExchangeForm {
  /// GraphML, with the labels of yEd.
  public static let graphML = ExchangeForm(
    rawValue: "graphML", name: "GraphML", pathExtensions: ["graphml"],
    begins: { $0.hasPrefix("<") && $0.contains("<graphml") }, isXML: true,
    graph: { GraphMLDocument.graph(in: $0.text, log: $1) },
    plainReading: GraphMLDocument.plainReading, written: GraphMLText.text, losses: { _ in [] })
}
