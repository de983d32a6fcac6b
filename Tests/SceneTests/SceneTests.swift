import Scene
import Testing

@Suite struct SceneTests {
  private func page(_ id: String) -> Scene {
    Scene(
      size: Size(width: 200, height: 100), title: "町", font: "BIZ UDPGothic",
      nodes: [
        Item(
          .participant, of: .node(id),
          .box(.box, center: Point(x: 50, y: 50), size: Size(width: 40, height: 20)),
          label: Label("社協", size: 9), tag: Tag(name: "participant-\(id)", classes: "participant"))
      ])
  }

  @Test func aPlacedPageKeepsItsPeopleApartFromThoseWhoAreThere() {
    var both = page("shakyo")
    both.place(page("shakyo"), as: "after")
    #expect(both.nodes.map(\.subject) == [.node("shakyo"), .node("after:shakyo")])
    #expect(both.nodes.map(\.tag?.name) == ["participant-shakyo", "after-participant-shakyo"])
  }

  @Test func aPrefixThatAnIdBeginsWithIsNotUsed() {
    var both = page("after:shakyo")
    both.place(page("shakyo"), as: "after")
    #expect(both.nodes.last?.subject == .node("after:'shakyo"))
  }

  @Test func textsAreThoseOfLabelsAndOfTheGround() {
    var scene = page("shakyo")
    var drawing = Drawing(role: .title)
    drawing.text("見本町の\nネットワーク", at: Point(x: 0, y: 0), size: 20)
    scene.ground = drawing.items
    #expect(scene.texts == ["見本町の ネットワーク", "社協"])
  }

  @Test func whatIsDrawnInAGroupHasItsRoleAndSubject() {
    var drawing = Drawing(role: .legend)
    drawing.line([], Paint())
    drawing.group(.badge, of: .node("a")) { $0.line([], Paint()) }
    drawing.line([], Paint())
    #expect(drawing.items.map(\.role) == [.legend, .badge, .legend])
    #expect(drawing.items.map(\.subject) == [nil, .node("a"), nil])
  }

  @Test func textThatIsTooWideIsSetSmallerAndThenCutShort() throws {
    var drawing = Drawing(role: .title)
    drawing.text("十文字の長さの題です", at: Point(x: 0, y: 0), size: 20, within: 100)
    drawing.text("十文字の長さの題です", at: Point(x: 0, y: 0), size: 20, within: 35)
    let texts = drawing.items.compactMap { item -> Text? in
      if case .text(let text) = item.shape { text } else { nil }
    }
    #expect(texts.map(\.size) == [10, TextWidth.leastSize])
    #expect(texts.map(\.string) == ["十文字の長さの題です", "十文字の…"])
  }
}

@Suite struct FigureTests {
  @Test(arguments: [
    (0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (3.004, "3"), (0.07, "0.07"), (12.1, "12.1"),
    (1e300, "1e+300"),
  ])
  func aNumberHasAtMostTwoDecimals(_ number: Double, _ text: String) {
    #expect(Figure.text(number) == text)
  }
}
