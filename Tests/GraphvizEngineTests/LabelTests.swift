import GraphvizEngine
import Scene
import Testing

@Suite struct LabelTests {
  @Test(arguments: [
    "地域包括支援センター", "say \"x\"", "\\N", "\\G", "\\L \\E \\T \\H", "<b>太字</b>", "C:\\dir\\", "&amp;",
    "R&D",
    "&#x41;", "&lt;", "😀 絵文字", "-->", "]]>", "a -- b;", "が", "x\"\u{301}", "{a|b}", "%s%n", "\\",
  ])
  func aLabelIsDrawnAsItStands(label: String) throws {
    let texts = try shownTexts(Graphviz.render(page(label: label), as: .svg))
    #expect(texts.map { Array($0.utf8) }.contains(Array(label.utf8)))
    #expect(texts.count == 2)
  }

  @Test(arguments: ["上\n下", "上\r\n下", "上\r下", "上\u{2028}下"])
  func aLineEndStartsANewLine(label: String) throws {
    let texts = try shownTexts(Graphviz.render(page(label: label), as: .svg))
    #expect(texts == ["上", "下", "教育委員会"])
  }

  @Test func textOnTheGroundIsDrawnByteForByte() throws {
    let text = #"C:\x "包括" <b> &amp; \N"#
    let texts = try shownTexts(Graphviz.render(page().showing(text), as: .svg))
    #expect(texts.contains(text))
  }

  @Test func aGroundLongerThanGraphvizReadsAtOnceIsDrawnWhole() throws {
    let scene = (0..<2_000).reduce(into: page()) { scene, row in
      scene = scene.showing("行\(row)", at: Point(x: 60, y: Double(row)))
    }
    #expect(try shownTexts(Graphviz.render(scene, as: .svg)).count == 2_002)
  }

  @Test func severalFamiliesAreOfferedToTheViewer() throws {
    let svg = try Graphviz.render(page(font: "BIZ UDPGothic,Noto Sans CJK JP"), as: .svg)
    #expect(
      String(decoding: svg, as: UTF8.self)
        .contains(#"font-family="BIZ UDPGothic,Noto Sans CJK JP""#))
  }

  /// The contents of the text elements of an SVG, which has to be well-formed.
  private func shownTexts(_ svg: [UInt8]) throws -> [String] {
    try #require(SVGElements(svg), "not well-formed").named("text").map(\.text)
  }
}
