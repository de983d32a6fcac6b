import DOTLanguage
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
    var document = page()
    document.nodes.append(.init("lost"))
    let error = #expect(throws: GraphvizError.self) { try Graphviz.render(document, as: .svg) }
    #expect(error?.stage == .layout)
    #expect(error?.description.contains("lost") == true)
  }

  @Test func aPositionThatIsNoneIsRefused() {
    var document = page()
    document.nodes.append(.init("lost", [.init("pos", .word("here"))]))
    let error = #expect(throws: GraphvizError.self) { try Graphviz.render(document, as: .svg) }
    #expect(error?.stage == .layout)
  }

  @Test func anUnknownShapeIsNoSilentBox() {
    var document = page()
    document.nodes.append(
      .init("odd", [.init("pos", .word("9,9")), .init("shape", .word("heptadecagon"))]))
    #expect(throws: GraphvizError.self) { try Graphviz.render(document, as: .svg) }
  }

  @Test func anErrorLeavesTheEngineInOrder() throws {
    let before = try Graphviz.render(page(), as: .svg)
    #expect(throws: GraphvizError.self) { try read("graph {") }
    #expect(throws: GraphvizError.self) {
      try Graphviz.render(DOTDocument(name: "g", nodes: [.init("lost")]), as: .svg)
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
  func aMissingGlyphIsNamedInEveryFormat(format: Graphviz.Format) throws {
    // A private character, for which no font that is installed here may have a shape.
    let document = page(label: "外字\u{F0000}")
    let error = #expect(throws: GraphvizError.self) { try Graphviz.render(document, as: format) }
    #expect(error?.problem == .missingGlyphs(["\u{F0000}"], family: "BIZ UDPGothic"))
    #expect(error?.description.contains("U+F0000") == true)
  }

  /// Reads what no document would say, in turn with the other tests.
  private func read(_ text: String) throws(GraphvizError) {
    try Graphviz.turn.withLock { _ throws(GraphvizError) in _ = try ParsedGraph(text) }
  }
}
