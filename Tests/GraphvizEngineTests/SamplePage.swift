import DOTLanguage
import Scene

/// An A3 page with two participants on it, the first of which has a label of the test's own.
func page(label: String = "地域包括支援センター", font: String = "BIZ UDPGothic") -> Scene {
  func node(_ id: String, _ label: String, at center: Point) -> Item {
    Item(
      .participant, of: .node(id),
      .box(.box, center: center, size: Size(width: 173, height: 58)),
      Paint(stroke: .ink, width: 1), label: Label(label, size: 10),
      tag: Tag(name: "participant-\(id)", classes: "participant"))
  }
  let (first, second) = (Point(x: 300, y: 400), Point(x: 800, y: 300))
  return Scene(
    size: Size(width: 1190.55, height: 841.89), title: "page", font: font,
    lines: [
      Item(
        .tie, of: .pair("a", "b"),
        .connector(
          Connector(
            points: [first, first.toward(second, 0.3), first.toward(second, 0.7), second],
            heads: .none)),
        Paint(stroke: .ink, width: 1), tag: Tag(name: "tie-a--b", classes: "tie"))
    ],
    nodes: [node("a", label, at: first), node("b", "教育委員会", at: second)])
}

extension Scene {
  /// The page with a line of text on its ground.
  func showing(_ text: String, at point: Point = Point(x: 60, y: 80)) -> Scene {
    var drawing = Drawing(role: .note)
    drawing.text(text, at: point, size: 12)
    var scene = self
    scene.ground += drawing.items
    return scene
  }
}
