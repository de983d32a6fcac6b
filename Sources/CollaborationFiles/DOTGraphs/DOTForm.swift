extension ExchangeForm {
  /// DOT, which is written only.
  public static let dot = ExchangeForm(
    rawValue: "dot", name: "DOT", pathExtensions: ["dot", "gv"], begins: { _ in false },
    graph: { _, log in
      log.report(.unknownFormat(pathExtension: "dot", readable: ""), at: nil)
      return nil
    },
    written: DOTGraphText.text, losses: { _ in [] }, keepsDescription: false)
}
