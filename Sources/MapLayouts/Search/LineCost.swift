import Scene

/// How hard the lines of a map are to read, whatever the layout: the crossings, lines through nodes and
/// lengths of ``Readability/Weights/sketch``, lines being straight between centres. A crossing is two
/// lines without a common end that cross.
///
/// Centres lie on whole points, so that every sum is exact and the same on every machine.
///
/// It keeps the lines and boxes at hand and is told of every move; a search then asks for the share
/// of the node that moved, before and after.
struct LineCost {
  private let edges: [LayoutProblem.Edge]
  private let edgesOfNode: [[Int]]
  private let diagonal: Double
  private var centers: [Point]
  private var segments: SegmentLanes
  private var boxes: BoxLanes

  private static let weights = Readability.Weights.sketch

  init(_ problem: LayoutProblem, centers: [Point]) {
    edges = problem.edges
    var incident = Array(repeating: [Int](), count: problem.nodes.count)
    for (index, edge) in problem.edges.enumerated() {
      incident[edge.first].append(index)
      incident[edge.second].append(index)
    }
    edgesOfNode = incident
    let room = problem.room
    diagonal = (room.width * room.width + room.height * room.height).squareRoot()
    self.centers = centers
    segments = SegmentLanes(count: problem.edges.count)
    boxes = BoxLanes(problem.nodes.map(\.size), clearance: Self.weights.clearance)
    for node in centers.indices { boxes.move(node, to: centers[node]) }
    for edge in edges.indices { place(edge) }
  }

  /// Takes note of where a node stands now.
  mutating func move(_ node: Int, to center: Point) {
    centers[node] = center
    boxes.move(node, to: center)
    for edge in edgesOfNode[node] { place(edge) }
  }

  private mutating func place(_ edge: Int) {
    segments.move(edge, from: centers[edges[edge].first], to: centers[edges[edge].second])
  }

  /// What a node adds to the cost with its lines: the difference of two such sums is the difference of
  /// the whole costs, when only this node has moved.
  ///
  /// - Complexity: O(*d*·(*m* + *n*)), where *d* counts the lines of the node, in steps of eight.
  func share(of node: Int) -> Double {
    var crossings = 0
    var throughs = 0
    var length = 0.0
    for edge in edgesOfNode[node] {
      let end = edges[edge].first == node ? edges[edge].second : edges[edge].first
      crossings += segments.crossings(with: edge)
      // A line always meets the boxes of its own ends.
      throughs += boxes.met(from: centers[node], to: centers[end]) - 2
      length += edges[edge].pull * centers[node].distance(to: centers[end])
    }
    throughs += segments.met(by: boxes.box(node)) - edgesOfNode[node].count
    return Double(crossings) + Self.weights.through * Double(throughs)
      + Self.weights.length * length / diagonal
  }

  /// The whole cost.
  ///
  /// - Complexity: O(*m*·(*m* + *n*)), in steps of eight.
  func total() -> Double {
    var crossings = 0
    var throughs = 0
    var length = 0.0
    for (index, edge) in edges.enumerated() {
      crossings += segments.crossings(with: index)
      throughs += boxes.met(from: centers[edge.first], to: centers[edge.second]) - 2
      length += edge.pull * centers[edge.first].distance(to: centers[edge.second])
    }
    return Double(crossings) / 2 + Self.weights.through * Double(throughs)
      + Self.weights.length * length / diagonal
  }
}
