/// A place on the page in points (1/72 inch), from the lower left corner, as Graphviz counts.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  @inlinable public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in points.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  @inlinable public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

extension Point {
  @inlinable public func distance(to other: Point) -> Double {
    let deltaX = other.x - x
    let deltaY = other.y - y
    return (deltaX * deltaX + deltaY * deltaY).squareRoot()
  }

  /// The point a share of the way to another.
  @inlinable public func toward(_ other: Point, _ share: Double) -> Point {
    Point(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}
