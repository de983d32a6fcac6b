/// How hard an arrangement is to read.
///
///     cost = crossings + 1.6·lines through nodes + 5·Σ pull·length + 7·Σ distance to own areas
///
/// Lengths and distances are shares of the room's diagonal, lines are taken as straight. A crossing
/// is two lines without a common end that cross.
struct IslandCost {
  private let edges: [LayoutProblem.Edge]
  private let edgesOfNode: [[Int]]
  private let halfSizes: [Size]
  private let areasOfNode: [[Int]]
  private let diagonal: Double

  /// Which edges are in the set at hand, by the number of the set: no clearing between calls.
  private var stamp: [Int]
  private var round = 0

  static let throughWeight = 1.6
  static let lengthWeight = 5.0
  static let belongingWeight = 7.0

  init(_ problem: LayoutProblem) {
    edges = problem.edges
    var incident = Array(repeating: [Int](), count: problem.nodes.count)
    for (index, edge) in problem.edges.enumerated() {
      incident[edge.first].append(index)
      incident[edge.second].append(index)
    }
    edgesOfNode = incident
    halfSizes = problem.nodes.map {
      Size(width: $0.size.width / 2 + 3, height: $0.size.height / 2 + 3)
    }
    areasOfNode = problem.nodes.map(\.near)
    diagonal =
      (problem.room.width * problem.room.width + problem.room.height * problem.room.height)
      .squareRoot()
    stamp = Array(repeating: 0, count: problem.edges.count)
  }

  /// What some nodes and their lines add to the cost: the difference of two such sums is the
  /// difference of the whole costs, when only these nodes have moved.
  ///
  /// - Complexity: O(*d*·(*m* + *n*)), where *d* counts the lines of the nodes.
  mutating func share(of nodes: [Int], at centers: [Point], _ arrangement: IslandArrangement)
    -> Double
  {
    round += 1
    var moved: [Int] = []
    for node in nodes {
      for edge in edgesOfNode[node] where stamp[edge] != round {
        stamp[edge] = round
        moved.append(edge)
      }
    }
    var crossings = 0
    var throughs = 0
    var length = 0.0
    for index in moved {
      let edge = edges[index]
      let start = centers[edge.first]
      let end = centers[edge.second]
      let deltaX = end.x - start.x
      let deltaY = end.y - start.y
      length += edge.pull * (deltaX * deltaX + deltaY * deltaY).squareRoot()
      for other in edges.indices {
        // Two moved edges are compared once.
        if stamp[other] == round && other <= index { continue }
        let second = edges[other]
        if second.first == edge.first || second.first == edge.second
          || second.second == edge.first || second.second == edge.second
        {
          continue
        }
        if Self.cross(start, end, centers[second.first], centers[second.second]) { crossings += 1 }
      }
      for node in centers.indices where node != edge.first && node != edge.second {
        if passes(start, end, through: node, at: centers[node]) { throughs += 1 }
      }
    }
    for node in nodes {
      for index in edges.indices where stamp[index] != round {
        let edge = edges[index]
        if passes(centers[edge.first], centers[edge.second], through: node, at: centers[node]) {
          throughs += 1
        }
      }
    }
    return Double(crossings) + Self.throughWeight * Double(throughs)
      + Self.lengthWeight * length / diagonal
      + Self.belongingWeight * belonging(of: nodes, at: centers, arrangement) / diagonal
  }

  /// How far nodes between areas stand from the areas of their sectors.
  private func belonging(
    of nodes: [Int], at centers: [Point], _ arrangement: IslandArrangement
  ) -> Double {
    var sum = 0.0
    for node in nodes {
      for area in areasOfNode[node] {
        sum += arrangement.grid.region(of: arrangement.blocks[area]).distance(to: centers[node])
      }
    }
    return sum
  }

  /// The whole cost.
  mutating func total(_ arrangement: IslandArrangement, at centers: [Point]) -> Double {
    share(of: Array(centers.indices), at: centers, arrangement)
  }

  @inline(__always)
  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    if max(a.x, b.x) <= min(c.x, d.x) || max(c.x, d.x) <= min(a.x, b.x)
      || max(a.y, b.y) <= min(c.y, d.y) || max(c.y, d.y) <= min(a.y, b.y)
    {
      return false
    }
    let first = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    let second = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x)
    guard first * second < 0 else { return false }
    let third = (d.x - c.x) * (a.y - c.y) - (d.y - c.y) * (a.x - c.x)
    let fourth = (d.x - c.x) * (b.y - c.y) - (d.y - c.y) * (b.x - c.x)
    return third * fourth < 0
  }

  /// Whether a line meets a node's box: the box's corners lie on both sides of it.
  @inline(__always)
  private func passes(_ start: Point, _ end: Point, through node: Int, at center: Point) -> Bool {
    let half = halfSizes[node]
    if center.x + half.width <= min(start.x, end.x) || center.x - half.width >= max(start.x, end.x)
      || center.y + half.height <= min(start.y, end.y)
      || center.y - half.height >= max(start.y, end.y)
    {
      return false
    }
    let deltaX = end.x - start.x
    let deltaY = end.y - start.y
    let offset = deltaX * (center.y - start.y) - deltaY * (center.x - start.x)
    return abs(offset) < abs(deltaX) * half.height + abs(deltaY) * half.width
  }
}
