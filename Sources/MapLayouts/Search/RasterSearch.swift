import GraphCore
import Scene

/// Searches for the arrangement of nodes that is easiest to read, where every node has a list of
/// places, close to each other, that it may take.
///
/// Nodes step aside, move to any other of their places, or change places with one of their group, and
/// never come closer to each other than a gap (``Annealing``). What counts is the cost of
/// ``StraightDrawing``, names of regions being in the way of lines like nodes.
///
/// - Complexity: O(*s*·*d*·(*n* + *m*)) for *s* steps, *n* nodes with *d* lines each and *m* lines.
struct RasterSearch: AnnealingState, Sendable {
  /// Who may stand where.
  struct Field: Sendable {
    /// The places of each node, in rows from above, in a row from the left.
    var places: [[Point]]

    /// The group of each node: within it nodes may change places.
    var groups: [Int]

    /// Names on the map, which lines should not run through. Nobody has a place on them.
    var names: [Rectangle]

    /// The least room between two nodes.
    var gap: Size
  }

  private let field: Field
  private let sizes: [Size]
  private let room: Rectangle
  private var drawing: StraightDrawing
  private var crowd: BoxLanes
  private var placeOfNode: [Int]
  private var isPinned: [Bool]
  private var movable: [Int] = []
  private let peers: [[Int]]
  private var random: SplitMix64

  /// - Parameter start: for each node one of its places; no two too close to each other.
  init(_ problem: LayoutProblem, _ field: Field, start: [Int], seed: UInt64) {
    self.field = field
    sizes = problem.nodes.map(\.size)
    room = problem.room
    placeOfNode = start
    isPinned = field.places.map { $0.count < 2 }
    var members: [Int: [Int]] = [:]
    for (node, group) in field.groups.enumerated() { members[group, default: []].append(node) }
    peers = field.groups.enumerated().map { node, group in
      (members[group] ?? []).filter { $0 != node }
    }
    let centers = zip(field.places, start).map { $0[$1] }
    drawing = StraightDrawing(
      Self.withNames(problem, field.names), centers: centers + field.names.map(Self.middle),
      areas: [], .bands)
    crowd = BoxLanes(sizes, clearance: 0)
    for (node, center) in centers.enumerated() { crowd.move(node, to: center) }
    random = SplitMix64(seed: seed)
  }

  /// Names are nodes that have no lines and never move.
  private static func withNames(_ problem: LayoutProblem, _ names: [Rectangle]) -> LayoutProblem {
    var copy = problem
    copy.nodes =
      problem.nodes.map { LayoutProblem.Node(size: $0.size, home: nil, near: []) }
      + names.map {
        LayoutProblem.Node(
          size: Size(width: $0.width, height: $0.height), home: nil, near: [])
      }
    return copy
  }

  private static func middle(_ box: Rectangle) -> Point {
    Point(x: box.center.x.rounded(), y: box.center.y.rounded())
  }

  var centers: [Point] { zip(field.places, placeOfNode).map { $0[$1] } }

  /// The cost, counted anew.
  var exactCost: Double { drawing.cost }

  /// Anneals, and goes back to the best arrangement met.
  mutating func run(_ annealing: Annealing) {
    movable = placeOfNode.indices.filter { !isPinned[$0] }
    guard !movable.isEmpty, annealing.steps > 0 else { return }
    cost = drawing.cost
    restore(annealing.run(&self).memory)
  }

  // MARK: What is annealed

  private(set) var cost = 0.0
  var memory: [Int] { placeOfNode }

  mutating func change(at moment: Annealing.Moment) {
    let limit = moment.tolerance(&random)
    cost += step(movable[random.below(movable.count)], limit: limit)
  }

  private mutating func restore(_ places: [Int]) {
    let moved = places.indices.filter { places[$0] != placeOfNode[$0] }
    placeOfNode = places
    let targets = moved.map { field.places[$0][places[$0]] }
    drawing.move(moved, to: targets, areas: [])
    for (node, target) in zip(moved, targets) { crowd.move(node, to: target) }
  }

  /// How much the cost rose.
  private mutating func step(_ node: Int, limit: Double) -> Double {
    if random.below(5) == 0, !peers[node].isEmpty { return exchange(node, limit: limit) }
    let count = field.places[node].count
    let reach = random.below(2) == 0 ? min(8, count) : random.below(2) == 0 ? count / 4 : count
    let from = max(0, placeOfNode[node] - reach)
    let to = min(count - 1, placeOfNode[node] + reach)
    let place = from + random.below(to - from + 1)
    guard place != placeOfNode[node] else { return 0 }
    let target = field.places[node][place]
    guard !crowd.overlaps(node, at: target, gap: field.gap, apartFrom: -1),
      let risen = drawing.move(node, to: target, limit: limit)
    else { return 0 }
    placeOfNode[node] = place
    crowd.move(node, to: target)
    return risen
  }

  private mutating func exchange(_ node: Int, limit: Double) -> Double {
    let other = peers[node][random.below(peers[node].count)]
    guard !isPinned[other] else { return 0 }
    guard let first = place(of: node, at: field.places[other][placeOfNode[other]]),
      let second = place(of: other, at: field.places[node][placeOfNode[node]])
    else { return 0 }
    let (target, otherTarget) = (field.places[node][first], field.places[other][second])
    guard
      abs(target.x - otherTarget.x) >= (sizes[node].width + sizes[other].width) / 2
        + field.gap.width
        || abs(target.y - otherTarget.y) >= (sizes[node].height + sizes[other].height) / 2
          + field.gap.height,
      !crowd.overlaps(node, at: target, gap: field.gap, apartFrom: other),
      !crowd.overlaps(other, at: otherTarget, gap: field.gap, apartFrom: node),
      let risen = drawing.move(node, to: target, and: other, to: otherTarget, limit: limit)
    else { return 0 }
    placeOfNode[node] = first
    placeOfNode[other] = second
    crowd.move(node, to: target)
    crowd.move(other, to: otherTarget)
    return risen
  }

  /// The node's place at a point or right beside it; `nil` where it has none.
  ///
  /// - Complexity: O(log *p*) for *p* places: they are in rows, from above, and in a row from the left.
  private func place(of node: Int, at point: Point) -> Int? {
    let places = field.places[node]
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      let place = places[middle]
      if place.y > point.y || (place.y == point.y && place.x < point.x) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return [low - 1, low].first { index in
      places.indices.contains(index) && places[index].y == point.y
        && abs(places[index].x - point.x) < 12
    }
  }

  /// A quick search for an arrangement that is worth a longer one.
  mutating func scout(_ problem: LayoutProblem) {
    run(Annealing(start: 6, end: 0.2, steps: problem.steps(60_000)))
    pinOutermost()
  }

  /// A longer and cooler search, which begins with what a quick one has found.
  mutating func finish(_ problem: LayoutProblem) {
    run(Annealing(start: 1, end: 0.05, steps: problem.steps(100_000)))
  }

  /// Moves a few nodes outwards where the map gains much of the page by it for little cost, and keeps
  /// those that reach farthest where they are, so that the map goes on using the whole page.
  mutating func pinOutermost() {
    for _ in 0..<4 {
      var best: (gain: Double, node: Int, place: Int)?
      for (node, place, area) in outwardMoves().prefix(10) {
        let before = placeOfNode[node]
        guard
          let risen = drawing.move(node, to: field.places[node][place], limit: .infinity)
        else { continue }
        _ = drawing.move(node, to: field.places[node][before], limit: .infinity)
        let gain = Self.areaWeight * area / (room.width * room.height) - risen
        if gain > best?.gain ?? 0 { best = (gain, node, place) }
      }
      guard let best else { break }
      let target = field.places[best.node][best.place]
      _ = drawing.move(best.node, to: target, limit: .infinity)
      crowd.move(best.node, to: target)
      placeOfNode[best.node] = best.place
    }
    let outermost = OutermostBoxes(of: boxes)
    for node in outermost.sides + outermost.ends { isPinned[node] = true }
  }

  /// How many crossings the whole page is worth: a move that lets the map span one hundredth more of the
  /// page may cost about one crossing.
  private static let areaWeight = 120.0

  private var boxes: [Rectangle] {
    zip(centers, sizes).map { Rectangle(center: $0, size: $1) }
  }

  /// For each node the free place by which all together would take in the most of the page, those that
  /// gain most first.
  private func outwardMoves() -> [(node: Int, place: Int, area: Double)] {
    let boxes = boxes
    guard let first = boxes.first else { return [] }
    let whole = boxes.reduce(first) { $0.united(with: $1) }
    let area = whole.width * whole.height
    var moves: [(node: Int, place: Int, area: Double)] = []
    for node in boxes.indices where !isPinned[node] && boxes.count > 1 {
      let others = boxes.indices.filter { $0 != node }
      let rest = others.reduce(boxes[others[0]]) { $0.united(with: boxes[$1]) }
      let own = boxes[node].center
      var best: (place: Int, area: Double, distance: Double)?
      for (place, center) in field.places[node].enumerated() {
        let span = rest.united(with: Rectangle(center: center, size: sizes[node]))
        let gain = span.width * span.height - area
        let isBetter =
          gain > best?.area ?? 1
          || (gain == best?.area && center.distance(to: own) < best?.distance ?? 0)
        guard isBetter,
          !crowd.overlaps(node, at: center, gap: field.gap, apartFrom: -1)
        else { continue }
        best = (place, gain, center.distance(to: own))
      }
      if let best { moves.append((node, best.place, best.area)) }
    }
    return moves.sorted { ($1.area, $0.node) < ($0.area, $1.node) }
  }

  /// The cost as the lines are led in the end: around nodes and names.
  func costAsLed(_ problem: LayoutProblem, within lineRoom: Rectangle) -> Double {
    let ways = LineWays(problem, at: centers, around: field.names, in: lineRoom)
    guard let ways else { return drawing.cost }
    return ways.cost(.bands, between: problem.edges, at: centers) + drawing.strain
  }
}
