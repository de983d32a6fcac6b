import Scene
import Testing

@testable import MapLayouts

/// What regions hold, whatever the network.
struct RegionTests {
  @Test func areasDoNotOverlapAndHoldWhoLivesThere() throws {
    let nodes = (0..<15).map {
      LayoutProblem.Node(
        size: Size(width: 80, height: 30), home: $0 < 12 ? $0 % 4 : nil, near: $0 < 12 ? [] : [0])
    }
    let problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 4,
      room: Rectangle(left: 0, bottom: 0, right: 1100, top: 650), gap: Size(width: 20, height: 20))
    let placement = try #require(IslandsLayout().placement(of: problem))
    for (node, center) in zip(nodes, placement.centers) {
      for (area, region) in placement.areas.enumerated() {
        #expect((region.distance(to: center) == 0) == (node.home == area))
      }
    }
    for (index, first) in placement.areas.enumerated() {
      for second in placement.areas[(index + 1)...] {
        #expect(
          first.right <= second.left || second.right <= first.left || first.top <= second.bottom
            || second.top <= first.bottom)
      }
    }
  }

  @Test func aUnitsBoxHoldsItsPartsAndNobodyElse() throws {
    var nodes = (0..<6).map { _ in
      LayoutProblem.Node(size: Size(width: 60, height: 24), home: 0, near: [])
    }
    nodes[1].parent = 0
    nodes[2].parent = 0
    nodes[3].parent = 2
    let problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 1,
      room: Rectangle(left: 0, bottom: 0, right: 900, top: 600), gap: Size(width: 20, height: 20))
    let placement = try #require(LanesLayout(columns: .throughout).placement(of: problem))
    let units = placement.regions.compactMap { region -> Rectangle? in
      guard region.subject == .unit, case .rectangle(let box, _) = region.outline else {
        return nil
      }
      return box
    }
    let held = units.map { unit in
      Set(nodes.indices.filter { unit.distance(to: placement.centers[$0]) == 0 })
    }
    #expect(held == [[0, 1, 2, 3], [2, 3]])
  }

  @Test func aFullAreaMakesRoomWithoutLeavingItsPlace() throws {
    // One area as large as its four members, walled in by others on all sides.
    let size = Size(width: 60, height: 24)
    let grid = (0..<12).map {
      Point(x: 100 + Double($0 % 4) * 100, y: 100 + Double($0 / 4) * 60)
    }
    let nodes = (0..<13).map { _ in LayoutProblem.Node(size: size, home: 0, near: []) }
    let problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 1,
      room: Rectangle(left: 50, bottom: 70, right: 450, top: 260),
      gap: Size(width: 10, height: 10))
    var search = PlaceSearch(
      problem, centers: grid + [nil], areas: [problem.room])
    let hasPlace = search.place(12)
    #expect(hasPlace)
    let places = search.centers.compactMap(\.self)
    #expect(places.count == 13)
    for (index, place) in places.enumerated() {
      #expect(problem.room.holds(Rectangle(center: place, size: size)))
      for other in places[(index + 1)...] {
        #expect(
          !Rectangle(center: place, size: size).overlaps(Rectangle(center: other, size: size)))
      }
    }
  }
}
