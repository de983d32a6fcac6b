import Scene

/// The ways that all lines of a placed map take, as straight legs from centre to centre.
struct LineWays {
  /// The corners of each line, its ends included.
  let corners: [[Point]]
  private let laid: LaidLines

  /// Lays the straight lines first, then the others, each where it crosses few of those that lie
  /// already; and the others twice more, now that all lie.
  ///
  /// - Complexity: O(*b*·*k*²·*m*) for *b* lines that bend around *k* obstacles each, among *m* lines.
  init(between ends: [(Int, Int)], at centers: [Point], _ router: LineRouter) {
    var laid = LaidLines(ends: ends)
    var ways = ends.map { [centers[$0.0], centers[$0.1]] }
    var bent: [Int] = []
    for (line, (from, to)) in ends.enumerated() {
      if router.isFree(from: centers[from], to: centers[to], ends: [from, to]) {
        laid.lay(line, through: ways[line])
      } else {
        bent.append(line)
      }
    }
    bent.sort { (Self.length(ways[$0]), $0) < (Self.length(ways[$1]), $1) }
    // Each round leads every bent line anew, knowing the others. More than 100 of them take so long that one
    // round has to be enough.
    for _ in 0..<(bent.count > 100 ? 1 : 3) {
      for line in bent {
        laid.lay(line, through: [])
        let (from, to) = ends[line]
        ways[line] = router.corners(
          from: centers[from], to: centers[to], ends: [from, to], lane: line
        ) {
          Self.crossingToll * laid.crossings(of: line, from: $0, to: $1)
        }
        laid.lay(line, through: ways[line])
      }
    }
    corners = ways
    self.laid = laid
  }

  /// The ways on a map that a search has found: around nodes and names; `nil` where lines are so many
  /// that leading them takes longer than it tells.
  init?(
    _ problem: LayoutProblem, at centers: [Point], around names: [Rectangle], in room: Rectangle
  ) {
    guard problem.edges.count <= Self.mostToTry else { return nil }
    let boxes = zip(problem.nodes, centers).map { Rectangle(center: $1, size: $0.size) }
    self.init(
      between: problem.edges.map { ($0.first, $0.second) }, at: centers,
      LineRouter(obstacles: boxes + names, room: room))
  }

  /// More lines take longer to lead than a search takes to place their nodes.
  private static let mostToTry = 200

  /// How many pairs of lines without a common end cross.
  var crossingCount: Int { laid.crossingCount }

  /// How many points of detour one crossing less is worth: about the width of a box. It is the same number as
  /// in ``Readability/Weights/bands``.
  private static let crossingToll = 60.0

  private static func length(_ way: [Point]) -> Double {
    zip(way, way.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }
}
