import Scene

/// A drawing with straight lines, and how hard it is to read (``Readability/Weights``).
///
/// For each line and box it keeps how many it meets, so that what a node adds is known before the
/// node moves, and a move that costs too much is given up while its lines are still being counted.
struct StraightDrawing {
  let problem: LayoutProblem
  private let edges: [LayoutProblem.Edge]
  private let orders: [LayoutProblem.Order]
  private let linesOfNode: FlatLists
  private let ordersOfNode: FlatLists
  let diagonal: Double
  private(set) var centers: [Point]

  /// The regions of the areas; none where a search counts by itself how far nodes are from them.
  private(set) var areas: [Rectangle]
  private var lines: SegmentLanes
  private var boxes: BoxLanes

  /// How many other lines each line crosses.
  private var crossings: [SIMD8<Int32>]

  /// How many boxes, besides those of its ends, each line meets.
  private var passed: [SIMD8<Int32>]

  /// How many lines of others meet each box.
  private var passing: [SIMD8<Int32>]

  private let weights: Readability.Weights

  init(
    _ problem: LayoutProblem, centers: [Point], areas: [Rectangle], _ weights: Readability.Weights
  ) {
    self.weights = weights
    self.problem = problem
    edges = problem.edges
    orders = problem.orders
    self.centers = centers
    self.areas = areas
    linesOfNode = FlatLists(
      ofPairs: problem.edges.map { ($0.first, $0.second) }, count: problem.nodes.count)
    ordersOfNode = FlatLists(
      ofPairs: problem.orders.map { ($0.upper, $0.lower) }, count: problem.nodes.count)
    let room = problem.room
    diagonal = (room.width * room.width + room.height * room.height).squareRoot()
    self.lines = SegmentLanes(count: problem.edges.count)
    boxes = BoxLanes(problem.nodes.map(\.size), clearance: weights.clearance)
    crossings = self.lines.noCounts
    passed = crossings
    passing = boxes.noCounts
    for node in centers.indices { putIn(box: node) }
    for line in problem.edges.indices { putIn(line: line) }
  }

  // MARK: One node, or two that change places

  /// Moves a node, or two at once, if the cost rises by no more than a limit.
  ///
  /// - Parameters:
  ///   - second: the other node; -1 for none.
  ///   - limit: how much the cost may rise.
  /// - Returns: how much it rose; `nil` where nothing was moved.
  /// - Complexity: O(*d*·(*m* + *n*)), where *d* counts the lines of the nodes, in steps of eight; as
  ///   a rule much less for a move that is given up.
  mutating func move(
    _ first: Int, to place: Point, and second: Int = -1, to otherPlace: Point = Point(x: 0, y: 0),
    limit: Double
  ) -> Double? {
    let old = (first: centers[first], second: second >= 0 ? centers[second] : otherPlace)
    let met = meetings(of: first, and: second)
    var change = -drag(of: first, and: second)
    setCenters(first, place, second, otherPlace)
    change += drag(of: first, and: second)
    change -= Double(met.crossings) + weights.through * Double(met.throughs)
    // What costs too much already is given up before any line is counted.
    if change <= limit { trace(first, second) }
    guard change <= limit, let risen = risen(first, second, from: change, limit: limit) else {
      setCenters(first, old.first, second, old.second)
      trace(first, second)
      return nil
    }
    // The counts are kept by taking the old lines out and putting the new ones in.
    setCenters(first, old.first, second, old.second)
    trace(first, second)
    let nodes = second >= 0 ? [first, second] : [first]
    takeOut(nodes)
    setCenters(first, place, second, otherPlace)
    putIn(nodes)
    return risen
  }

  private mutating func setCenters(_ first: Int, _ place: Point, _ second: Int, _ other: Point) {
    centers[first] = place
    if second >= 0 { centers[second] = other }
  }

  /// Draws the nodes' boxes and lines where they stand now, without counting.
  private mutating func trace(_ first: Int, _ second: Int) {
    boxes.move(first, to: centers[first])
    for place in linesOfNode.places(of: first) { trace(line: linesOfNode.items[place]) }
    guard second >= 0 else { return }
    boxes.move(second, to: centers[second])
    for place in linesOfNode.places(of: second) { trace(line: linesOfNode.items[place]) }
  }

  private mutating func trace(line: Int) {
    let edge = edges[line]
    lines.move(line, from: centers[edge.first], to: centers[edge.second])
  }

  /// What the nodes' lines and boxes meet, from the counts.
  private func meetings(of first: Int, and second: Int) -> (crossings: Int, throughs: Int) {
    var crossings = 0
    var throughs = 0
    func add(_ line: Int) {
      crossings += Int(self.crossings[line >> 3][line & 7])
      throughs += Int(passed[line >> 3][line & 7])
    }
    for line in linesOfNode[first] { add(line) }
    throughs += Int(passing[first >> 3][first & 7])
    guard second >= 0 else { return (crossings, throughs) }
    for line in linesOfNode[second] where !joins(line, first) { add(line) }
    throughs += Int(passing[second >> 3][second & 7])
    let twice = countedTwice(first, second)
    return (crossings - twice.crossings, throughs - twice.throughs)
  }

  /// The change with all that the nodes' lines and boxes meet now; `nil` once it is over the limit.
  private func risen(
    _ first: Int, _ second: Int, from start: Double, limit: Double
  ) -> Double? {
    var change = start
    if second >= 0 {
      let twice = countedTwice(first, second)
      change -= Double(twice.crossings) + weights.through * Double(twice.throughs)
    }
    for (node, other) in [(first, -1), (second, first)] where node >= 0 {
      let through = lines.met(by: boxes.box(node)) - linesOfNode[node].count
      change += weights.through * Double(through)
      if change > limit { return nil }
      for place in linesOfNode.places(of: node) {
        let line = linesOfNode.items[place]
        if other >= 0 && joins(line, other) { continue }
        change += Double(lines.crossings(with: line))
        if change > limit { return nil }
        let edge = edges[line]
        let met = boxes.met(from: centers[edge.first], to: centers[edge.second]) - 2
        change += weights.through * Double(met)
        if change > limit { return nil }
      }
    }
    return change
  }

  /// The crossings between the lines of two nodes, and their lines through each other's boxes.
  private func countedTwice(_ first: Int, _ second: Int) -> (crossings: Int, throughs: Int) {
    var crossings = 0
    var throughs = 0
    for place in linesOfNode.places(of: first) {
      let line = linesOfNode.items[place]
      for other in linesOfNode.places(of: second)
      where lines.cross(line, linesOfNode.items[other]) { crossings += 1 }
      if !joins(line, second) && lines.meets(line, boxes, second) { throughs += 1 }
    }
    for line in linesOfNode[second] where !joins(line, first) {
      if lines.meets(line, boxes, first) { throughs += 1 }
    }
    return (crossings, throughs)
  }

  private func joins(_ line: Int, _ node: Int) -> Bool {
    edges[line].first == node || edges[line].second == node
  }

  /// What the lengths of the nodes' lines, their distance from their areas, and their order cost.
  private func drag(of first: Int, and second: Int) -> Double {
    drag(of: first, apartFrom: -1) + (second >= 0 ? drag(of: second, apartFrom: first) : 0)
  }

  private func drag(of node: Int, apartFrom other: Int) -> Double {
    var length = 0.0
    for place in linesOfNode.places(of: node) {
      let line = linesOfNode.items[place]
      if other < 0 || !joins(line, other) { length += pulled(line) }
    }
    var sum = weights.length * length / diagonal + belonging(of: node)
    for place in ordersOfNode.places(of: node) {
      let order = ordersOfNode.items[place]
      let joins = orders[order].upper == other || orders[order].lower == other
      if !joins { sum += disorder(order) }
    }
    return sum
  }

  private func pulled(_ line: Int) -> Double {
    let edge = edges[line]
    return edge.pull * centers[edge.first].distance(to: centers[edge.second])
  }

  /// How far a node between areas stands from the areas of its sectors.
  private func belonging(of node: Int) -> Double {
    guard !areas.isEmpty else { return 0 }
    var distance = 0.0
    for area in problem.nodes[node].near { distance += areas[area].distance(to: centers[node]) }
    return weights.belonging * distance / diagonal
  }

  /// Whether one who leads stands below, or in the same row behind.
  private func disorder(_ order: Int) -> Double {
    let upper = centers[orders[order].upper]
    let lower = centers[orders[order].lower]
    if upper.y < lower.y - 6 { return weights.disorder }
    return abs(upper.y - lower.y) <= 6 && upper.x > lower.x ? weights.disorder / 2 : 0
  }

  // MARK: Many nodes at once

  /// Moves nodes and areas.
  ///
  /// - Complexity: O(*d*·(*m* + *n*)), where *d* counts the lines of the nodes, in steps of eight.
  mutating func move(_ nodes: [Int], to places: [Point], areas: [Rectangle]) {
    takeOut(nodes)
    for (node, place) in zip(nodes, places) { centers[node] = place }
    putIn(nodes)
    self.areas = areas
  }

  private mutating func takeOut(_ nodes: [Int]) {
    for node in nodes {
      for line in linesOfNode[node] { takeOut(line: line) }
    }
    for node in nodes {
      _ = lines.met(by: boxes.box(node), add: -1, to: &passed)
      boxes.remove(node)
    }
  }

  private mutating func putIn(_ nodes: [Int]) {
    for node in nodes { putIn(box: node) }
    for node in nodes {
      for line in linesOfNode[node] { putIn(line: line) }
    }
  }

  /// Does nothing with a line that is out already, as one between two nodes that move.
  private mutating func takeOut(line: Int) {
    guard lines.isIn(line) else { return }
    let edge = edges[line]
    _ = lines.crossings(with: line, add: -1, to: &crossings)
    _ = boxes.met(
      from: centers[edge.first], to: centers[edge.second], add: -1, to: &passing)
    // A line always meets the boxes of its own ends.
    correct(edge, by: 1)
    lines.remove(line)
  }

  private mutating func putIn(line: Int) {
    guard !lines.isIn(line) else { return }
    trace(line: line)
    let edge = edges[line]
    let crossed = lines.crossings(with: line, add: 1, to: &crossings)
    let met = boxes.met(
      from: centers[edge.first], to: centers[edge.second], add: 1, to: &passing)
    correct(edge, by: -1)
    crossings[line >> 3][line & 7] = Int32(crossed)
    passed[line >> 3][line & 7] = Int32(met - 2)
  }

  private mutating func correct(_ edge: LayoutProblem.Edge, by step: Int32) {
    passing[edge.first >> 3][edge.first & 7] &+= step
    passing[edge.second >> 3][edge.second & 7] &+= step
  }

  private mutating func putIn(box node: Int) {
    boxes.move(node, to: centers[node])
    passing[node >> 3][node & 7] = Int32(lines.met(by: boxes.box(node), add: 1, to: &passed))
  }

  // MARK: The whole

  /// Whether a node, if it stood elsewhere, would come closer to another than a gap allows.
  func isCrowded(_ node: Int, at place: Point, gap: Size, apartFrom other: Int = -1) -> Bool {
    boxes.overlaps(
      node, at: place,
      gap: Size(
        width: gap.width - 2 * weights.clearance, height: gap.height - 2 * weights.clearance),
      apartFrom: other)
  }

  /// How many pairs of lines cross.
  var crossingCount: Int { edges.indices.reduce(0) { $0 + count($1, in: crossings) } / 2 }

  /// How often a line goes through a node that is not its end.
  var throughCount: Int { edges.indices.reduce(0) { $0 + count($1, in: passed) } }

  private func count(_ index: Int, in counts: [SIMD8<Int32>]) -> Int {
    Int(counts[index >> 3][index & 7])
  }

  /// The whole cost, from the counts.
  ///
  /// - Complexity: O(*n* + *m*).
  var cost: Double {
    Double(crossingCount) + weights.through * Double(throughCount) + strain
  }

  /// What lengths, distances and the order of nodes cost: all but what lines meet.
  var strain: Double {
    let length = edges.indices.reduce(0) { $0 + pulled($1) }
    let belonging = centers.indices.reduce(0) { $0 + self.belonging(of: $1) }
    let disorder = problem.orders.indices.reduce(0) { $0 + self.disorder($1) }
    return weights.length * length / diagonal + belonging + disorder
  }
}
