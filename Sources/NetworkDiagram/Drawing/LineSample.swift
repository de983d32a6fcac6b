import Scene

/// A short piece of a line, as the legend shows it.
enum LineSample {
  static func draw(
    _ mark: EdgeMark, _ theme: Theme, in area: Rectangle, on drawing: inout Drawing
  ) {
    let style = LineStyle(mark, theme: theme)
    let middle = area.center.y
    let paint = style.paint
    drawing.line(
      [Point(x: area.left, y: middle), Point(x: area.right, y: middle)], paint)
    if style.head == .circles {
      for x in [area.left, area.right - 5] {
        drawing.ellipse(
          Rectangle(left: x, bottom: middle - 2.5, right: x + 5, top: middle + 2.5),
          Paint(fill: .white, stroke: style.colour, width: 1))
      }
    } else if mark.heads == .forward {
      drawing.polygon(
        [
          Point(x: area.right, y: middle), Point(x: area.right - 6, y: middle + 2.2),
          Point(x: area.right - 6, y: middle - 2.2),
        ], Paint(fill: style.colour, stroke: style.colour))
    }
    guard style.head == .ticks else { return }
    for x in [area.left + 3, area.left + 6, area.right - 6, area.right - 3] {
      drawing.line([Point(x: x, y: middle - 3), Point(x: x, y: middle + 3)], paint)
    }
  }
}
