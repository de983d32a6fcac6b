import DOTLanguage
import Scene
import Synchronization
import Testing

@testable import GraphvizEngine

@Suite struct GraphvizErrorTests {
  @Test func textThatIsNoGraphIsRefusedInGraphvizsOwnWords() {
    let error = #expect(throws: GraphvizError.self) { try read("digraph { a -> ; }") }
    #expect(error?.stage == .parsing)
    #expect(error?.description.contains("syntax error") == true)
  }

  @Test func aNodeWithoutAPositionIsRefused() {
    var document = DOTDocument(page())
    document.nodes.append(.init("lost"))
    let error = #expect(throws: GraphvizError.self) { try draw(document) }
    #expect(error?.stage == .layout)
    #expect(error?.description.contains("lost") == true)
  }

  @Test func aPositionThatIsNoneIsRefused() {
    var document = DOTDocument(page())
    document.nodes.append(.init("lost", [.init("pos", .word("here"))]))
    let error = #expect(throws: GraphvizError.self) { try draw(document) }
    #expect(error?.stage == .layout)
  }

  @Test func anUnknownShapeIsNoSilentBox() {
    var document = DOTDocument(page())
    document.nodes.append(
      .init("odd", [.init("pos", .word("9,9")), .init("shape", .word("heptadecagon"))]))
    #expect(throws: GraphvizError.self) { try draw(document) }
  }

  @Test func anErrorLeavesTheEngineInOrder() throws {
    let before = try Graphviz.render(page(), as: .svg)
    #expect(throws: GraphvizError.self) { try read("graph {") }
    #expect(throws: GraphvizError.self) {
      try draw(DOTDocument(name: "g", nodes: [.init("lost")]))
    }
    #expect(try Graphviz.render(page(), as: .svg) == before)
  }

  @Test func aMissingFontIsNamedWithItsPackage() {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.render(page(font: "No Such Gothic"), as: .svg)
    }
    #expect(error?.stage == .fonts)
    #expect(error?.problem == .missingFont(family: "No Such Gothic", package: nil))
    let known = GraphvizError(
      .missingFont(family: "BIZ UDPGothic", package: "fonts-morisawa-bizud-gothic"), at: .fonts)
    #expect(known.description.contains("apt-get install fonts-morisawa-bizud-gothic"))
    #expect(known.japaneseDescription.contains("fonts-morisawa-bizud-gothic で入ります"))
  }

  @Test(arguments: [Graphviz.Format.svg, .pdf, .png(dotsPerInch: 72), .dot])
  func aMissingGlyphIsNamedWhateverTheFormat(_ format: Graphviz.Format) throws {
    // A private character, for which no font that is installed here may have a shape.
    for scene in [page(label: "外字\u{F0000}"), page().showing("外字\u{F0000}")] {
      let error = #expect(throws: GraphvizError.self) { try Graphviz.render(scene, as: format) }
      #expect(error?.problem == .missingGlyphs(["\u{F0000}"], family: "BIZ UDPGothic"))
      #expect(error?.description.contains("U+F0000") == true)
    }
  }

  @Test func whatShowsNothingNeedsNoGlyph() throws {
    #expect(try !Graphviz.render(page(label: "社\u{200B}協\u{FE0F}　"), as: .svg).isEmpty)
  }

  /// Draws what no page would say, in turn with the other tests.
  private func draw(_ document: DOTDocument) throws(GraphvizError) {
    try Graphviz.turn.withLock { _ throws(GraphvizError) in
      var watch = StepWatch()
      _ = try Graphviz.pictures(of: document, as: [.svg], &watch)
    }
  }

  /// Reads what no document would say, in turn with the other tests.
  private func read(_ text: String) throws(GraphvizError) {
    try Graphviz.turn.withLock { _ throws(GraphvizError) in _ = try ParsedGraph(text) }
  }
}
