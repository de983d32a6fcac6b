/// An upright rectangle on the page.
public struct Rectangle: Hashable, Sendable {
  public var left: Double
  public var bottom: Double
  public var right: Double
  public var top: Double

  @inlinable public init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  @inlinable public init(center: Point, size: Size) {
    left = center.x - size.width / 2
    right = center.x + size.width / 2
    bottom = center.y - size.height / 2
    top = center.y + size.height / 2
  }

  /// The extent of some points, of which there is one at least.
  @inlinable public init(around points: [Point]) {
    self.init(
      left: points[0].x, bottom: points[0].y, right: points[0].x, top: points[0].y)
    for point in points {
      left = min(left, point.x)
      bottom = min(bottom, point.y)
      right = max(right, point.x)
      top = max(top, point.y)
    }
  }

  @inlinable public var width: Double { right - left }
  @inlinable public var height: Double { top - bottom }
  @inlinable public var size: Size { Size(width: width, height: height) }
  @inlinable public var center: Point { Point(x: (left + right) / 2, y: (bottom + top) / 2) }

  /// The rectangle with every side moved inwards; a negative distance moves them outwards.
  @inlinable public func inset(by distance: Double) -> Rectangle {
    Rectangle(
      left: left + distance, bottom: bottom + distance, right: right - distance,
      top: top - distance)
  }

  /// Whether a point lies inside, or on the border.
  @inlinable public func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && bottom <= point.y && point.y <= top
  }

  /// Whether another rectangle lies inside.
  @inlinable public func holds(_ other: Rectangle) -> Bool {
    left <= other.left && bottom <= other.bottom && right >= other.right && top >= other.top
  }

  /// Whether two rectangles have more than a border in common.
  @inlinable public func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && bottom < other.top && other.bottom < top
  }

  /// Whether two rectangles have a point in common, be it of their borders.
  @inlinable public func touches(_ other: Rectangle) -> Bool {
    left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top
  }

  /// The smallest rectangle that holds both.
  @inlinable public func united(with other: Rectangle) -> Rectangle {
    Rectangle(
      left: min(left, other.left), bottom: min(bottom, other.bottom),
      right: max(right, other.right), top: max(top, other.top))
  }

  /// The rectangle with its sides on whole points.
  @inlinable public var rounded: Rectangle {
    Rectangle(
      left: left.rounded(), bottom: bottom.rounded(), right: right.rounded(), top: top.rounded())
  }

  /// How far a point is from the rectangle; 0 inside.
  @inlinable public func distance(to point: Point) -> Double {
    let across = max(left - point.x, 0, point.x - right)
    let along = max(bottom - point.y, 0, point.y - top)
    return (across * across + along * along).squareRoot()
  }

  /// Whether a straight line between two points passes through the inside (Liang and Barsky 1984).
  @inlinable public func isCrossed(from start: Point, to end: Point) -> Bool {
    // Most lines pass by at a distance, which their extent tells.
    guard max(start.x, end.x) >= left, min(start.x, end.x) <= right,
      max(start.y, end.y) >= bottom, min(start.y, end.y) <= top
    else { return false }
    var entry = 0.0
    var exit = 1.0
    func clip(_ direction: Double, _ distance: Double) -> Bool {
      if direction == 0 { return distance >= 0 }
      if direction < 0 {
        entry = max(entry, distance / direction)
      } else {
        exit = min(exit, distance / direction)
      }
      return entry <= exit
    }
    let deltaX = end.x - start.x
    let deltaY = end.y - start.y
    return clip(-deltaX, start.x - left) && clip(deltaX, right - start.x)
      && clip(-deltaY, start.y - bottom) && clip(deltaY, top - start.y) && exit > entry
  }
}
