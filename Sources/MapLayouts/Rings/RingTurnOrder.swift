import GraphCore
import Scene

/// The order of the wedges around the middle, and where the first begins, by which lines cross little.
///
/// The order in which chords between wedges cross the least (``CircularArrangement``) is improved on a
/// sketch of the map, in which everybody stands in the middle of their band and wedge: wedges move to
/// other places, and the whole is turned, until nothing helps.
struct RingTurnOrder: Sendable {
  /// The wedges in order, as places in the list of all.
  var order: [Int]

  /// The direction in which the first begins.
  var start: Double

  /// A few orders that promise little crossing, the best first.
  static func candidates(
    _ bands: RingBands, _ problem: LayoutProblem, room: Rectangle
  ) -> [RingTurnOrder] {
    let sketch = RingSketch(bands, problem, room: room)
    let weights = bands.weights(problem)
    let first = CircularArrangement.order(weights)
    let second = LinearArrangement.order(weights)
    var random = SplitMix64(seed: 1)
    let others = (0..<3).map { _ in first.shuffled(using: &random) }
    return DistinctOrders.cheapest(
      4,
      of: ([first, second] + others).map { sketch.improved(RingTurnOrder(order: $0, start: 0)) })
  }
}

/// A map with everybody in the middle of their band and wedge.
private struct RingSketch {
  let bands: RingBands
  let problem: LayoutProblem
  let shape: RingShape
  let radii: [Double]
  let demands: [Double]

  init(_ bands: RingBands, _ problem: LayoutProblem, room: Rectangle) {
    self.bands = bands
    self.problem = problem
    shape = RingShape(room: room)
    func demand(_ nodes: [Int]) -> Double {
      nodes.reduce(0) { $0 + RingSheet.demand(problem.nodes[$1].size, gap: problem.gap) }
    }
    let nodes = problem.nodes.indices
    let ofBands = bands.tiers.indices.map { band in
      demand(nodes.filter { bands.bandOfNode[$0] == band })
    }
    let total = max(ofBands.reduce(0, +), 1)
    var sum = 0.0
    radii = ofBands.map { demand in
      sum += demand
      return ((sum - demand / 2) / total).squareRoot()
    }
    demands = bands.wedges.indices.map { wedge in
      demand(nodes.filter { bands.wedgeOfNode[$0] == wedge })
    }
  }

  func cost(of order: RingTurnOrder) -> Double {
    var centers = Array(repeating: shape.room.center, count: problem.nodes.count)
    let total = max(demands.reduce(0, +), 1)
    var direction = order.start
    for wedge in order.order {
      let extent = 4 * demands[wedge] / total
      for band in bands.tiers.indices {
        let members = bands.members(ofBand: band, wedge: wedge)
        for (place, node) in members.enumerated() {
          let share = (Double(place) + 0.5) / Double(members.count)
          let point = shape.point(
            direction + extent * share, radius: radii[band] * (place % 2 == 0 ? 0.96 : 0.99))
          centers[node] = Point(x: point.x.rounded(), y: point.y.rounded())
        }
      }
      direction += extent
    }
    return LineCost(problem, centers: centers).total()
  }

  func improved(_ start: RingTurnOrder) -> (cost: Double, order: RingTurnOrder) {
    var best = (cost: cost(of: start), order: start)
    func consider(_ order: RingTurnOrder) -> Bool {
      let cost = cost(of: order)
      guard cost < best.cost - 1e-9 else { return false }
      best = (cost, order)
      return true
    }
    func turn() {
      for step in 0..<8 {
        _ = consider(RingTurnOrder(order: best.order.order, start: Double(step) / 2))
      }
    }
    turn()
    // A round tries every wedge everywhere: a few rounds suffice.
    for _ in 0..<3 {
      var isImproving = false
      for from in start.order.indices {
        for to in start.order.indices where to != from {
          var moved = best.order
          moved.order.insert(moved.order.remove(at: from), at: to)
          if consider(moved) { isImproving = true }
        }
      }
      guard isImproving else { break }
    }
    turn()
    return best
  }
}
