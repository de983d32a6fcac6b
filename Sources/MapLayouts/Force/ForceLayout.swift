import Scene

/// Distances on the page after distances in the network, for researchers: who is how many ties away
/// from whom. Sectors have no area; they are told by colour and mark.
///
/// Stress majorisation with distances that grow with the boxes at both ends, from a start on a spiral
/// in the order of the nodes; then overlaps are removed, the whole is fitted to the room, and nodes
/// step aside for lines (``ForceRefinement``). Components stand as far apart as their size asks.
///
/// - Complexity: O(*n*·(*n* + *m*)) for the distances, O(*n*²) for each of a bounded number of rounds.
package struct ForceLayout: LayoutMethod {
  package var labelWidths: [Double] { [1, 0.8] }

  /// How far boxes should stay apart in a map that reads well, and at the least.
  private static let comfortable = Size(width: 32, height: 26)
  private static let narrow = Size(width: 12, height: 12)

  /// The share of the room that boxes and the gaps between them take at the most: more cannot be
  /// packed where places mean something, and lines need ways between boxes.
  private static let fullness = 0.42

  package func isRoomy(_ problem: LayoutProblem) -> Bool {
    centers(problem, gap: Self.comfortable) != nil
  }

  package func placement(of problem: LayoutProblem) -> Placement? {
    for gap in [Self.comfortable, Self.narrow] {
      guard let start = centers(problem, gap: gap) else { continue }
      let sizes = Self.sizes(problem, gap: Size(width: gap.width / 2, height: gap.height / 2))
      var refinement = ForceRefinement(
        problem, wanted: Self.wanted(problem, sizes), sizes: sizes, start: start)
      let centers = refinement.run(steps: problem.steps(100_000), seed: 1)
      return Placement(
        centers: RoomFit.fitted(centers, problem.nodes.map(\.size), problem.room), regions: [],
        tellsSectors: false)
    }
    return nil
  }

  /// The boxes with the gap between them.
  private static func sizes(_ problem: LayoutProblem, gap: Size) -> [Size] {
    problem.nodes.map {
      Size(width: $0.size.width + gap.width, height: $0.size.height + gap.height)
    }
  }

  /// The centres in the room; `nil` where the boxes do not fit.
  private func centers(_ problem: LayoutProblem, gap: Size) -> [Point]? {
    let room = problem.room
    let sizes = Self.sizes(problem, gap: gap)
    // Boxes that fill more than a share of the room cannot be moved apart without losing the distances.
    let area = sizes.reduce(0) { $0 + $1.width * $1.height }
    let isLoose = area < room.width * room.height * Self.fullness
    let isLastResort = gap == Self.narrow && problem.fontSize <= 8
    guard isLoose || isLastResort else { return nil }
    var majorization = StressMajorization(
      wanted: Self.wanted(problem, sizes),
      start: problem.nodes.indices.map { Self.spiral($0, in: room) })
    majorization.settle(rounds: 80)
    var points = RoomFit.fitted(majorization.points, sizes, room)
    // What is moved apart may need to be pressed into the room, and then moved apart once more.
    for _ in 0..<(isLoose ? 4 : 0) {
      points = RoomFit.fitted(OverlapRemoval.apart(points, sizes), sizes, room)
      if Self.areApart(points, problem, by: gap.height / 2) { return points }
    }
    return isLastResort ? Self.onGrid(points, problem) : nil
  }

  private static func areApart(
    _ points: [Point], _ problem: LayoutProblem, by distance: Double
  ) -> Bool {
    let boxes = zip(points, problem.nodes).map {
      Rectangle(center: $0, size: $1.size).inset(by: -distance / 2)
    }
    return boxes.indices.allSatisfy { first in
      boxes[(first + 1)...].allSatisfy { !$0.overlaps(boxes[first]) }
    }
  }

  /// Everybody in the free cell of a grid that is closest to its place, those in the middle first:
  /// for maps so full that nothing else fits. `nil` where the cells do not suffice.
  private static func onGrid(_ points: [Point], _ problem: LayoutProblem) -> [Point]? {
    let room = problem.room
    let width = (problem.nodes.map(\.size.width).max() ?? 1) + 14
    let height = (problem.nodes.map(\.size.height).max() ?? 1) + 14
    let columns = Int((room.width + 12) / width)
    let rows = Int((room.height + 12) / height)
    guard columns * rows >= points.count else { return nil }
    var free = (0..<columns * rows).map { cell in
      Point(
        x: (room.left + (Double(cell % columns) + 0.5) * room.width / Double(columns)).rounded(),
        y: (room.bottom + (Double(cell / columns) + 0.5) * room.height / Double(rows)).rounded())
    }
    var result = points
    let order = points.indices.sorted {
      (points[$0].distance(to: room.center), $0) < (points[$1].distance(to: room.center), $1)
    }
    for node in order {
      guard
        let cell = free.indices.min(by: {
          free[$0].distance(to: points[node]) < free[$1].distance(to: points[node])
        })
      else { return nil }
      result[node] = free.remove(at: cell)
    }
    return result
  }

  /// The wanted distance of every pair: ties times the size of a box; components one tie more apart
  /// than their members at most are.
  private static func wanted(_ problem: LayoutProblem, _ sizes: [Size]) -> [[Double]] {
    let neighbours = problem.neighbours
    let steps = sizes.indices.map { Self.steps(from: $0, neighbours) }
    let farthest = steps.flatMap { $0 }.compactMap { $0 }.max() ?? 1
    let typical =
      sizes.reduce(0) { $0 + ($1.width + $1.height) / 2 } / Double(max(1, sizes.count))
    return steps.map { row in
      row.map { step in typical * Double(step ?? min(farthest, 3) + 1) }
    }
  }

  private static func steps(from start: Int, _ neighbours: [[Int]]) -> [Int?] {
    var steps = Array(repeating: Int?.none, count: neighbours.count)
    steps[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for neighbour in neighbours[node] where steps[neighbour] == nil {
        steps[neighbour] = (steps[node] ?? 0) + 1
        queue.append(neighbour)
      }
    }
    return steps
  }

  /// Places on a square spiral: no two alike, and without trigonometry the same on every machine.
  private static func spiral(_ index: Int, in room: Rectangle) -> Point {
    var (x, y, dx, dy) = (0, 0, 1, 0)
    var (leg, left, turns) = (1, 1, 0)
    for _ in 0..<index {
      x += dx
      y += dy
      left -= 1
      if left == 0 {
        (dx, dy) = (-dy, dx)
        turns += 1
        if turns.isMultiple(of: 2) { leg += 1 }
        left = leg
      }
    }
    return Point(x: Double(x) * 60 + Double(index) * 0.37, y: Double(y) * 40)
  }
}
