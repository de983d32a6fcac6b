/// Puts shapes and text on the ground of a page, one above the other.
///
/// ```swift
/// var drawing = Drawing(role: .legend)
/// drawing.rectangle(area, corner: 2, Paint(fill: .white, stroke: .ink))
/// drawing.group(.badge, of: .node("hokatsu")) { badges.draw(sign, left: 20, middle: 8, on: &$0) }
/// ```
public struct Drawing: Sendable {
  /// What has been drawn, from the lowest to the uppermost.
  public private(set) var items: [Item] = []

  private var role: Item.Role
  private var subject: Subject?

  /// - Parameter role: what items are there for, where no group says otherwise.
  public init(role: Item.Role) {
    self.role = role
  }

  /// Draws what has a role and a subject of its own.
  public mutating func group(
    _ role: Item.Role, of subject: Subject? = nil, _ draw: (inout Drawing) -> Void
  ) {
    let outer = (self.role, self.subject)
    (self.role, self.subject) = (role, subject)
    draw(&self)
    (self.role, self.subject) = outer
  }

  public mutating func rectangle(_ area: Rectangle, corner radius: Double = 0, _ paint: Paint) {
    add(.rectangle(area, corner: radius), paint)
  }

  public mutating func polygon(_ points: [Point], _ paint: Paint) { add(.polygon(points), paint) }

  public mutating func ellipse(_ area: Rectangle, _ paint: Paint) { add(.ellipse(area), paint) }

  public mutating func line(_ points: [Point], _ paint: Paint) { add(.line(points), paint) }

  /// A line of Bézier curves: the first point, then three for each curve.
  public mutating func curve(_ points: [Point], _ paint: Paint) { add(.curve(points), paint) }

  /// A text on one line, whatever line ends it holds.
  public mutating func text(
    _ text: String, at point: Point, size: Double, anchor: Text.Anchor = .start,
    colour: Colour = .ink
  ) {
    guard !text.isEmpty else { return }
    let line = text.contains(where: \.isNewline) ? Self.singleLine(text) : text
    add(
      .text(Text(string: line, point: point, size: size, anchor: anchor, colour: colour)), Paint())
  }

  /// Text on one line no wider than a width: smaller type down to 7 points, then cut short.
  public mutating func text(
    _ text: String, at point: Point, size: Double, anchor: Text.Anchor = .start,
    within width: Double
  ) {
    let fitting = min(size, max(TextWidth.leastSize, width / max(TextWidth.ems(text), 1)))
    var shown = text
    while TextWidth.points(shown, fontSize: fitting) > width, shown.count > 1 {
      shown = shown.dropLast(shown.hasSuffix("…") ? 2 : 1) + "…"
    }
    self.text(shown, at: point, size: fitting, anchor: anchor)
  }

  private static func singleLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private mutating func add(_ shape: Shape, _ paint: Paint) {
    items.append(Item(role, of: subject, shape, paint))
  }
}
