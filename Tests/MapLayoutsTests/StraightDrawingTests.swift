import GraphCore
import Scene
import Testing

@testable import MapLayouts

/// The vectors and the kept counts against the formula as it is written.
struct StraightDrawingTests {
  private static let room = Rectangle(left: 0, bottom: 0, right: 1100, top: 700)

  private func problem(_ random: inout SplitMix64) -> LayoutProblem {
    let nodes = (0..<23).map { node in
      LayoutProblem.Node(
        size: Size(width: 40 + Double(random.below(50)), height: 20 + Double(random.below(20))),
        home: node < 12 ? node % 3 : nil, near: node < 12 ? [] : [random.below(3)])
    }
    var pairs: Set<[Int]> = []
    while pairs.count < 37 {
      let pair = [random.below(23), random.below(23)].sorted()
      if pair[0] != pair[1] { pairs.insert(pair) }
    }
    var problem = LayoutProblem(
      nodes: nodes,
      edges: pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        .map { LayoutProblem.Edge(first: $0[0], second: $0[1], pull: 1) },
      areaCount: 3, room: Self.room, gap: Size(width: 20, height: 20))
    problem.orders = (0..<8).map { LayoutProblem.Order(upper: $0, lower: $0 + 3) }
    return problem
  }

  private func place(_ random: inout SplitMix64) -> Point {
    Point(x: Double(random.below(1100)), y: Double(random.below(700)))
  }

  private func areas(_ random: inout SplitMix64) -> [Rectangle] {
    (0..<3).map { _ in Rectangle(center: place(&random), size: Size(width: 150, height: 90)) }
  }

  private func drawing(_ random: inout SplitMix64) -> StraightDrawing {
    let problem = problem(&random)
    return StraightDrawing(
      problem, centers: problem.nodes.map { _ in place(&random) }, areas: areas(&random), .islands)
  }

  /// The documented sum, one pair of lines and one box at a time.
  private func plainCost(_ drawing: StraightDrawing) -> Double {
    let problem = drawing.problem
    let centers = drawing.centers
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    var cost = 0.0
    let diagonal = (1100.0 * 1100 + 700 * 700).squareRoot()
    for (index, edge) in problem.edges.enumerated() {
      let (a, b) = (centers[edge.first], centers[edge.second])
      cost += 1.5 * a.distance(to: b) / diagonal
      for other in problem.edges[(index + 1)...] {
        let (c, d) = (centers[other.first], centers[other.second])
        if side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 { cost += 1 }
      }
      for node in centers.indices where node != edge.first && node != edge.second {
        let box = Rectangle(center: centers[node], size: problem.nodes[node].size).inset(by: -5)
        if box.isCrossed(from: a, to: b) { cost += 1.6 }
      }
    }
    for (node, center) in centers.enumerated() {
      for area in problem.nodes[node].near {
        cost += 1.5 * drawing.areas[area].distance(to: center) / diagonal
      }
    }
    for order in problem.orders {
      let (upper, lower) = (centers[order.upper], centers[order.lower])
      if upper.y < lower.y - 6 {
        cost += 0.6
      } else if upper.y <= lower.y + 6 && upper.x > lower.x {
        cost += 0.3
      }
    }
    return cost
  }

  @Test(arguments: 1...20)
  func theWholeCostIsTheDocumentedSum(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let drawing = drawing(&random)
    #expect(abs(drawing.cost - plainCost(drawing)) < 1e-9)
  }

  @Test(arguments: 1...20)
  func theCountsStayRightHoweverNodesMove(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var drawing = drawing(&random)
    for step in 0..<60 {
      let before = plainCost(drawing)
      let node = random.below(23)
      let other = random.below(3) == 0 ? -1 : random.below(23)
      if step % 7 == 6 {
        drawing.move([1, 5, 9], to: (0..<3).map { _ in place(&random) }, areas: areas(&random))
      } else if node != other {
        let limit = random.below(2) == 0 ? .infinity : 2
        let otherPlace = place(&random)
        let places = drawing.centers
        let risen = drawing.move(
          node, to: place(&random), and: other, to: otherPlace, limit: limit)
        if let risen {
          #expect(abs(plainCost(drawing) - before - risen) < 1e-9)
          #expect(risen <= limit)
        } else {
          #expect(drawing.centers == places)
        }
      }
      #expect(abs(drawing.cost - plainCost(drawing)) < 1e-9)
    }
  }

  @Test(arguments: 1...20)
  func aMoveThatCostsTooMuchIsGivenUpAndNoOther(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let start = drawing(&random)
    let (node, place) = (random.below(23), place(&random))
    var free = start
    let freely = free.move(node, to: place, limit: .infinity)
    let rise = try #require(freely)
    var (strict, lenient) = (start, start)
    let refused = strict.move(node, to: place, limit: rise - 1e-6)
    let accepted = lenient.move(node, to: place, limit: rise + 1e-6)
    #expect(refused == nil && accepted != nil)
  }

  @Test(arguments: 1...20)
  func aPlaceIsCrowdedWhereAGapIsTooSmall(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let drawing = drawing(&random)
    let (node, other, place) = (3, 7, place(&random))
    let sizes = drawing.problem.nodes.map(\.size)
    let isCrowded = drawing.centers.indices.contains { index in
      guard index != node, index != other else { return false }
      let center = drawing.centers[index]
      return abs(center.x - place.x) < (sizes[node].width + sizes[index].width) / 2 + 18
        && abs(center.y - place.y) < (sizes[node].height + sizes[index].height) / 2 + 16
    }
    let gap = Size(width: 18, height: 16)
    #expect(drawing.isCrowded(node, at: place, gap: gap, apartFrom: other) == isCrowded)
  }
}
