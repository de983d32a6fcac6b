import Scene
import Testing

@testable import MapLayouts

struct RasterSearchTests {
  private static let size = Size(width: 30, height: 20)
  private static let gap = Size(width: 6, height: 6)

  private func problem(_ count: Int, _ edges: [(Int, Int)]) -> LayoutProblem {
    LayoutProblem(
      nodes: (0..<count).map { _ in
        LayoutProblem.Node(size: Self.size, home: nil, near: [])
      }, edges: edges.map { LayoutProblem.Edge(first: $0.0, second: $0.1, pull: 1) },
      areaCount: 0, room: Rectangle(left: 0, bottom: 0, right: 400, top: 200), gap: Self.gap)
  }

  /// Two rows, upper and lower, of four places each.
  private func field(_ rows: [Int], names: [Rectangle] = []) -> RasterSearch.Field {
    RasterSearch.Field(
      places: rows.map { row in
        (0..<4).map { Point(x: 50 + 100 * Double($0), y: row == 0 ? 150 : 50) }
      }, groups: rows, names: names, gap: Self.gap)
  }

  @Test func linesThatCrossAreUntangled() {
    // 0–5, 1–4, 2–7, 3–6: in the order of the numbers two pairs cross.
    let problem = problem(8, [(0, 5), (1, 4), (2, 7), (3, 6)])
    var search = RasterSearch(
      problem, field([0, 0, 0, 0, 1, 1, 1, 1]), start: [0, 1, 2, 3, 0, 1, 2, 3], seed: 1)
    let before = search.exactCost
    search.run(Annealing(start: 6, end: 0.1, steps: 4000))
    #expect(before - search.exactCost > 1.9)
    #expect(search.centers.prefix(4).allSatisfy { $0.y == 150 })
  }

  @Test(arguments: 1...5) func nobodyComesTooCloseToAnybody(_ seed: Int) {
    let places = (0..<60).map { Point(x: 20 + 6 * Double($0), y: 100) }
    let problem = problem(6, [(0, 3), (1, 4), (2, 5), (0, 5)])
    let field = RasterSearch.Field(
      places: Array(repeating: places, count: 6), groups: Array(repeating: 0, count: 6),
      names: [], gap: Self.gap)
    var search = RasterSearch(
      problem, field, start: (0..<6).map { $0 * 8 }, seed: UInt64(seed))
    search.run(Annealing(start: 6, end: 0.1, steps: 3000))
    search.pinOutermost()
    let sorted = search.centers.map(\.x).sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(right - left >= Self.size.width + Self.gap.width)
    }
  }

  @Test func theCostNeverRises() {
    let problem = problem(8, [(0, 1), (0, 2), (0, 3), (4, 5)])
    var search = RasterSearch(
      problem, field([0, 0, 0, 0, 1, 1, 1, 1]), start: [0, 1, 2, 3, 3, 2, 1, 0], seed: 3)
    var last = search.exactCost
    for _ in 0..<5 {
      search.run(Annealing(start: 8, end: 4, steps: 200))
      #expect(search.exactCost <= last + 1e-6)
      last = search.exactCost
    }
  }

  @Test func nodesAreBroughtOutwardsWhereItCostsLittle() {
    let places = (0..<60).map { Point(x: 20 + 6 * Double($0), y: 100) }
    let field = RasterSearch.Field(
      places: Array(repeating: places, count: 3), groups: [0, 0, 0], names: [], gap: Self.gap)
    var search = RasterSearch(problem(3, []), field, start: [20, 28, 36], seed: 1)
    // In one row nothing is gained of the height: the map gets as wide as its places.
    search.pinOutermost()
    let reach = search.centers.map(\.x)
    #expect(reach.min() == 20 && reach.max() == 374)
  }

  @Test func aNameInTheWayOfALineCostsAsMuchAsANode() {
    let problem = problem(2, [(0, 1)])
    let name = Rectangle(left: 190, bottom: 90, right: 210, top: 110)
    let ends = RasterSearch.Field(
      places: [[Point(x: 50, y: 100)], [Point(x: 350, y: 100)]], groups: [0, 1], names: [],
      gap: Self.gap)
    var named = ends
    named.names = [name]
    let free = RasterSearch(problem, ends, start: [0, 0], seed: 1).exactCost
    let blocked = RasterSearch(problem, named, start: [0, 0], seed: 1).exactCost
    #expect(blocked - free > 1)
  }
}
