import Scene

/// The regions of areas as they follow from where the members stand: as small as the members, their
/// margins and the area's name allow.
struct IslandRegions {
  private let problem: LayoutProblem
  private let members: [[Int]]

  /// How wide each area must be for its name, its sector's mark included; 0 where there is no room.
  private var leastWidths: [Double]

  /// How far a region reaches beyond its members to the sides and below.
  static let margin = 8.0

  /// How far it reaches above them: there its name stands.
  static let head = IslandGrid.headroom + 7

  /// - Parameter centers: a first arrangement, in which areas as wide as their members lie apart.
  init(_ problem: LayoutProblem, _ centers: [Point]) {
    self.problem = problem
    members = (0..<problem.areaCount).map { area in
      problem.nodes.indices.filter { problem.nodes[$0].home == area }
    }
    leastWidths = (0..<problem.areaCount).map { area in
      Region.Name.width(of: problem.words.area(area)) + Region.markSide + 18
    }
    for area in members.indices where !members[area].isEmpty {
      let wide = region(of: area, centers).inset(by: -1)
      let meetsArea = members.indices.contains {
        $0 != area && !members[$0].isEmpty && region(of: $0, centers).overlaps(wide)
      }
      let meetsNode = problem.nodes.indices.contains {
        problem.nodes[$0].home != area
          && Rectangle(center: centers[$0], size: problem.nodes[$0].size).overlaps(wide)
      }
      if meetsArea || meetsNode { leastWidths[area] = 0 }
    }
  }

  /// The region of an area, its members standing at these places.
  ///
  /// - Parameters:
  ///   - node: a member that stands somewhere else; -1 for none.
  ///   - place: where it stands.
  /// - Complexity: O(*k*) for *k* members.
  func region(of area: Int, _ centers: [Point], except node: Int = -1, at place: Point? = nil)
    -> Rectangle
  {
    let room = problem.room
    var region = Rectangle(
      left: room.right, bottom: room.top, right: room.left, top: room.bottom)
    for member in members[area] {
      let center = member == node ? place ?? centers[member] : centers[member]
      let size = problem.nodes[member].size
      region.left = min(region.left, center.x - size.width / 2)
      region.right = max(region.right, center.x + size.width / 2)
      region.bottom = min(region.bottom, center.y - size.height / 2)
      region.top = max(region.top, center.y + size.height / 2)
    }
    region.left = max(room.left, region.left - Self.margin)
    region.right = min(room.right, region.right + Self.margin)
    region.bottom = max(room.bottom, region.bottom - Self.margin)
    region.top = min(room.top, region.top + Self.head)
    let missing = leastWidths[area] - region.width
    if missing > 0 {
      region.right = min(room.right, region.right + missing)
      region.left = max(room.left, min(region.left, region.right - leastWidths[area]))
    }
    return region.rounded
  }

  /// The regions of all areas.
  func regions(_ centers: [Point]) -> [Rectangle] {
    members.indices.map { area in
      members[area].isEmpty
        ? Rectangle(center: problem.room.center, size: Size(width: 0, height: 0))
        : region(of: area, centers)
    }
  }
}
