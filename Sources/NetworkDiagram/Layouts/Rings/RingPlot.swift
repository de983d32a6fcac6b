/// The part of a band that belongs to a wedge, or the whole band of an undivided middle, and the
/// places in it on a raster.
struct RingPlot {
  let wedge: Int
  private let shape: RingShape
  private let inner: Double
  private let outer: Double
  private let start: Double
  private let end: Double
  private let extent: Rectangle

  /// Places stand in rows, so that a map reads in rows.
  private static let raster = Size(width: 6, height: 10)

  init(_ sheet: RingSheet, band: Int, wedge: Int) {
    self.wedge = wedge
    shape = sheet.shape
    inner = sheet.inner(ofBand: band)
    outer = sheet.radii[band]
    (start, end) = sheet.borders(ofBand: band, wedge: wedge)
    extent = Rectangle(around: sheet.outline(ofBand: band, wedge: wedge))
  }

  /// The places for a box, from above to below.
  func places(for size: Size, apartFrom names: [Rectangle]) -> [Point] {
    let middle = Point(x: shape.room.center.x.rounded(), y: shape.room.center.y.rounded())
    func steps(_ from: Double, _ to: Double, _ middle: Double, _ step: Double) -> [Double] {
      let first = ((from - middle) / step).rounded(.up)
      let last = ((to - middle) / step).rounded(.down)
      return first <= last ? (Int(first)...Int(last)).map { middle + Double($0) * step } : []
    }
    let rows = steps(
      extent.bottom + size.height / 2, extent.top - size.height / 2, middle.y, Self.raster.height)
    let columns = steps(
      extent.left + size.width / 2, extent.right - size.width / 2, middle.x, Self.raster.width)
    let near = names.filter { $0.overlaps(extent) }
    return rows.reversed().flatMap { y in
      columns.compactMap { x in
        let place = Point(x: x, y: y)
        let box = Rectangle(center: place, size: size)
        let guarded = box.inset(by: -RingSheet.margin)
        guard shape.holds(guarded, from: inner, to: outer),
          shape.holds(guarded, between: start, and: end),
          near.allSatisfy({ !$0.overlaps(box) })
        else { return nil }
        return place
      }
    }
  }

  func nearestToMiddle(_ places: [Point]) -> Point? {
    places.min {
      $0.distance(to: shape.room.center) < $1.distance(to: shape.room.center)
    }
  }
}
