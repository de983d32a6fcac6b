extension NodeShape {
  /// Where a line from the centre of a shape to a point outside leaves the outline.
  public func boundary(of area: Rectangle, toward target: Point) -> Point {
    let center = area.center
    switch self {
    case .ellipse, .doubleEllipse:
      let x = (target.x - center.x) / (area.width / 2)
      let y = (target.y - center.y) / (area.height / 2)
      let length = (x * x + y * y).squareRoot()
      return length > 1 ? center.toward(target, 1 / length) : target
    default:
      let corners = self == .roundedBox ? Self.cutCorners(of: area) : corners(in: area)
      var share = 1.0
      for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
        if let crossing = Self.crossing(center, target, start, end) { share = min(share, crossing) }
      }
      return center.toward(target, share)
    }
  }

  /// A rounded box's outline with each arc as the straight line that lies closest to it.
  private static func cutCorners(of area: Rectangle) -> [Point] {
    let cut = min(7, area.height / 4)
    let (l, b, r, t) = (area.left, area.bottom, area.right, area.top)
    return [
      Point(x: l + cut, y: b), Point(x: r - cut, y: b), Point(x: r, y: b + cut),
      Point(x: r, y: t - cut), Point(x: r - cut, y: t), Point(x: l + cut, y: t),
      Point(x: l, y: t - cut), Point(x: l, y: b + cut),
    ]
  }

  /// How far along the first line the second crosses it, as a share; `nil` where it does not.
  private static func crossing(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Double? {
    let first = Point(x: b.x - a.x, y: b.y - a.y)
    let second = Point(x: d.x - c.x, y: d.y - c.y)
    let determinant = first.x * second.y - first.y * second.x
    guard determinant != 0 else { return nil }
    let offset = Point(x: c.x - a.x, y: c.y - a.y)
    let along = (offset.x * second.y - offset.y * second.x) / determinant
    let across = (offset.x * first.y - offset.y * first.x) / determinant
    return (0...1).contains(along) && (-1e-9...1 + 1e-9).contains(across) ? along : nil
  }
}
