package import Scene

/// The way of a line over the page: from one end's outline to the other's, as Bézier curves.
package struct Route: Sendable {
  /// The first point, then three for each curve.
  package let points: [Point]

  /// A way of these points.
  package init(points: [Point]) {
    self.points = points
  }

  /// A straight line.
  init(from start: Point, to end: Point) {
    points = [start, start.toward(end, 1.0 / 3), start.toward(end, 2.0 / 3), end]
  }

  /// A line through corners that are rounded as far as a radius and the legs allow.
  init(through corners: [Point], radius: Double) {
    var points = [corners[0]]
    func lead(to end: Point) {
      let start = points[points.count - 1]
      points += [start.toward(end, 1.0 / 3), start.toward(end, 2.0 / 3), end]
    }
    for index in corners.indices.dropFirst().dropLast() {
      let corner = corners[index]
      let before = corners[index - 1]
      let after = corners[index + 1]
      let reach = min(radius, corner.distance(to: before) / 2, corner.distance(to: after) / 2)
      guard reach > 0.5 else { continue }
      let entry = corner.toward(before, reach / corner.distance(to: before))
      let exit = corner.toward(after, reach / corner.distance(to: after))
      lead(to: entry)
      points += [entry.toward(corner, 2.0 / 3), exit.toward(corner, 2.0 / 3), exit]
    }
    lead(to: corners[corners.count - 1])
    self.points = points
  }

  /// Points along the route, close enough together to stand for it.
  package var samples: [Point] { samples(legs: 8) }

  /// Points along the route, so many straight legs to a curve.
  func samples(legs: Int) -> [Point] {
    var samples = [points[0]]
    for start in stride(from: 0, to: points.count - 1, by: 3) {
      let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
      for step in 1...legs {
        let t = Double(step) / Double(legs)
        let u = 1 - t
        let weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        samples.append(
          Point(
            x: weights.0 * a.x + weights.1 * b.x + weights.2 * c.x + weights.3 * d.x,
            y: weights.0 * a.y + weights.1 * b.y + weights.2 * c.y + weights.3 * d.y))
      }
    }
    return samples
  }
}
