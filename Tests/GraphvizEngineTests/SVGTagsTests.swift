import Testing

@testable import GraphvizEngine

@Suite struct SVGTagsTests {
  private func joined(_ pieces: [SVGTags.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .tag(let tag): String(tag.text)
      case .text(let text): String(text)
      }
    }.joined()
  }

  @Test(arguments: [
    "", "text", "<g>", "<!-- a&#45;&gt;b -->\n<g id=\"x\">\n<title>a</title></g>\n", "<g", "a > b",
  ])
  func cutAndJoinedATextIsWhatItWas(_ text: String) {
    #expect(joined(SVGTags(text).pieces) == text)
  }

  @Test func aTagIsKnownByItsName() {
    let names = SVGTags("<svg width=\"1\"\n><title>a</title><path d=\"M0\"/></svg>").pieces
      .compactMap { piece in
        if case .tag(let tag) = piece { String(tag.name) } else { nil }
      }
    #expect(names == ["svg", "title", "/title", "path", "/svg"])
  }

  @Test func attributesAreReadAndChangedInPlace() {
    var tag = SVGTag(text: "<text x=\"1\" font-family=\"BIZ\" y=\"2\">")
    #expect(tag.value(of: "font-family") == "BIZ" && tag.value(of: "family") == nil)
    tag.extend("font-family", by: ",sans-serif")
    tag.prepend("a=\"0\"")
    tag.append("b=\"3\"")
    #expect(tag.text == "<text a=\"0\" x=\"1\" font-family=\"BIZ,sans-serif\" y=\"2\" b=\"3\">")
  }

  @Test func anEmptyElementStaysEmpty() {
    var tag = SVGTag(text: "<path d=\"M0\"/>")
    tag.append("role=\"img\"")
    #expect(tag.text == "<path d=\"M0\" role=\"img\"/>")
  }
}
