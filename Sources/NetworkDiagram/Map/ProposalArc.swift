import MapLayouts
import Scene

/// A proposed tie as an arc, so that it is no straight line among those that exist.
enum ProposalArc {
  /// One of the two between whom an arc runs.
  struct End {
    let shape: NodeShape
    let box: Rectangle
  }

  /// The way bent to the side that has room for it; the way itself where neither has, or where it
  /// bends already. An arc leaves each outline where it meets it, not where a straight line would.
  static func bent(
    _ route: Route, from first: End, to second: End, clearOf obstacles: [Rectangle]
  ) -> Route {
    guard route.points.count == 4 else { return route }
    let (start, end) = (route.points[0], route.points[3])
    // A bow of 0.16 of the length is clearly no straight line; one of 0.09 still is none where the other does
    // not fit.
    for bow in [0.16, -0.16, 0.09, -0.09] {
      var arc = Route(arcFrom: start, to: end, bow: bow)
      arc = Route(
        arcFrom: first.shape.boundary(of: first.box, toward: arc.points[1]),
        to: second.shape.boundary(of: second.box, toward: arc.points[2]), bow: bow)
      let samples = arc.samples
      let isFree = zip(samples, samples.dropFirst()).allSatisfy { from, to in
        !obstacles.contains { $0.inset(by: -3).isCrossed(from: from, to: to) }
      }
      if isFree { return arc }
    }
    return route
  }
}

extension Route {
  /// An arc that bulges to the left of its direction by a share of its length.
  fileprivate init(arcFrom start: Point, to end: Point, bow: Double) {
    // A cubic curve bulges by three quarters of what its handles stand off.
    let offset = Point(x: -(end.y - start.y) * bow * 4 / 3, y: (end.x - start.x) * bow * 4 / 3)
    func handle(_ share: Double) -> Point {
      let point = start.toward(end, share)
      return Point(x: point.x + offset.x, y: point.y + offset.y)
    }
    self.init(points: [start, handle(0.25), handle(0.75), end])
  }
}
