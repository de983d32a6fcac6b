import MapLayouts
import Scene

/// Draws the small signs of nodes, which tell by mark and form what they also tell by colour.
struct NodeBadges {
  static let markSize = 7.2

  let palette: SectorPalette
  let language: LegendWords

  /// Draws signs in a row about a point.
  func draw(_ badges: [NodeBadge], around center: Point, on drawing: inout Drawing) {
    var left = center.x - NodeBadge.width(of: badges) / 2
    for badge in badges {
      draw(badge, left: left, middle: center.y, on: &drawing)
      left += badge.width + NodeBadge.gap
    }
  }

  func draw(
    _ badge: NodeBadge, left: Double, middle: Double, on drawing: inout Drawing
  ) {
    let area = Rectangle(
      left: left, bottom: middle - NodeBadge.side / 2, right: left + badge.width,
      top: middle + NodeBadge.side / 2)
    switch badge {
    case .sector(let sector):
      drawing.rectangle(
        area, corner: 2,
        Paint(fill: palette.colour(of: sector), stroke: .ink, width: 0.4))
      mark(palette.mark(of: sector), in: area, .ink, on: &drawing)
    case .cutPoint:
      drawing.polygon(
        [
          Point(x: area.left, y: middle), Point(x: area.center.x, y: area.bottom),
          Point(x: area.right, y: middle), Point(x: area.center.x, y: area.top),
        ], Paint(fill: .ink, stroke: .ink, width: 0.4))
    case .step(let number):
      drawing.rectangle(
        area, corner: NodeBadge.side / 2 - 0.1,
        Paint(fill: .ink, stroke: .ink, width: 0.4))
      mark("\(number)", in: area, .white, on: &drawing)
    case .joined:
      drawing.rectangle(
        area, corner: 2, Paint(fill: .ink, stroke: .ink, width: 0.4))
      mark(language.mark(of: badge), in: area, .white, on: &drawing)
    case .left:
      drawing.rectangle(
        area, corner: 2,
        Paint(fill: .white, stroke: .ink, width: 0.7))
      mark(language.mark(of: badge), in: area, .ink, on: &drawing)
    case .introducer(let number):
      drawing.rectangle(
        area, corner: NodeBadge.side / 2 - 0.1,
        Paint(fill: .white, stroke: .ink, width: 0.9))
      mark("\(language.introducerMark)\(number)", in: area, .ink, on: &drawing)
    }
  }

  private func mark(
    _ text: String, in area: Rectangle, _ colour: Colour, on drawing: inout Drawing
  ) {
    drawing.text(
      text, at: Point(x: area.center.x, y: area.center.y - Self.markSize * 0.38),
      size: Self.markSize, anchor: .middle, colour: colour)
  }
}
