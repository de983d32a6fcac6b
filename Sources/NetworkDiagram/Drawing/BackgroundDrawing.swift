import DOTLanguage

/// What stands under the nodes and lines: written in xdot, the drawing language of Graphviz, and
/// given to it as the graph's `_background`.
///
/// An xdot string says its own length in bytes, so that no text can reach the operations after it.
struct BackgroundDrawing {
  private(set) var operations: [String] = []

  /// How a shape is filled and outlined.
  struct Paint {
    var fill: Colour?
    var stroke: Colour?
    var width = 0.8
    /// Graphviz's word for the dashes; `nil` for a solid line.
    var dash: String?
  }

  /// Where text stands relative to its point.
  enum Anchor: Int {
    case start = -1
    case middle = 0
    case end = 1
  }

  let font: String

  init(font: String) {
    self.font = font
  }

  /// The operations as one line.
  var xdot: String { operations.joined(separator: " ") }

  mutating func rectangle(_ area: Rectangle, corner radius: Double = 0, _ paint: Paint) {
    guard radius > 0 else {
      polygon(
        [
          Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom),
          Point(x: area.right, y: area.top), Point(x: area.left, y: area.top),
        ], paint)
      return
    }
    // A quarter of a circle as one Bézier curve: its handles are 0.55 of the radius.
    let handle = radius * 0.45
    let (l, b, r, t) = (area.left, area.bottom, area.right, area.top)
    let points = [
      Point(x: l + radius, y: b),
      Point(x: l + radius, y: b), Point(x: r - radius, y: b), Point(x: r - radius, y: b),
      Point(x: r - handle, y: b), Point(x: r, y: b + handle), Point(x: r, y: b + radius),
      Point(x: r, y: b + radius), Point(x: r, y: t - radius), Point(x: r, y: t - radius),
      Point(x: r, y: t - handle), Point(x: r - handle, y: t), Point(x: r - radius, y: t),
      Point(x: r - radius, y: t), Point(x: l + radius, y: t), Point(x: l + radius, y: t),
      Point(x: l + handle, y: t), Point(x: l, y: t - handle), Point(x: l, y: t - radius),
      Point(x: l, y: t - radius), Point(x: l, y: b + radius), Point(x: l, y: b + radius),
      Point(x: l, y: b + handle), Point(x: l + handle, y: b), Point(x: l + radius, y: b),
    ]
    set(paint)
    operations.append("\(paint.fill == nil ? "B" : "b") \(list(points))")
  }

  mutating func polygon(_ points: [Point], _ paint: Paint) {
    set(paint)
    operations.append("\(paint.fill == nil ? "p" : "P") \(list(points))")
  }

  mutating func ellipse(_ area: Rectangle, _ paint: Paint) {
    set(paint)
    let center = area.center
    let numbers = [center.x, center.y, area.width / 2, area.height / 2]
    operations.append(
      "\(paint.fill == nil ? "e" : "E") "
        + numbers.map(DOTDocument.decimal).joined(separator: " "))
  }

  mutating func line(_ points: [Point], _ paint: Paint) {
    set(paint)
    operations.append("L \(list(points))")
  }

  /// A line of Bézier curves: the first point, then three for each curve.
  mutating func curve(_ points: [Point], _ paint: Paint) {
    set(paint)
    operations.append("B \(list(points))")
  }

  mutating func text(
    _ text: String, at point: Point, size: Double, anchor: Anchor = .start, colour: Colour = .ink
  ) {
    guard !text.isEmpty else { return }
    let text = text.contains(where: \.isNewline) ? Self.singleLine(text) : text
    let width = TextWidth.points(text, fontSize: size)
    operations.append("c \(string(colour.hex))")
    operations.append("F \(DOTDocument.decimal(size)) \(string(font))")
    operations.append(
      "T \(DOTDocument.decimal(point.x)) \(DOTDocument.decimal(point.y)) \(anchor.rawValue) "
        + "\(DOTDocument.decimal(width)) \(string(text))")
  }

  /// Text on one line no wider than a width: smaller type down to 7 points, then cut short.
  mutating func text(
    _ text: String, at point: Point, size: Double, anchor: Anchor = .start, within width: Double
  ) {
    let fitting = min(size, max(7, width / max(TextWidth.ems(text), 1)))
    var shown = text
    while TextWidth.points(shown, fontSize: fitting) > width, shown.count > 1 {
      shown = shown.dropLast(shown.hasSuffix("…") ? 2 : 1) + "…"
    }
    self.text(shown, at: point, size: fitting, anchor: anchor)
  }

  private static func singleLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private mutating func set(_ paint: Paint) {
    let style = "setlinewidth(\(DOTDocument.decimal(paint.width)))"
    operations.append("S \(string(paint.dash ?? "solid")) S \(string(style))")
    operations.append("c \(string((paint.stroke ?? paint.fill ?? .ink).hex))")
    if let fill = paint.fill { operations.append("C \(string(fill.hex))") }
  }

  private func list(_ points: [Point]) -> String {
    let numbers = points.flatMap { [DOTDocument.decimal($0.x), DOTDocument.decimal($0.y)] }
    return "\(points.count) " + numbers.joined(separator: " ")
  }

  private func string(_ text: String) -> String { "\(text.utf8.count) -\(text)" }
}
