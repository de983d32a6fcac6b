import DOTLanguage
import Testing

@Suite struct DOTTextTests {
  @Test func aDocumentIsOneStatementALine() {
    let document = DOTDocument(
      name: "津幡町", attributes: [.init("pad", .number(0))],
      nodes: [
        .init("hokatsu", [.init("label", .label("包括")), .init("pos", .word("1,2"))]), .init("b"),
      ],
      edges: [.init("hokatsu", "b", [.init("penwidth", .number(1.5))])])
    #expect(
      document.text == """
        digraph "津幡町" {
          pad=0
          "hokatsu" [label="包括", pos="1,2"]
          "b"
          "hokatsu" -> "b" [penwidth=1.5]
        }

        """)
  }

  @Test func anUndirectedDocumentHasUndirectedEdges() {
    let document = DOTDocument(name: "g", isDirected: false, edges: [.init("a", "b")])
    #expect(document.text.contains(#"graph "g" {"#))
    #expect(document.text.contains(#""a" -- "b""#))
  }

  @Test(arguments: [
    ("\\N", #""\\N""#), ("a\"b", #""a\"b""#), ("a\\", #""a\\""#), ("<b>x</b>", #""<b>x</b>""#),
    ("R&D &amp;", #""R&amp;D &amp;amp;""#), ("上\n下", #""上\n下""#), ("上\r\n下", #""上\n下""#),
    ("a\u{0}b\u{1B}c", #""abc""#), ("a\tb", #""a b""#),
  ])
  func aLabelIsQuotedSoThatItIsShownAsItStands(label: String, text: String) {
    #expect(written(.label(label)) == text)
  }

  @Test(arguments: ["\"", "\\", "&"])
  func aCombiningMarkDoesNotHideASpecialCharacter(special: String) {
    let text = written(.label("x\(special)\u{301}"))
    #expect(!text.utf8.elementsEqual("\"x\(special)\u{301}\"".utf8))
  }

  @Test(arguments: [
    (#"a\b"#, #""a\b""#), (#"a\\"#, #""a\\""#), (#"say "x""#, #""say \"x\"""#),
    (#"a\"b"#, #""a\'b""#), (#"a\\"b"#, #""a\\\"b""#), (#"a\"#, #""a\ ""#),
  ])
  func aWordIsKeptByteForByteWhereTheLanguageCan(word: String, text: String) {
    #expect(written(.word(word)) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (841.89, "841.89"), (0.07, "0.07"),
  ])
  func aNumberHasAtMostTwoDecimals(number: Double, text: String) {
    #expect(DOTDocument.decimal(number) == text)
  }

  @Test func aLongWordIsWrittenInPartsThatGraphvizCanRead() {
    let word = String(repeating: "包括", count: 5_000)
    let parts = written(.word(word)).split(separator: " + ")
    #expect(parts.count == 5)
    #expect(parts.allSatisfy { $0.utf8.count < 16_384 && $0.hasPrefix("\"") && $0.hasSuffix("\"") })
    #expect(parts.map { $0.dropFirst().dropLast() }.joined() == word)
  }

  @Test func anAttributeNameCannotOpenAnotherAttribute() {
    let document = DOTDocument(name: "g", attributes: [.init("a=b; c", .word("d"))])
    #expect(document.text.contains(#""a=b; c"="d""#))
  }

  private func written(_ value: DOTDocument.Value) -> String {
    let text = DOTDocument(name: "g", attributes: [.init("a", value)]).text
    return String(text.split(separator: "\n")[1].dropFirst("  a=".count))
  }
}
