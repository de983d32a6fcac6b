extension RingSheet {
  /// A wedge, or the part of it in some bands.
  struct Part {
    let bands: ClosedRange<Int>
    let wedge: Int
  }

  private func borders(of part: Part) -> (start: Double, end: Double) {
    let borders = borders[part.bands.upperBound]
    return (borders[part.wedge], borders[part.wedge + 1])
  }

  private func inner(of part: Part) -> Double {
    part.bands.lowerBound == 0 ? 0 : radii[part.bands.lowerBound - 1]
  }

  /// How far around a part goes.
  func extent(of part: Part) -> Double {
    let (start, end) = borders(of: part)
    return end - start
  }

  func outline(of part: Part) -> [Point] {
    let (start, end) = borders(of: part)
    let outside = shape.arc(from: start, to: end, radius: radii[part.bands.upperBound])
    guard inner(of: part) > 0 else { return outside + [shape.room.center] }
    return outside + shape.arc(from: start, to: end, radius: inner(of: part)).reversed()
  }

  /// A place for the name of a wedge where nobody stands: as far out as can be, near the middle of the
  /// wedge; `nil` where there is none.
  func spot(for size: Size, in part: Part, apartFrom taken: [Rectangle]) -> Point? {
    let (start, end) = borders(of: part)
    let inner = inner(of: part)
    let outer = radii[part.bands.upperBound]
    let heart = (start + end) / 2
    var best: (cost: Double, point: Point)?
    for radius in stride(from: outer - 0.03, to: inner, by: -0.02) {
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
          return direction <= end && shape.contains(corner, radius: outer - 0.005)
            && !shape.contains(corner, radius: inner + 0.005)
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
