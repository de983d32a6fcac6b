import DOTLanguage
import Scene
import Testing

@testable import GraphvizEngine

/// A page in the DOT language.
@Suite struct EncodingTests {
  private func ground(_ draw: (inout Drawing) -> Void) -> String {
    var drawing = Drawing(role: .region)
    draw(&drawing)
    return XDotDrawing(drawing.items, font: "F").text
  }

  @Test func aPageIsAsLargeAsItsCorners() {
    let nodes = DOTDocument(page()).nodes
    #expect(nodes.prefix(2).map(\.id) == ["page:lower-left", "page:upper-right"])
    #expect(nodes[1].attributes.contains(.init("pos", .word("1190.55,841.89"))))
  }

  @Test func nothingBearsTheIdOfAParticipant() {
    var scene = page()
    scene.nodes.append(
      Item(
        .participant, of: .node("page:lower-left"),
        .box(.box, center: Point(x: 9, y: 9), size: Size(width: 9, height: 9))))
    scene.nodes.append(
      Item(
        .region, of: .part("a"), .place(Rectangle(left: 0, bottom: 0, right: 9, top: 9)),
        label: Label("高齢", size: 9)))
    let ids = DOTDocument(scene).nodes.map(\.id)
    #expect(ids == ["page:lower-left'", "page:upper-right", "a", "b", "page:lower-left", "a'"])
  }

  @Test func aTextSaysItsLengthInBytes() {
    let text = ground { $0.text("社協", at: Point(x: 1, y: 2.5), size: 8) }
    #expect(text == "c 7 -#1A202C F 8 1 -F T 1 2.5 -1 16 6 -社協")
  }

  @Test func whatIsFilledIsToldByACapital() {
    let area = Rectangle(left: 0, bottom: 0, right: 4, top: 2)
    let filled = ground { $0.ellipse(area, Paint(fill: .white, stroke: .ink, width: 1)) }
    #expect(filled.hasSuffix("c 7 -#1A202C C 7 -#FFFFFF E 2 1 2 1"))
    let empty = ground { $0.ellipse(area, Paint(stroke: .ink, dash: .dashed)) }
    #expect(empty == "S 6 -dashed S 17 -setlinewidth(0.8) c 7 -#1A202C e 2 1 2 1")
  }

  @Test(arguments: [
    (Connector.Heads.none, "none", String?.none), (.forward, "forward", nil), (.both, "both", nil),
    (.ticks, "both", "noneteenonetee"), (.circles, "both", "odot"),
  ])
  func whatStandsAtTheEndsOfALineIsAnArrowhead(
    _ heads: Connector.Heads, _ direction: String, _ arrow: String?
  ) throws {
    var scene = page()
    scene.lines[0].shape = .connector(Connector(points: [], heads: heads))
    let attributes = try #require(DOTDocument(scene).edges.first).attributes
    #expect(attributes.first { $0.name == "dir" }?.value == .word(direction))
    #expect(attributes.first { $0.name == "arrowhead" }?.value == arrow.map { .word($0) })
  }
}
