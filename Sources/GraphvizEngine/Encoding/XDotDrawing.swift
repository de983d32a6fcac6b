import DOTLanguage
import Scene

/// The ground of a page in xdot, the drawing language of Graphviz, which is given to it as the graph's
/// `_background` (https://graphviz.org/docs/outputs/canon/#xdot).
///
/// An xdot string says its own length in bytes, so that no text can reach the operations after it.
struct XDotDrawing {
  private var operations: [String] = []
  private let font: String

  init(_ items: [Item], font: String) {
    self.font = font
    for item in items { draw(item) }
  }

  /// The operations as one line.
  var text: String { operations.joined(separator: " ") }

  private mutating func draw(_ item: Item) {
    let paint = item.paint
    switch item.shape {
    case .rectangle(let area, let radius):
      set(paint)
      if radius > 0 {
        operations.append("\(paint.fill == nil ? "B" : "b") \(list(Self.curve(area, radius)))")
      } else {
        polygon(NodeShape.box.corners(in: area), paint)
      }
    case .polygon(let points):
      set(paint)
      polygon(points, paint)
    case .ellipse(let area):
      set(paint)
      let numbers = [area.center.x, area.center.y, area.width / 2, area.height / 2]
      operations.append(
        "\(paint.fill == nil ? "e" : "E") "
          + numbers.map(DOTDocument.decimal).joined(separator: " "))
    case .line(let points):
      set(paint)
      operations.append("L \(list(points))")
    case .curve(let points):
      set(paint)
      operations.append("B \(list(points))")
    case .text(let text): write(text)
    // These are statements of the document.
    case .box, .place, .connector: break
    }
  }

  private mutating func polygon(_ points: [Point], _ paint: Paint) {
    operations.append("\(paint.fill == nil ? "p" : "P") \(list(points))")
  }

  private mutating func write(_ text: Text) {
    let width = TextWidth.points(text.string, fontSize: text.size)
    operations.append("c \(string(text.colour.hex))")
    operations.append("F \(DOTDocument.decimal(text.size)) \(string(font))")
    operations.append(
      "T \(DOTDocument.decimal(text.point.x)) \(DOTDocument.decimal(text.point.y)) "
        + "\(text.anchor.rawValue) \(DOTDocument.decimal(width)) \(string(text.string))")
  }

  private mutating func set(_ paint: Paint) {
    let style = "setlinewidth(\(DOTDocument.decimal(paint.width)))"
    operations.append("S \(string(paint.dash?.rawValue ?? "solid")) S \(string(style))")
    operations.append("c \(string((paint.stroke ?? paint.fill ?? .ink).hex))")
    if let fill = paint.fill { operations.append("C \(string(fill.hex))") }
  }

  /// A rounded rectangle as one line of Bézier curves.
  ///
  /// A quarter of a circle is nearly one curve whose handles are 0.55 of the radius long (4⁄3·(√2 − 1)),
  /// so that they end 0.45 of it before the corner.
  private static func curve(_ area: Rectangle, _ radius: Double) -> [Point] {
    let handle = radius * 0.45
    let (l, b, r, t) = (area.left, area.bottom, area.right, area.top)
    return [
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
  }

  private func list(_ points: [Point]) -> String {
    let numbers = points.flatMap { [DOTDocument.decimal($0.x), DOTDocument.decimal($0.y)] }
    return "\(points.count) " + numbers.joined(separator: " ")
  }

  private func string(_ text: String) -> String { "\(text.utf8.count) -\(text)" }
}
