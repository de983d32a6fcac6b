import Scene

/// A line of Japanese set from above to below (縦書き).
///
/// Fonts have the glyphs for it under a feature that Graphviz does not switch on. So what stands
/// otherwise than in a lying line, brackets, dashes and points, is drawn; the rest stands as it is.
struct VerticalText {
  let text: String
  let size: Double

  /// How far one character stands below the other, in ems.
  static let advance = 1.06

  var height: Double { Double(text.count) * size * Self.advance }

  private static let drawn: Set<Character> = [
    "ー", "－", "―", "—", "-", "～", "〜", "（", "）", "(", ")", "「", "」", "『", "』", "〔", "〕", "［", "］",
    "[", "]", "【", "】", "、", "。", "，", "．", "：", ":", "…", "‥", "＝", "=",
  ]

  private static let stroke = Paint(stroke: .ink, width: 0.7)

  /// Draws the line with its end at a height.
  func draw(middle x: Double, bottom: Double, on drawing: inout Drawing) {
    for (index, character) in text.enumerated() {
      let center = Point(
        x: x, y: bottom + height - (Double(index) + 0.5) * size * Self.advance)
      if Self.drawn.contains(character) {
        draw(character, at: center, on: &drawing)
      } else {
        drawing.text(
          String(character), at: Point(x: x, y: center.y - size * 0.38), size: size,
          anchor: .middle)
      }
    }
  }

  private func draw(
    _ character: Character, at center: Point, on drawing: inout Drawing
  ) {
    func point(_ right: Double, _ up: Double) -> Point {
      Point(x: center.x + right * size, y: center.y + up * size)
    }
    switch character {
    case "ー", "－", "―", "—", "-":
      let reach = character == "-" ? 0.2 : 0.38
      drawing.line([point(0, reach), point(0, -reach)], Self.stroke)
    case "～", "〜":
      drawing.curve(
        [point(0, 0.4), point(0.3, 0.15), point(-0.3, -0.15), point(0, -0.4)], Self.stroke)
    case "（", "(", "〔":
      drawing.curve(
        [point(-0.38, -0.4), point(-0.25, -0.12), point(0.25, -0.12), point(0.38, -0.4)],
        Self.stroke)
    case "）", ")", "〕":
      drawing.curve(
        [point(-0.38, 0.4), point(-0.25, 0.12), point(0.25, 0.12), point(0.38, 0.4)], Self.stroke)
    case "「", "『":
      drawing.line([point(-0.1, -0.2), point(0.38, -0.2), point(0.38, -0.42)], Self.stroke)
    case "」", "』":
      drawing.line([point(0.1, 0.2), point(-0.38, 0.2), point(-0.38, 0.42)], Self.stroke)
    case "［", "[", "【":
      drawing.line(
        [point(-0.38, -0.4), point(-0.38, -0.2), point(0.38, -0.2), point(0.38, -0.4)], Self.stroke)
    case "］", "]", "】":
      drawing.line(
        [point(-0.38, 0.4), point(-0.38, 0.2), point(0.38, 0.2), point(0.38, 0.4)], Self.stroke)
    case "、", "，":
      drawing.line([point(0.18, 0.38), point(0.36, 0.2)], Paint(stroke: .ink, width: 1))
    case "。", "．":
      drawing.ellipse(
        Rectangle(center: point(0.28, 0.28), size: Size(width: size * 0.2, height: size * 0.2)),
        Self.stroke)
    case "：", ":": dots([-0.2, 0.2], upright: false, at: center, on: &drawing)
    case "…", "‥": dots([-0.3, 0, 0.3], upright: true, at: center, on: &drawing)
    case "＝", "=":
      for side in [-0.12, 0.12] {
        drawing.line([point(side, 0.36), point(side, -0.36)], Self.stroke)
      }
    default: break
    }
  }

  private func dots(
    _ places: [Double], upright: Bool, at center: Point, on drawing: inout Drawing
  ) {
    for place in places {
      let middle = Point(
        x: center.x + (upright ? 0 : place * size), y: center.y + (upright ? place * size : 0))
      drawing.ellipse(
        Rectangle(center: middle, size: Size(width: size * 0.1, height: size * 0.1)),
        Paint(fill: .ink))
    }
  }
}
