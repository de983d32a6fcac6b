import GraphvizEngine
import Scene
import Testing

@Suite struct SVGAnnotationTests {
  private func annotated(title: String, description: String?) throws -> SVGElements {
    var scene = page()
    scene.nodes[0].words = Words(title: title, description: description)
    scene.lines[0].words = Words(title: "包括 -- 教委")
    return try #require(SVGElements(Graphviz.render(scene, as: .svg)), "not well-formed")
  }

  private func words(_ name: String, of id: String, in svg: SVGElements) -> [String] {
    svg.named(name).filter { $0.owner == id }.map(\.text)
  }

  @Test func nodesAndEdgesAreCalledWhatPeopleCallThem() throws {
    let svg = try annotated(title: "包括", description: "機関、高齢")
    #expect(words("title", of: "participant-a", in: svg) == ["包括"])
    #expect(words("desc", of: "participant-a", in: svg) == ["機関、高齢"])
    #expect(words("title", of: "tie-a--b", in: svg) == ["包括 -- 教委"])
    #expect(words("desc", of: "tie-a--b", in: svg).isEmpty)
    let group = svg.named("g").first { $0.attributes["id"] == "participant-a" }
    #expect(group?.attributes["aria-label"] == "包括")
    #expect(group?.attributes["role"] != nil)
    #expect(group?.attributes["class"] == "node participant")
  }

  @Test func theWholeIsCalledByTheTitleOfThePage() throws {
    let svg = try annotated(title: "包括", description: nil)
    #expect(svg.named("svg").first?.attributes["role"] == "graphics-document")
    #expect(svg.elements.prefix(2).map(\.name) == ["svg", "title"])
    #expect(svg.elements[1].text == "page")
  }

  @Test func theLanguageIsToldWhereThePageSaysIt() throws {
    var scene = page()
    #expect(
      try SVGElements(Graphviz.render(scene, as: .svg))?.named("svg").first?.attributes["lang"]
        == nil)
    scene.language = "ja"
    let root = try SVGElements(Graphviz.render(scene, as: .svg))?.named("svg").first
    #expect(root?.attributes["lang"] == "ja")
    #expect(root?.attributes["xml:lang"] == "ja")
  }

  @Test func whereTheFontIsMissingAViewerTakesOneWithoutSerifs() throws {
    let texts = try SVGElements(Graphviz.render(page(), as: .svg))?.named("text") ?? []
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { $0.attributes["font-family"] == "BIZ UDPGothic,sans-serif" })
  }

  @Test(arguments: [
    "\"><script>alert(1)</script>", "</title></g>", "&amp;<b>", "]]>", "-->", "a\u{0}b\u{7}c",
    "\u{FFFE}",
    "",
  ])
  func whatALabelHoldsIsNeverMarkup(_ text: String) throws {
    let svg = try annotated(title: text, description: text)
    #expect(svg.named("script").isEmpty)
    let shown = text.replacing("\0", with: "").replacing("\u{7}", with: "")
      .replacing("\u{FFFE}", with: "")
    #expect(words("title", of: "participant-a", in: svg) == [shown])
  }

  @Test func anItemWithoutWordsKeepsTheTitleThatGraphvizGivesIt() throws {
    let svg = try #require(SVGElements(try Graphviz.render(page(), as: .svg)))
    #expect(svg.named("title").map(\.text).contains("a"))
  }
}
