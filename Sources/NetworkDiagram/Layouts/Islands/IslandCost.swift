/// How hard an arrangement is to read.
///
///     cost = crossings + 1.6·lines through nodes + 3·Σ pull·length + 5·Σ distance to own areas
///
/// Lengths and distances are shares of the room's diagonal, lines are taken as straight. A crossing
/// is two lines without a common end that cross.
///
/// It keeps the lines and boxes of the arrangement at hand and is told of every move; the search
/// then asks for the share of the nodes that moved, before and after.
struct IslandCost {
  private let edges: [LayoutProblem.Edge]
  private let edgesOfNode: [[Int]]
  private let areasOfNode: [[Int]]
  private let diagonal: Double
  private var centers: [Point]
  private var segments: SegmentLanes
  private var boxes: BoxLanes

  private static let throughWeight = 1.6
  private static let lengthWeight = 3.0
  private static let belongingWeight = 5.0

  /// How far a line should keep from a box, in points.
  private static let clearance = 3.0

  init(_ arrangement: IslandArrangement) {
    let problem = arrangement.problem
    edges = problem.edges
    var incident = Array(repeating: [Int](), count: problem.nodes.count)
    for (index, edge) in problem.edges.enumerated() {
      incident[edge.first].append(index)
      incident[edge.second].append(index)
    }
    edgesOfNode = incident
    areasOfNode = problem.nodes.map(\.near)
    diagonal =
      (problem.room.width * problem.room.width + problem.room.height * problem.room.height)
      .squareRoot()
    centers = problem.nodes.indices.map(arrangement.center)
    segments = SegmentLanes(count: problem.edges.count)
    boxes = BoxLanes(problem.nodes.map(\.size), clearance: Self.clearance)
    for node in centers.indices { boxes.move(node, to: centers[node]) }
    for edge in edges.indices { place(edge) }
  }

  /// Takes note of where a node stands now.
  mutating func move(_ node: Int, in arrangement: IslandArrangement) {
    centers[node] = arrangement.center(of: node)
    boxes.move(node, to: centers[node])
    for edge in edgesOfNode[node] { place(edge) }
  }

  private mutating func place(_ edge: Int) {
    segments.move(edge, from: centers[edges[edge].first], to: centers[edges[edge].second])
  }

  /// What two nodes that change places add to the cost with their lines: the difference of two such
  /// sums is the difference of the whole costs, when only these nodes have moved.
  ///
  /// - Complexity: O(*d*·(*m* + *n*)), where *d* counts the lines of the nodes, in steps of eight.
  func share(of first: Int, and second: Int, _ arrangement: IslandArrangement) -> Double {
    let counted = countedTwice(first, second)
    return share(of: first, apartFrom: -1, arrangement)
      + share(of: second, apartFrom: first, arrangement)
      - Double(counted.crossings) - Self.throughWeight * Double(counted.throughs)
  }

  /// What one node adds to the cost with its lines.
  ///
  /// - Parameter other: a node, the line to which is left out; -1 for none.
  func share(
    of node: Int, apartFrom other: Int = -1, _ arrangement: IslandArrangement
  ) -> Double {
    var crossings = 0
    var throughs = 0
    var length = 0.0
    for edge in edgesOfNode[node] {
      let end = edges[edge].first == node ? edges[edge].second : edges[edge].first
      if end == other { continue }
      crossings += segments.crossings(with: edge)
      // A line always meets the boxes of its own ends.
      throughs += boxes.met(from: centers[node], to: centers[end]) - 2
      length += edges[edge].pull * centers[node].distance(to: centers[end])
    }
    throughs += segments.met(boxes, node) - edgesOfNode[node].count
    return Double(crossings) + Self.throughWeight * Double(throughs)
      + Self.lengthWeight * length / diagonal
      + Self.belongingWeight * belonging(of: node, arrangement) / diagonal
  }

  /// The crossings between the lines of two nodes, and their lines through each other's boxes.
  private func countedTwice(_ first: Int, _ second: Int) -> (crossings: Int, throughs: Int) {
    var crossings = 0
    var throughs = 0
    for edge in edgesOfNode[first] {
      for other in edgesOfNode[second] where segments.cross(edge, other) { crossings += 1 }
      if !joins(edge, second) && segments.meets(edge, boxes, second) { throughs += 1 }
    }
    for edge in edgesOfNode[second] where !joins(edge, first) {
      if segments.meets(edge, boxes, first) { throughs += 1 }
    }
    return (crossings, throughs)
  }

  private func joins(_ edge: Int, _ node: Int) -> Bool {
    edges[edge].first == node || edges[edge].second == node
  }

  /// How far a node between areas stands from the areas of its sectors.
  private func belonging(of node: Int, _ arrangement: IslandArrangement) -> Double {
    areasOfNode[node].reduce(0) { sum, area in
      sum + arrangement.grid.region(of: arrangement.blocks[area]).distance(to: centers[node])
    }
  }

  /// The whole cost.
  ///
  /// - Complexity: O(*m*·(*m* + *n*)), in steps of eight.
  func total(_ arrangement: IslandArrangement) -> Double {
    var crossings = 0
    var throughs = 0
    var length = 0.0
    for (index, edge) in edges.enumerated() {
      crossings += segments.crossings(with: index)
      throughs += boxes.met(from: centers[edge.first], to: centers[edge.second]) - 2
      length += edge.pull * centers[edge.first].distance(to: centers[edge.second])
    }
    let belonging = centers.indices.reduce(0) { $0 + self.belonging(of: $1, arrangement) }
    return Double(crossings) / 2 + Self.throughWeight * Double(throughs)
      + Self.lengthWeight * length / diagonal + Self.belongingWeight * belonging / diagonal
  }
}
