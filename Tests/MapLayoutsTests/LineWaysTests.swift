import Scene
import Testing

@testable import MapLayouts

struct LineWaysTests {
  private func router(_ centers: [Point]) -> LineRouter {
    LineRouter(
      obstacles: centers.map { Rectangle(center: $0, size: Size(width: 60, height: 30)) })
  }

  @Test func aBentLineTakesTheSideWhereItCrossesFewer() {
    // From 0 to 1 around 2, which three lines join from a little above: below is the way.
    var centers = [Point(x: 0, y: 0), Point(x: 400, y: 0), Point(x: 200, y: -8)]
    centers += [100, 200, 300].map { Point(x: $0, y: 150) }
    let ends = [(0, 1), (2, 3), (2, 4), (2, 5)]
    let ways = LineWays(between: ends, at: centers, router(centers))
    #expect(ways.crossingCount == 0)
    #expect(ways.corners[0].dropFirst().dropLast().allSatisfy { $0.y < 0 })

    // Without the other lines the shorter way is above.
    let alone = LineWays(between: [(0, 1)], at: centers, router(centers))
    #expect(alone.corners[0].dropFirst().dropLast().allSatisfy { $0.y > 0 })
  }

  @Test func aCrossingOfTwoLinesCountsOnceHoweverManyLegsCross() {
    let centers = [
      Point(x: 0, y: 0), Point(x: 400, y: 0), Point(x: 200, y: 100), Point(x: 200, y: -100),
    ]
    let ways = LineWays(between: [(0, 1), (2, 3)], at: centers, router(centers))
    #expect(ways.crossingCount == 1)
    // Lines with a common end do not count.
    let fan = LineWays(between: [(0, 1), (0, 2), (0, 3)], at: centers, router(centers))
    #expect(fan.crossingCount == 0)
  }
}
