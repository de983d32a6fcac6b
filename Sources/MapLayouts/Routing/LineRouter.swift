import Scene

/// Leads lines around everything that they do not belong to.
///
/// A line that meets nobody on its way is straight. Any other takes the shortest way around the
/// boxes in its way (Lozano-Pérez and Wesley, “An Algorithm for Planning Collision-Free Paths Among
/// Polyhedral Obstacles”, *CACM* 22(10), 1979, 560–570), its corners rounded.
///
/// Lines are led here, not by Graphviz, because Graphviz avoids outlines: a line may then cut the
/// corner of the box in which an ellipse or a hexagon stands, which reads as touching it, and its
/// visibility graph over all nodes takes longer than everything else on the page.
struct LineRouter {
  /// What is in the way: boxes of nodes, names of areas.
  private let obstacles: [Rectangle]

  /// The obstacles, enlarged by the distance that a line keeps from them.
  private let enlarged: [Rectangle]

  /// Where lines should stay: beyond lie the title and the legend.
  private let room: Rectangle?

  /// How far a line keeps from what it passes.
  static let clearance = 5.0

  /// How many points of detour a corner outside the room costs: half the width of an A3 sheet, so that a line
  /// leaves the map only where it has no other way.
  private static let beyondToll = 500.0

  init(obstacles: [Rectangle], room: Rectangle? = nil) {
    self.obstacles = obstacles
    self.room = room
    enlarged = obstacles.map { $0.inset(by: -Self.clearance) }
  }

  /// The way from one point to another.
  ///
  /// - Parameters:
  ///   - ends: the obstacles that the line may touch: those of its own ends.
  ///   - toll: what a leg costs beside its length, such as for the lines that it crosses.
  ///   - lane: lines that bend at the same corner take different lanes, so that they stay apart.
  /// - Complexity: O(*k*³), where *k* counts the obstacles that stand near the way; most lines have
  ///   none.
  func corners(
    from start: Point, to end: Point, ends: Set<Int>, lane: Int,
    toll: (_ from: Point, _ to: Point) -> Double = { _, _ in 0 }
  ) -> [Point] {
    var nearby: [Int] = []
    var way = [start, end]
    // Each round adds the obstacles that the way still meets. It ends, because each is added only once.
    while true {
      let met = zip(way, way.dropFirst()).flatMap { obstaclesMet(from: $0, to: $1, ends: ends) }
      let added = Set(met).subtracting(nearby).sorted()
      if added.isEmpty { return way }
      nearby += added
      guard
        let found = cheapestWay(
          from: start, to: end, around: nearby, ends: ends, lane: lane, toll: toll)
      else { return way }
      way = found
    }
  }

  /// Whether nobody stands in the straight way between two points.
  func isFree(from start: Point, to end: Point, ends: Set<Int>) -> Bool {
    enlarged.indices.allSatisfy { index in
      !enlarged[index].isCrossed(from: start, to: end) || ends.contains(index)
    }
  }

  private func obstaclesMet(from start: Point, to end: Point, ends: Set<Int>) -> [Int] {
    enlarged.indices.filter { index in
      enlarged[index].isCrossed(from: start, to: end) && !ends.contains(index)
    }
  }

  /// The algorithm A* over the corners of the obstacles at hand (Hart, Nilsson and Raphael, *IEEE
  /// Transactions on Systems Science and Cybernetics* 4(2), 1968, 100–107): no way is shorter than
  /// the straight one.
  private func cheapestWay(
    from start: Point, to end: Point, around nearby: [Int], ends: Set<Int>, lane: Int,
    toll: (_ from: Point, _ to: Point) -> Double
  ) -> [Point]? {
    // Ways turn at the corners of obstacles. Lines that pass the same one take lanes 2.5 points apart.
    let margin = Self.clearance + 3.5 + Double(lane % 4) * 2.5
    var points = [start, end]
    for index in nearby {
      let box = passage(around: index, margin)
      points += [
        Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom),
        Point(x: box.right, y: box.top), Point(x: box.left, y: box.top),
      ]
    }
    let isBeyond = points.map { point in room.map { !$0.contains(point) } ?? false }
    let walls = nearby.filter { !ends.contains($0) }.map { enlarged[$0] }
    let remaining = points.map { $0.distance(to: end) }
    var distance = Array(repeating: Double.infinity, count: points.count)
    var previous = Array(repeating: -1, count: points.count)
    var isDone = Array(repeating: false, count: points.count)
    distance[0] = 0
    while true {
      var nearest = -1
      for point in points.indices where !isDone[point] && distance[point] < .infinity {
        if nearest < 0
          || distance[point] + remaining[point] < distance[nearest] + remaining[nearest]
        {
          nearest = point
        }
      }
      guard nearest >= 0 else { return nil }
      let current = nearest
      if current == 1 { break }
      isDone[current] = true
      for next in points.indices where !isDone[next] {
        // A bend costs a little, so that of two like ways the straighter one is taken.
        let length =
          distance[current] + points[current].distance(to: points[next]) + 6
          + (isBeyond[next] ? Self.beyondToll : 0)
        guard length < distance[next], length + remaining[next] < distance[1],
          walls.allSatisfy({ !$0.isCrossed(from: points[current], to: points[next]) })
        else { continue }
        let price = length + toll(points[current], points[next])
        if price < distance[next] {
          distance[next] = price
          previous[next] = current
        }
      }
    }
    // The way backwards, from the end to the start.
    var way: [Point] = []
    var place = 1
    while place >= 0 {
      way.append(points[place])
      place = previous[place]
    }
    return way.reversed()
  }

  /// The corners to pass an obstacle by, kept in the room as far as that leaves a way.
  private func passage(around index: Int, _ margin: Double) -> Rectangle {
    var box = obstacles[index].inset(by: -margin)
    guard let room else { return box }
    let least = obstacles[index].inset(by: -Self.clearance - 0.5)
    box.left = min(max(box.left, room.left + 1), least.left)
    box.bottom = min(max(box.bottom, room.bottom + 1), least.bottom)
    box.right = max(min(box.right, room.right - 1), least.right)
    box.top = max(min(box.top, room.top - 1), least.top)
    return box
  }

  /// The widest rounding of the corners that keeps the line clear of everything.
  func route(through corners: [Point], ends: Set<Int>) -> Route {
    guard corners.count > 2 else { return Route(from: corners[0], to: corners[corners.count - 1]) }
    // A rounded line stays within the extent of its corners.
    let extent = Rectangle(around: corners)
    let walls = obstacles.indices.filter { !ends.contains($0) }
      .map { obstacles[$0].inset(by: -4) }.filter { $0.touches(extent) }
    for radius in [90.0, 60, 40, 25, 14] {
      let route = Route(through: corners, radius: radius)
      let samples = route.samples
      let isFree = zip(samples, samples.dropFirst()).allSatisfy { start, end in
        walls.allSatisfy { !$0.isCrossed(from: start, to: end) }
      }
      if isFree { return route }
    }
    return Route(through: corners, radius: 5)
  }
}
