import Scene
import Testing

@testable import MapLayouts

struct IslandRegionsTests {
  private func problem(_ names: [String]) -> LayoutProblem {
    let nodes = (0..<4).map { node in
      LayoutProblem.Node(size: Size(width: 40, height: 20), home: node / 2, near: [])
    }
    var problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 2,
      room: Rectangle(left: 0, bottom: 0, right: 800, top: 500), gap: Size(width: 20, height: 20))
    problem.words.areas = names
    return problem
  }

  private func centers(_ places: [(Double, Double)]) -> [Point] {
    places.map { Point(x: $0.0, y: $0.1) }
  }

  @Test func aRegionIsAsLargeAsItsMembersAndTheirMargins() {
    let centers = centers([(100, 100), (200, 150), (500, 300), (600, 300)])
    let regions = IslandRegions(problem(["高齢", "障害"]), centers).regions(centers)
    #expect(regions[0] == Rectangle(left: 72, bottom: 82, right: 228, top: 180))
    #expect(regions[1] == Rectangle(left: 472, bottom: 282, right: 628, top: 330))
  }

  @Test func aRegionIsAsWideAsItsNameWhereThereIsRoom() {
    let name = "とても長い名前の分野"
    let alone = centers([(100, 100), (100, 150), (500, 300), (600, 300)])
    let wide = IslandRegions(problem([name, "障害"]), alone).regions(alone)[0]
    #expect(wide.width >= Region.Name.width(of: name))

    // A neighbour stands where the name would reach.
    let close = centers([(100, 100), (100, 150), (170, 150), (270, 150)])
    let regions = IslandRegions(problem([name, "障害"]), close).regions(close)
    #expect(regions[0].right == 128 && !regions[0].overlaps(regions[1]))
  }
}
