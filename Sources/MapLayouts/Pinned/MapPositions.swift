public import Scene

/// Where a map puts everything, kept so that next year's map is recognised.
///
/// Positions are in points (1/72 inch) from the page's lower left corner, as Graphviz counts.
public struct MapPositions: Hashable, Sendable {
  /// The sheet that the positions are on.
  public var page: Page

  /// The layout that found them.
  public var layout: Layout

  /// The part of the page that the map has, without title and legend.
  public var room: Rectangle

  /// The size of type, in points.
  public var fontSize: Double

  /// The centre of each participant and meeting, by id.
  public var centers: [String: Point]

  /// The regions of sectors, by the sector's id.
  public var areas: [String: Rectangle]

  public init(
    page: Page, layout: Layout, room: Rectangle, fontSize: Double, centers: [String: Point],
    areas: [String: Rectangle]
  ) {
    self.page = page
    self.layout = layout
    self.room = room
    self.fontSize = fontSize
    self.centers = centers
    self.areas = areas
  }

  /// The positions on another room: carried over side by side, as on paper that shrinks or grows.
  func carried(to target: Rectangle) -> MapPositions {
    func x(_ value: Double) -> Double {
      target.left + (value - room.left) * target.width / max(room.width, 1)
    }
    func y(_ value: Double) -> Double {
      target.top + (value - room.top) * target.height / max(room.height, 1)
    }
    var carried = self
    carried.room = target
    carried.centers = centers.mapValues { Point(x: x($0.x).rounded(), y: y($0.y).rounded()) }
    carried.areas = areas.mapValues {
      Rectangle(
        left: x($0.left), bottom: y($0.bottom), right: x($0.right), top: y($0.top)
      ).rounded
    }
    return carried
  }
}
