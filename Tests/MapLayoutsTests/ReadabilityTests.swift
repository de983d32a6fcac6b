import GraphCore
import MapLayouts
import Scene
import Testing

/// The figures of drawings of which everybody can count them.
struct ReadabilityTests {
  private func box(_ id: String, _ x: Double, _ y: Double, _ name: String = "社協") -> Item {
    Item(
      .participant, of: .node(id),
      .box(.box, center: Point(x: x, y: y), size: Size(width: 40, height: 20)),
      label: Label(name, size: 10))
  }

  private func line(_ first: String, _ second: String, _ points: [Point]) -> Item {
    let curves = zip(points, points.dropFirst()).flatMap { start, end in
      [start.toward(end, 1.0 / 3), start.toward(end, 2.0 / 3), end]
    }
    return Item(
      .tie, of: .pair(first, second),
      .connector(Connector(points: [points[0]] + curves, heads: .none)))
  }

  private func page(_ nodes: [Item], _ lines: [Item] = []) -> Readability {
    Readability(
      of: Scene(
        size: Size(width: 300, height: 400), title: "", font: "F", lines: lines, nodes: nodes))
  }

  @Test func anEmptyPageHasNothingToRead() {
    let figures = page([])
    #expect(figures == Readability())
    #expect(figures.length == nil && figures.leastType == nil)
  }

  @Test func twoLinesThatCrossAreOneCrossingUnlessTheyShareAnEnd() {
    let nodes = [box("a", 50, 50), box("b", 250, 250), box("c", 50, 250), box("d", 250, 50)]
    func cross(_ second: (String, String)) -> Int {
      page(
        nodes,
        [
          line("a", "b", [Point(x: 60, y: 60), Point(x: 240, y: 240)]),
          line(second.0, second.1, [Point(x: 60, y: 240), Point(x: 240, y: 60)]),
        ]
      ).crossings
    }
    #expect(cross(("c", "d")) == 1)
    #expect(cross(("a", "d")) == 0)
  }

  @Test func aLineThroughAForeignBoxIsToldAndOneBesideItIsNot() {
    let nodes = [box("a", 30, 100), box("b", 270, 100), box("c", 150, 100)]
    let through = line("a", "b", [Point(x: 50, y: 100), Point(x: 250, y: 100)])
    let beside = line(
      "a", "b",
      [
        Point(x: 50, y: 100), Point(x: 100, y: 130), Point(x: 150, y: 130),
        Point(x: 250, y: 100),
      ])
    #expect(page(nodes, [through]).throughs == 1)
    #expect(page(nodes, [beside]).throughs == 0)
    #expect(page(nodes, [through]).bends == 0 && page(nodes, [beside]).bends == 1)
  }

  @Test func boxesThatOverlapHideEachOthersNames() {
    let figures = page([box("a", 100, 100), box("b", 130, 105)])
    #expect(figures.overlaps == 1)
    #expect(figures.textHits == 0)
    #expect(page([box("a", 100, 100), box("b", 115, 100)]).textHits == 2)
    #expect(page([box("a", 100, 100), box("b", 140.4, 100)]).overlaps == 0)
  }

  @Test func aLineOverTheNameOfItsOwnEndIsTold() {
    let nodes = [box("a", 50, 100, "地域包括"), box("b", 250, 100)]
    let over = line("a", "b", [Point(x: 35, y: 100), Point(x: 230, y: 100)])
    let clear = line("a", "b", [Point(x: 70, y: 100), Point(x: 230, y: 100)])
    #expect(page(nodes, [over]).ownText == 1)
    #expect(page(nodes, [clear]).ownText == 0)
  }

  @Test func lengthIsAShareOfTheDiagonalAndFillOneOfThePage() {
    let figures = page(
      [box("a", 50, 100), box("b", 250, 100)],
      [line("a", "b", [Point(x: 70, y: 100), Point(x: 230, y: 100)])])
    #expect(abs((figures.length ?? 0) - 160.0 / 500) < 1e-9)
    #expect(abs(figures.fill - 240.0 * 20 / (300 * 400)) < 1e-9)
    #expect(figures.leastType == 10)
  }
}
