import Scene

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
    var places: [Point] = []
    visit(size, apartFrom: names) { place, _ in
      places.append(place)
      return false
    }
    return places
  }

  /// The first place for a box that keeps a gap from others.
  func firstPlace(
    for size: Size, apartFrom names: [Rectangle], and others: [Rectangle]
  ) -> Point? {
    var found: Point?
    visit(size, apartFrom: names) { place, box in
      if others.allSatisfy({ !$0.overlaps(box) }) { found = place }
      return found != nil
    }
    return found
  }

  /// Visits the places for a box one by one, until the visitor returns that it has enough.
  private func visit(
    _ size: Size, apartFrom names: [Rectangle], _ isEnough: (Point, Rectangle) -> Bool
  ) {
    let middle = Point(x: shape.room.center.x.rounded(), y: shape.room.center.y.rounded())
    let near = names.filter { $0.overlaps(extent) }
    let step = Self.raster
    let least = ((extent.left + size.width / 2 - middle.x) / step.width).rounded(.up)
    let most = ((extent.right - size.width / 2 - middle.x) / step.width).rounded(.down)
    var row = ((extent.top - size.height / 2 - middle.y) / step.height).rounded(.down)
    let last = ((extent.bottom + size.height / 2 - middle.y) / step.height).rounded(.up)
    while row >= last {
      var column = least
      while column <= most {
        let place = Point(x: middle.x + column * step.width, y: middle.y + row * step.height)
        let box = Rectangle(center: place, size: size)
        let guarded = box.inset(by: -RingSheet.margin)
        if shape.holds(guarded, from: inner, to: outer),
          isClearOfEdge(box),
          shape.holds(guarded, between: start, and: end),
          near.allSatisfy({ !$0.overlaps(box) }), isEnough(place, box)
        {
          return
        }
        column += 1
      }
      row -= 1
    }
  }

  /// Whether a line can be led around a box without leaving the outermost ring.
  private func isClearOfEdge(_ box: Rectangle) -> Bool {
    outer < 1 || shape.holds(box.inset(by: -8), from: 0, to: outer)
  }

  func nearestToMiddle(_ places: [Point]) -> Point? {
    places.min {
      $0.distance(to: shape.room.center) < $1.distance(to: shape.room.center)
    }
  }
}
