import Scene

/// The shape of the rings: circles drawn out to the page, (x/a)⁴ + (y/b)⁴ = r⁴ (Lamé's curve), which
/// use a sheet of paper nearly as well as rectangles and still read as rings. The outermost has the
/// eighth power, so that it reaches into the corners.
struct RingShape: Sendable {
  let room: Rectangle

  private var center: Point { room.center }
  private var a: Double { room.width / 2 }
  private var b: Double { room.height / 2 }

  /// How far out a point is, in the measure of a ring: 1 on the outermost.
  private static func norm(_ u: Double, _ v: Double, isOutermost: Bool) -> Double {
    let (u2, v2) = (u * u, v * v)
    let fourth = (u2 * u2 + v2 * v2).squareRoot().squareRoot()
    guard isOutermost else { return fourth }
    let (u4, v4) = (u2 * u2, v2 * v2)
    return (u4 * u4 + v4 * v4).squareRoot().squareRoot().squareRoot()
  }

  /// Whether a point lies within a ring.
  func contains(_ point: Point, radius: Double) -> Bool {
    let u = (point.x - center.x) / a
    let v = (point.y - center.y) / b
    return Self.norm(u, v, isOutermost: radius >= 1) <= radius
  }

  /// Whether a box lies wholly between two rings.
  func holds(_ box: Rectangle, from inner: Double, to outer: Double) -> Bool {
    let left = box.left - center.x
    let right = box.right - center.x
    let bottom = box.bottom - center.y
    let top = box.top - center.y
    // Rings are convex and upright: the farthest corner tells, and the point closest to the middle.
    let far = Point(
      x: center.x + max(-left, right), y: center.y + max(-bottom, top))
    guard contains(far, radius: outer) else { return false }
    guard inner > 0 else { return true }
    let near = Point(
      x: center.x + max(0, left, -right), y: center.y + max(0, bottom, -top))
    return !contains(near, radius: inner)
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

  /// Whether a box lies wholly between two directions.
  func holds(_ box: Rectangle, between start: Double, and end: Double) -> Bool {
    guard end - start < 4 - 1e-9 else { return true }
    func isWithin(_ x: Double, _ y: Double) -> Bool {
      var direction = direction(of: Point(x: x, y: y))
      while direction < start { direction += 4 }
      while direction >= start + 4 { direction -= 4 }
      return direction <= end
    }
    return isWithin(box.left, box.bottom) && isWithin(box.right, box.bottom)
      && isWithin(box.right, box.top) && isWithin(box.left, box.top)
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
    let length = Self.norm(u, v, isOutermost: radius >= 1)
    return Point(x: center.x + a * radius * u / length, y: center.y + b * radius * v / length)
  }

  /// The piece of a ring between two directions.
  func arc(from start: Double, to end: Double, radius: Double) -> [Point] {
    let steps = max(2, Int((end - start) * 80))
    return (0...steps).map {
      point(start + (end - start) * Double($0) / Double(steps), radius: radius)
    }
  }

  /// Up to which share of a band's area every step of a turn comes, beginning at a direction.
  func areas(from start: Double, inner: Double, outer: Double) -> RingTurn {
    var sums = [0.0]
    func slice(_ one: Point, _ other: Point) -> Double {
      (one.x - center.x) * (other.y - center.y) - (other.x - center.x) * (one.y - center.y)
    }
    for step in 0..<RingTurn.steps {
      let from = start + 4 * Double(step) / Double(RingTurn.steps)
      let to = start + 4 * Double(step + 1) / Double(RingTurn.steps)
      var area = slice(point(from, radius: outer), point(to, radius: outer))
      if inner > 0 { area -= slice(point(from, radius: inner), point(to, radius: inner)) }
      sums.append(sums[step] + area / 2)
    }
    return RingTurn(start: start, sums: sums)
  }
}

/// A turn around a band: what area lies behind each direction.
struct RingTurn {
  static let steps = 200
  let start: Double
  fileprivate let sums: [Double]

  var area: Double { sums[Self.steps] }

  /// The area from the start to a direction.
  func area(to direction: Double) -> Double {
    let place = min(max((direction - start) / 4 * Double(Self.steps), 0), Double(Self.steps))
    let step = min(Int(place), Self.steps - 1)
    return sums[step] + (sums[step + 1] - sums[step]) * (place - Double(step))
  }

  /// The direction up to which there is an area.
  func direction(ofArea area: Double) -> Double {
    guard let step = sums.indices.dropFirst().first(where: { sums[$0] >= area }) else {
      return start + 4
    }
    let share = (area - sums[step - 1]) / max(sums[step] - sums[step - 1], 1e-9)
    return start + 4 * (Double(step - 1) + min(max(share, 0), 1)) / Double(Self.steps)
  }
}
