import Scene

/// Draws what stands in the cells of a matrix: signs that a grey copy tells apart as well.
///
/// A tie at work is a filled square, darker the deeper it is and with the depth's number; what is
/// only on paper an empty square; a seat a diamond; a wish a circle, a proposal one with its number; trouble a zigzag, as
/// ecomaps draw it, or a crossed circle.
struct MatrixMark {
  let theme: Theme
  let words: LegendWords

  /// Whether a line stands for several ties, so that the cell says how many.
  let showsCounts: Bool

  /// The largest half side of a sign: in large cells it stays a sign.
  private static let largest = 8.0

  func draw(_ cell: MatrixCell, in area: Rectangle, on drawing: inout Drawing) {
    switch cell {
    case .empty: return
    case .itself:
      drawing.line(
        [Point(x: area.left, y: area.top), Point(x: area.right, y: area.bottom)],
        Paint(stroke: ColourUniversalDesign.gray, width: 0.4))
    case .figures(let observed, let expected, let share):
      draw(observed, words.expected(expected), share, in: area, on: &drawing)
    case .line(let edge, let isStep):
      if isStep { drawing.rectangle(area, Paint(fill: LineStyle.pathHalo.stroke)) }
      draw(edge, in: area, on: &drawing)
    }
  }

  private func draw(_ edge: EdgeMark, in area: Rectangle, on drawing: inout Drawing) {
    let half = min(area.width / 2, area.height / 2, Self.largest) - 0.7
    let box = Rectangle(center: area.center, size: Size(width: 2 * half, height: 2 * half))
    let style = LineStyle(edge, theme: theme)
    if let change = edge.change {
      let isPale = change == .lost || change == .weaker
      drawing.rectangle(
        box, Paint(fill: isPale ? .white : style.colour, stroke: style.colour, width: 0.9))
      text(change.sign, in: box, isPale ? .ink : .white, on: &drawing)
      return
    }
    switch edge.line {
    case .working: drawWorking(edge, style, in: box, on: &drawing)
    case .formal:
      drawing.rectangle(box.inset(by: half * 0.3), Paint(stroke: style.colour, width: 0.9))
      if showsCounts { text("\(edge.count)", in: box, .ink, on: &drawing) }
    case .seat: drawing.polygon(Self.diamond(in: box), Paint(fill: style.colour))
    case .occasionalSeat:
      drawing.polygon(Self.diamond(in: box), Paint(stroke: style.colour, width: 0.9))
    case .wanted:
      drawing.ellipse(box.inset(by: 0.4), Paint(stroke: style.colour, width: 1.2))
    case .proposed:
      // Circled, as in the list of numbers.
      drawing.ellipse(box.inset(by: 0.3), Paint(fill: .white, stroke: style.colour, width: 0.9))
      if let number = edge.number { text("\(number)", in: box, .ink, on: &drawing) }
    case .strained:
      drawing.line(Self.zigzag(in: box), Paint(stroke: style.colour, width: 1.5))
    case .bad:
      drawing.ellipse(box.inset(by: 0.4), Paint(stroke: style.colour, width: 1.3))
      let reach = half * 0.66
      for slope in [1.0, -1.0] {
        drawing.line(
          [
            Point(x: box.center.x - reach, y: box.center.y - reach * slope),
            Point(x: box.center.x + reach, y: box.center.y + reach * slope),
          ], Paint(stroke: style.colour, width: 1.5))
      }
    }
  }

  private func drawWorking(
    _ edge: EdgeMark, _ style: LineStyle, in box: Rectangle, on drawing: inout Drawing
  ) {
    // A tie that did not change is small and pale, so that the changes stand out.
    if edge.isCompared {
      drawing.rectangle(
        box.inset(by: box.width * 0.2), Paint(fill: style.colour.thinned(to: 0.6)))
      return
    }
    let share = edge.depth.map { 0.15 + 0.17 * Double($0) } ?? 1
    let inset = edge.depth == nil && !showsCounts ? box.width * 0.1 : 0
    drawing.rectangle(
      box.inset(by: inset),
      Paint(fill: style.colour.thinned(to: share), stroke: style.colour, width: 0.5))
    let label = showsCounts ? edge.count : edge.depth
    guard let label else { return }
    text("\(label)", in: box, share < 0.6 ? .ink : .white, on: &drawing)
  }

  private func draw(
    _ observed: String, _ expected: String, _ share: Double, in area: Rectangle,
    on drawing: inout Drawing
  ) {
    drawing.rectangle(
      area, Paint(fill: ColourUniversalDesign.lightSkyBlue.thinned(to: 0.1 + 0.9 * share)))
    let middle = area.center
    guard area.height >= 25 else {
      drawing.text(
        "\(observed)　\(expected)", at: Point(x: middle.x, y: middle.y - 2.7), size: 8,
        anchor: .middle, within: area.width - 2)
      return
    }
    let size = min(18, area.height * 0.32)
    drawing.text(
      observed, at: Point(x: middle.x, y: middle.y - 1), size: size, anchor: .middle)
    let small = max(7.5, size * 0.55)
    drawing.text(
      expected, at: Point(x: middle.x, y: middle.y - 4 - small), size: small, anchor: .middle,
      within: area.width - 2)
  }

  /// A number or sign in the middle of a cell.
  private func text(
    _ text: String, in box: Rectangle, _ colour: Colour, on drawing: inout Drawing
  ) {
    let size = max(TextWidth.leastSize, min(10, box.height * 0.8))
    drawing.text(
      text, at: Point(x: box.center.x, y: box.center.y - size * 0.37), size: size,
      anchor: .middle, colour: colour)
  }

  private static func diamond(in box: Rectangle) -> [Point] {
    let center = box.center
    return [
      Point(x: box.left, y: center.y), Point(x: center.x, y: box.bottom),
      Point(x: box.right, y: center.y), Point(x: center.x, y: box.top),
    ]
  }

  private static func zigzag(in box: Rectangle) -> [Point] {
    let height = box.height * 0.25
    return (0...4).map { step in
      Point(
        x: box.left + box.width * Double(step) / 4,
        y: box.center.y + (step.isMultiple(of: 2) ? -height : height))
    }
  }
}
