/// The little squares by which a participant of several sectors says which: colour and mark.
enum SectorChips {
  static let side = 9.5
  static let markSize = 7.2

  /// The width of a row of chips.
  static func width(of count: Int) -> Double { Double(count) * (side + 1) - 1 }

  /// Draws chips in a row about a point.
  static func draw(
    _ sectors: [String], around center: Point, _ palette: SectorPalette,
    on drawing: inout BackgroundDrawing
  ) {
    let width = width(of: sectors.count)
    for (index, sector) in sectors.enumerated() {
      let left = center.x - width / 2 + Double(index) * (side + 1)
      draw(sector, left: left, middle: center.y, palette, on: &drawing)
    }
  }

  /// Draws one chip.
  static func draw(
    _ sector: String, left: Double, middle: Double, _ palette: SectorPalette,
    on drawing: inout BackgroundDrawing
  ) {
    drawing.rectangle(
      Rectangle(
        left: left, bottom: middle - side / 2, right: left + side, top: middle + side / 2),
      corner: 2,
      BackgroundDrawing.Paint(fill: palette.colour(of: sector), stroke: .ink, width: 0.4))
    drawing.text(
      palette.mark(of: sector), at: Point(x: left + side / 2, y: middle - markSize * 0.38),
      size: markSize, anchor: .middle)
  }
}
