extension RingSheet {
  /// A place for the name of a wedge where nobody stands: as far out as can be, near the middle of the
  /// wedge; `nil` where there is none.
  func spot(
    for size: Size, inWedge wedge: Int, outside inner: Double, apartFrom taken: [Rectangle]
  ) -> Point? {
    let (start, end) = (borders[wedge], borders[wedge + 1])
    let heart = (start + end) / 2
    var best: (cost: Double, point: Point)?
    for radius in stride(from: 0.97, to: inner, by: -0.025) {
      for share in stride(from: 0.04, through: 0.96, by: 0.02) {
        let point = shape.point(start + (end - start) * share, radius: radius)
        let box = Rectangle(center: point, size: size)
        let corners = [
          Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom),
          Point(x: box.right, y: box.top), Point(x: box.left, y: box.top),
        ]
        let isInside = corners.allSatisfy { corner in
          var direction = shape.direction(of: corner)
          if direction < start { direction += 4 }
          return direction <= end && shape.contains(corner, radius: 0.995)
        }
        guard isInside, !taken.contains(where: { box.overlaps($0) }) else { continue }
        let turn = abs(start + (end - start) * share - heart)
        let cost = turn - 2 * radius
        if cost < (best?.cost ?? .infinity) { best = (cost, point) }
      }
    }
    return best?.point
  }
}

extension RingShape {
  /// Whether a point lies within a ring.
  func contains(_ point: Point, radius: Double) -> Bool {
    let u = (point.x - room.center.x) / (room.width / 2)
    let v = (point.y - room.center.y) / (room.height / 2)
    return u * u * u * u + v * v * v * v <= radius * radius * radius * radius
  }
}
