/// The shape of the rings: a circle drawn out to the page, (x/a)⁴ + (y/b)⁴ = r⁴ (Lamé's curve), which
/// uses a sheet of paper nearly as well as a rectangle and still reads as a ring.
struct RingShape {
  let room: Rectangle

  private var center: Point { room.center }
  private var a: Double { room.width / 2 }
  private var b: Double { room.height / 2 }

  /// How far right of the middle a ring reaches at a height; `nil` above and below it.
  private func reach(_ radius: Double, at height: Double) -> Double? {
    let y = abs(height) / b
    let rest = radius * radius * radius * radius - y * y * y * y
    return rest > 0 ? a * rest.squareRoot().squareRoot() : nil
  }

  /// Where the middle of a box of some height can stand between two rings, in a row at a height: one
  /// stretch from side to side, or one on each side of the inner ring. Counted from the middle.
  func stretches(
    from inner: Double, to outer: Double, at height: Double, boxHeight: Double, margin: Double
  ) -> [ClosedRange<Double>] {
    let far = abs(height) + boxHeight / 2 + margin
    let near = max(0, abs(height) - boxHeight / 2 - margin)
    guard let out = reach(outer, at: far).map({ $0 - margin }), out > 0 else { return [] }
    guard inner > 0, let within = reach(inner, at: near).map({ $0 + margin }) else {
      return [-out...out]
    }
    return within < out ? [-out ... -within, within...out] : []
  }

  /// The direction of a point as seen from the middle: 0 to the right, 1 up, 2 left, 3 down. It grows
  /// with the angle, but needs no trigonometry, so that every machine finds the same.
  func direction(of point: Point) -> Double {
    let u = (point.x - center.x) / a
    let v = (point.y - center.y) / b
    guard u != 0 || v != 0 else { return 0 }
    if v >= 0 { return u >= 0 ? v / (u + v) : 1 - u / (v - u) }
    return u < 0 ? 2 - v / (-u - v) : 3 + u / (u - v)
  }

  /// The point of a ring in a direction.
  func point(_ direction: Double, radius: Double) -> Point {
    var turn = direction
    while turn >= 4 { turn -= 4 }
    while turn < 0 { turn += 4 }
    let share = turn - turn.rounded(.down)
    let (u, v) =
      switch Int(turn) {
      case 0: (1 - share, share)
      case 1: (-share, 1 - share)
      case 2: (share - 1, -share)
      default: (share, share - 1)
      }
    let length = (u * u * u * u + v * v * v * v).squareRoot().squareRoot()
    return Point(x: center.x + a * radius * u / length, y: center.y + b * radius * v / length)
  }

  /// The piece of a ring between two directions.
  func arc(from start: Double, to end: Double, radius: Double) -> [Point] {
    let steps = max(2, Int((end - start) * 80))
    return (0...steps).map {
      point(start + (end - start) * Double($0) / Double(steps), radius: radius)
    }
  }
}
