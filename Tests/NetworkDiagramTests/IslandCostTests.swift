import GraphCore
import Testing

@testable import NetworkDiagram

/// The vectors against the formula as it is written.
struct IslandCostTests {
  private func problem(seed: UInt64) -> LayoutProblem {
    var random = SplitMix64(seed: seed)
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
    return LayoutProblem(
      nodes: nodes,
      edges: pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        .map { LayoutProblem.Edge(first: $0[0], second: $0[1], pull: 1) },
      areaCount: 3, room: Rectangle(left: 0, bottom: 0, right: 1100, top: 700),
      gap: Size(width: 20, height: 20))
  }

  private func arrangement(_ problem: LayoutProblem) throws -> IslandArrangement {
    let grid = IslandGrid(
      columns: 7, rows: 6, room: problem.room, nodeSize: Size(width: 80, height: 40))
    let blocks = (0..<3).map { Block(column: $0 * 2, row: 0, width: 2, height: 2) }
    return try #require(IslandArrangement(problem, grid: grid, blocks: blocks))
  }

  /// The documented sum, one pair of lines and one box at a time.
  private func plainCost(_ arrangement: IslandArrangement) -> Double {
    let problem = arrangement.problem
    let centers = problem.nodes.indices.map(arrangement.center)
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    var cost = 0.0
    let diagonal = (1100.0 * 1100 + 700 * 700).squareRoot()
    for (index, edge) in problem.edges.enumerated() {
      let (a, b) = (centers[edge.first], centers[edge.second])
      cost += 3 * a.distance(to: b) / diagonal
      for other in problem.edges[(index + 1)...] {
        let (c, d) = (centers[other.first], centers[other.second])
        if side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 { cost += 1 }
      }
      for node in centers.indices where node != edge.first && node != edge.second {
        let box = Rectangle(center: centers[node], size: problem.nodes[node].size).inset(by: -3)
        if box.isCrossed(from: a, to: b) { cost += 1.6 }
      }
    }
    for (node, center) in centers.enumerated() {
      for area in problem.nodes[node].near {
        let region = arrangement.grid.region(of: arrangement.blocks[area])
        cost += 5 * region.distance(to: center) / diagonal
      }
    }
    return cost
  }

  @Test(arguments: 1...20)
  func theWholeCostIsTheDocumentedSum(_ seed: Int) throws {
    let arrangement = try arrangement(problem(seed: UInt64(seed)))
    let cost = IslandCost(arrangement).total(arrangement)
    #expect(abs(cost - plainCost(arrangement)) < 1e-9)
  }

  @Test(arguments: 1...20)
  func theShareOfWhoMovesTellsTheChangeOfTheWhole(_ seed: Int) throws {
    var arrangement = try arrangement(problem(seed: UInt64(seed)))
    var cost = IslandCost(arrangement)
    let before = cost.total(arrangement)
    let (first, second) = (14, 19)
    let shareBefore = cost.share(of: first, and: second, arrangement)
    arrangement.exchange(first, with: arrangement.cellOfNode[second])
    cost.move(first, in: arrangement)
    cost.move(second, in: arrangement)
    let change = cost.share(of: first, and: second, arrangement) - shareBefore
    #expect(abs(cost.total(arrangement) - before - change) < 1e-9)
  }
}
