import Scene
import Testing

@testable import MapLayouts

struct LineRouterTests {
  private func box(_ x: Double, _ y: Double) -> Rectangle {
    Rectangle(center: Point(x: x, y: y), size: Size(width: 60, height: 30))
  }

  @Test func aLineThatMeetsNobodyIsStraight() {
    let router = LineRouter(obstacles: [box(0, 0), box(200, 0), box(100, 100)])
    let corners = router.corners(
      from: Point(x: 0, y: 0), to: Point(x: 200, y: 0), ends: [0, 1], lane: 0)
    #expect(corners == [Point(x: 0, y: 0), Point(x: 200, y: 0)])
  }

  @Test(arguments: 0..<8)
  func aLineGoesAroundWhoeverStandsInItsWay(_ lane: Int) {
    let obstacles = [box(0, 0), box(300, 0), box(100, 0), box(200, 10), box(150, -60)]
    let router = LineRouter(obstacles: obstacles)
    let corners = router.corners(
      from: Point(x: 0, y: 0), to: Point(x: 300, y: 0), ends: [0, 1], lane: lane)
    #expect(corners.count > 2)
    let samples = router.route(through: corners, ends: [0, 1]).samples
    for (start, end) in zip(samples, samples.dropFirst()) {
      for obstacle in obstacles.dropFirst(2) {
        #expect(!obstacle.isCrossed(from: start, to: end))
      }
    }
  }

  @Test func aLineStaysInTheRoomEvenWhereTheWayOutsideIsShorter() {
    // Who stands in the way reaches farther down than up, and up lies the title.
    let obstacles = [box(0, 0), box(300, 0), box(150, -10)]
    func corners(_ room: Rectangle?) -> [Point] {
      LineRouter(obstacles: obstacles, room: room).corners(
        from: Point(x: 0, y: 0), to: Point(x: 300, y: 0), ends: [0, 1], lane: 0)
    }
    let room = Rectangle(left: -30, bottom: -200, right: 330, top: 12)
    #expect(!corners(nil).allSatisfy(room.contains))
    #expect(corners(room).count > 2)
    #expect(corners(room).allSatisfy(room.contains))
  }

  @Test func whereTheOnlyWayLeadsOutsideTheLineTakesIt() {
    let obstacles = [box(0, 0), box(300, 0), box(150, 0)]
    let room = Rectangle(left: -30, bottom: -16, right: 330, top: 16)
    let corners = LineRouter(obstacles: obstacles, room: room).corners(
      from: Point(x: 0, y: 0), to: Point(x: 300, y: 0), ends: [0, 1], lane: 0)
    #expect(corners.count > 2)
  }

  @Test func aLineThatCannotGetThroughIsDrawnStraight() {
    // The end is walled in on every side.
    let walls = [box(300, 0), box(300, 26), box(300, -26), box(352, 0), box(248, 0)]
    let end = Point(x: 300, y: 0)
    let corners = LineRouter(obstacles: walls).corners(
      from: Point(x: 0, y: 0), to: end, ends: [], lane: 0)
    #expect(corners == [Point(x: 0, y: 0), end])
  }

  @Test(
    arguments: [
      NodeShape.box, .roundedBox, .ellipse, .doubleEllipse, .octagon, .house, .tab, .hexagon,
    ])
  func aLineEndsOnTheOutline(_ shape: NodeShape) {
    let area = Rectangle(center: Point(x: 50, y: 20), size: Size(width: 100, height: 40))
    let right = shape.boundary(of: area, toward: Point(x: 500, y: 20))
    #expect(abs(right.x - 100) < 0.5 && right.y == 20)
    let corner = shape.boundary(of: area, toward: Point(x: 550, y: 220))
    #expect(corner.x <= 100.001 && corner.y <= 40.001)
  }
}
