import DOTLanguage

/// An A3 page with two participants on it, the first of which has a label of the test's own.
func page(label: String = "地域包括支援センター", font: String = "BIZ UDPGothic") -> DOTDocument {
  func node(_ id: String, _ label: String, at position: String) -> DOTDocument.Node {
    .init(
      id,
      [
        .init("label", .label(label)), .init("pos", .word(position)),
        .init("fontname", .word(font)), .init("fontsize", .number(10)),
        .init("shape", .word("box")), .init("fixedsize", .word("true")),
        .init("width", .number(2.4)), .init("height", .number(0.8)),
      ])
  }
  func corner(_ id: String, at position: String) -> DOTDocument.Node {
    .init(
      id,
      [
        .init("label", .label("")), .init("pos", .word(position)), .init("shape", .word("point")),
        .init("style", .word("invis")), .init("width", .number(0)), .init("height", .number(0)),
      ])
  }
  return DOTDocument(
    name: "page",
    attributes: [
      .init("margin", .number(0)), .init("pad", .number(0)), .init("notranslate", .word("true")),
      .init("splines", .word("true")),
    ],
    nodes: [
      corner("corner-1", at: "0,0"), corner("corner-2", at: "1190.55,841.89"),
      node("a", label, at: "300,400"), node("b", "教育委員会", at: "800,300"),
    ],
    edges: [.init("a", "b", [.init("dir", .word("none"))])])
}
