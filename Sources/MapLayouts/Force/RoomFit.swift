import Scene

/// Stretches a drawing until its boxes reach all four sides of the room.
enum RoomFit {
  /// The centres, each axis stretched by itself; on whole points. Boxes too wide for the room stand
  /// in its middle.
  ///
  /// - Complexity: O(*n*²).
  static func fitted(_ points: [Point], _ sizes: [Size], _ room: Rectangle) -> [Point] {
    let xs = stretched(
      points.map(\.x), sizes.map { $0.width / 2 }, from: room.left, to: room.right)
    let ys = stretched(
      points.map(\.y), sizes.map { $0.height / 2 }, from: room.bottom, to: room.top)
    return zip(xs, ys).map { Point(x: $0, y: $1) }
  }

  /// The largest *f* with a *t* so that every f·x + t keeps half its box from both ends: of each pair,
  /// the two halves and f times their distance have to go into the room.
  private static func stretched(
    _ values: [Double], _ halves: [Double], from start: Double, to end: Double
  ) -> [Double] {
    var factor = Double.infinity
    for (low, left) in zip(values, halves) {
      for (high, right) in zip(values, halves) where high > low {
        factor = min(factor, max(0, end - start - left - right) / (high - low))
      }
    }
    if factor == .infinity { factor = 0 }
    var least = -Double.infinity
    var most = Double.infinity
    for (value, half) in zip(values, halves) {
      least = max(least, start + half - factor * value)
      most = min(most, end - half - factor * value)
    }
    return values.map { (factor * $0 + (least + most) / 2).rounded() }
  }
}
