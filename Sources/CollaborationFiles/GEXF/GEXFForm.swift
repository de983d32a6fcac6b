extension ExchangeForm {
  /// GEXF 1.1 to 1.3; 1.3 is written.
  public static let gexf = ExchangeForm(
    rawValue: "gexf", name: "GEXF", pathExtensions: ["gexf"],
    begins: { $0.hasPrefix("<") && $0.contains("<gexf") }, isXML: true,
    graph: { GEXFDocument.graph(in: $0.text, log: $1) }, written: GEXFText.text,
    losses: { _ in [] }, keepsDescription: false)
}
