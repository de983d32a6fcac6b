import GraphCore
import Scene
import Testing

@testable import MapLayouts

struct ForceLayoutTests {
  private static let room = Rectangle(left: 20, bottom: 20, right: 1020, top: 620)

  private func problem(_ edges: [(Int, Int)], count: Int) -> LayoutProblem {
    LayoutProblem(
      nodes: (0..<count).map { _ in
        LayoutProblem.Node(size: Size(width: 60, height: 30), home: nil, near: [])
      },
      edges: edges.map { LayoutProblem.Edge(first: $0, second: $1, pull: 1) },
      areaCount: 0, room: Self.room, gap: Size(width: 10, height: 10))
  }

  @Test func aFittedDrawingReachesAllFourSidesAndKeepsItsBoxesInside() {
    let sizes = [
      Size(width: 200, height: 20), Size(width: 30, height: 90), Size(width: 40, height: 40),
      Size(width: 120, height: 30),
    ]
    let points = [
      Point(x: 3, y: 0), Point(x: 0, y: 2), Point(x: 9, y: 7), Point(x: 10, y: 9),
    ]
    let boxes = zip(RoomFit.fitted(points, sizes, Self.room), sizes).map {
      Rectangle(center: $0, size: $1)
    }
    let extent = boxes.dropFirst().reduce(boxes[0]) { $0.united(with: $1) }
    #expect(abs(extent.left - Self.room.left) <= 1 && abs(extent.right - Self.room.right) <= 1)
    #expect(abs(extent.bottom - Self.room.bottom) <= 1 && abs(extent.top - Self.room.top) <= 1)
  }

  @Test func aSingleBoxStandsInTheMiddleOfTheRoom() {
    let fitted = RoomFit.fitted(
      [Point(x: -400, y: 7)], [Size(width: 50, height: 20)], Self.room)
    #expect(fitted == [Self.room.center])
  }

  @Test func aNodeStepsOutOfTheWayOfALine() {
    // 2 stands on the line between 0 and 1, and is tied to nobody but 1.
    let start = [Point(x: 200, y: 300), Point(x: 800, y: 300), Point(x: 500, y: 300)]
    let problem = problem([(0, 1), (1, 2)], count: 3)
    let wanted = [[0.0, 1, 2], [1, 0, 1], [2, 1, 0]]
    var refinement = ForceRefinement(
      problem, wanted: wanted, sizes: problem.nodes.map(\.size), start: start)
    let found = refinement.run(steps: 3_000, seed: 1)
    let box = Rectangle(center: found[2], size: Size(width: 60, height: 30))
    #expect(!box.isCrossed(from: found[0], to: found[1]))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func refinedDrawingsAreNeverHarderToReadAndNoBoxesOverlap(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let start = (0..<24).map {
      Point(x: 80 + Double($0 % 6) * 160, y: 80 + Double($0 / 6) * 140)
    }
    let edges = (0..<40).map { _ in (random.below(24), random.below(24)) }.filter { $0 != $1 }
    let problem = problem(edges, count: 24)
    let wanted = start.map { first in start.map { max(1, first.distance(to: $0)) } }
    var refinement = ForceRefinement(
      problem, wanted: wanted, sizes: problem.nodes.map(\.size), start: start)
    let found = refinement.run(steps: 4_000, seed: seed)
    #expect(
      LineCost(problem, centers: found).total() <= LineCost(problem, centers: start).total())
    let boxes = zip(found, problem.nodes).map { Rectangle(center: $0, size: $1.size) }
    for first in boxes.indices {
      for second in boxes[(first + 1)...] { #expect(!boxes[first].overlaps(second)) }
    }
    // Distances stay close to what they were: the stress of the start was none.
    let errors = found.indices.flatMap { first in
      found.indices.filter { $0 > first }.map {
        abs(found[first].distance(to: found[$0]) / wanted[first][$0] - 1)
      }
    }
    #expect(errors.reduce(0, +) / Double(errors.count) < 0.4)
  }
}
