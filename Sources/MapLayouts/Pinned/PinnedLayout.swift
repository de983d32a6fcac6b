import Scene

/// Puts everybody where an earlier map has them, and newcomers where there is room.
///
/// Whoever has a position keeps it, as long as its area is the same. A newcomer takes the free place
/// in its area where its lines read best; where the area is full, the area grows over free ground;
/// where there is none, the area's members move over a little; and where that does not do either, the
/// type becomes smaller, for everybody alike. Nobody outside the area ever moves.
///
/// - Complexity: O(*k*·*p*·*d*·(*n* + *m*)) for *k* newcomers, *p* places tried for each.
package struct PinnedLayout {
  private let pins: MapPositions
  private let ids: [String]
  private let sectors: [String]

  /// - Parameters:
  ///   - ids: the ids of the problem's nodes.
  ///   - sectors: the ids of the problem's areas.
  package init(_ pins: MapPositions, ids: [String], sectors: [String]) {
    self.pins = pins
    self.ids = ids
    self.sectors = sectors
  }

  /// The placement; `nil` where somebody does not find a place at this size.
  ///
  /// - Parameter honoursAll: whether positions count even where two nodes overlap.
  package func placement(of problem: LayoutProblem, honoursAll: Bool) -> Placement? {
    let hasAreas = pins.layout != .force
    let problem = hasAreas ? problem : Self.withoutAreas(problem)
    let sectors = hasAreas ? sectors : []
    let pins = fitted(problem, sectors)
    var centers = ids.map { pins.centers[$0] }
    var areas = sectors.map { pins.areas[$0] }
    for (node, center) in centers.enumerated() {
      // A participant whose sector has changed gets a new place.
      guard let center, let home = problem.nodes[node].home, let area = areas[home] else {
        continue
      }
      if area.distance(to: center) > 0 { centers[node] = nil }
    }
    if !honoursAll && Self.overlap(problem, centers) { return nil }
    var search = PlaceSearch(problem, centers: centers, areas: areas)
    for node in centers.indices where centers[node] == nil {
      guard search.place(node) else { return nil }
    }
    for (area, region) in search.areas.enumerated() where region == nil {
      // The file has positions of the members and none of the area: the area is what they span.
      areas[area] = search.span(of: area)
    }
    areas = zip(search.areas, areas).map { $0 ?? $1 }
    var placement = Placement(
      centers: search.centers.map { $0 ?? problem.room.center },
      areas: areas.map {
        $0 ?? Rectangle(center: problem.room.center, size: Size(width: 0, height: 0))
      },
      words: problem.words)
    placement.tellsSectors = hasAreas
    return placement
  }

  /// The positions as they are, where everything fits on the page, else carried over to its room.
  private func fitted(_ problem: LayoutProblem, _ sectors: [String]) -> MapPositions {
    let room = problem.room.inset(by: -1)
    let isInside =
      zip(ids, problem.nodes).allSatisfy { id, node in
        pins.centers[id].map { room.holds(Rectangle(center: $0, size: node.size)) } ?? true
      } && sectors.allSatisfy { pins.areas[$0].map(room.holds) ?? true }
    return isInside ? pins : pins.carried(to: problem.room)
  }

  /// The problem as a layout sees it that has no areas: everybody stands where there is room.
  private static func withoutAreas(_ problem: LayoutProblem) -> LayoutProblem {
    var open = LayoutProblem(
      nodes: problem.nodes, edges: problem.edges, areaCount: 0, room: problem.room,
      gap: problem.gap, fontSize: problem.fontSize, words: problem.words)
    for index in open.nodes.indices { open.nodes[index].home = nil }
    return open
  }

  private static func overlap(_ problem: LayoutProblem, _ centers: [Point?]) -> Bool {
    let boxes = zip(problem.nodes, centers).compactMap { node, center in
      // Places are kept in whole points.
      center.map { Rectangle(center: $0, size: node.size).inset(by: 0.5) }
    }
    return boxes.indices.contains { first in
      boxes[(first + 1)...].contains { $0.overlaps(boxes[first]) }
    }
  }
}
