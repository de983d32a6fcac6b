import GraphCore
import Scene

/// The order of the columns by which lines cross little.
///
/// The order in which columns that share much are neighbours (``LinearArrangement``) is improved on a
/// sketch of the map, in which everybody stands in the middle of their row and column: columns move
/// to other places until nothing helps.
enum LaneOrder {
  /// A few orders that promise little crossing, the best first.
  static func candidates(_ table: LaneTable, _ problem: LayoutProblem) -> [[Int]] {
    let sketch = LaneSketch(table, problem)
    let linear = LinearArrangement.order(table.weightsOfColumns(problem))
    var random = SplitMix64(seed: 1)
    let others = (0..<3).map { _ in linear.shuffled(using: &random) }
    return DistinctOrders.cheapest(3, of: ([linear] + others).map(sketch.improved))
  }
}

/// A map with everybody in the middle of their row and column.
private struct LaneSketch {
  let table: LaneTable
  let problem: LayoutProblem
  private let demands: [Double]

  init(_ table: LaneTable, _ problem: LayoutProblem) {
    self.table = table
    self.problem = problem
    demands = table.columns.indices.map { column in
      problem.nodes.indices.reduce(0) { sum, node in
        table.columnOfNode[node] == column && !problem.nodes[node].isMeeting
          ? sum + problem.nodes[node].size.width + problem.gap.width : sum
      }
    }
  }

  func cost(of order: [Int]) -> Double {
    let room = problem.room
    let total = max(demands.reduce(0, +), 1)
    var middles = Array(repeating: 0.0, count: order.count)
    var widths = middles
    var left = room.left
    for column in order {
      widths[column] = demands[column] / total * room.width
      middles[column] = left + widths[column] / 2
      left += widths[column]
    }
    var counts: [Int: Int] = [:]
    var placed: [Int: Int] = [:]
    func cell(_ node: Int) -> Int {
      table.rowOfNode[node] * table.columns.count + table.columnOfNode[node]
    }
    for node in problem.nodes.indices { counts[cell(node), default: 0] += 1 }
    var centers = problem.nodes.indices.map { node -> Point in
      let place = placed[cell(node), default: 0]
      placed[cell(node)] = place + 1
      let share = (Double(place) + 0.5) / Double(counts[cell(node)] ?? 1) - 0.5
      let row = Double(table.rowOfNode[node]) + (place % 2 == 0 ? 0.4 : 0.6)
      let column = table.columnOfNode[node]
      return Point(
        x: (middles[column] + share * widths[column]).rounded(),
        y: (room.top - row / Double(table.rows.count) * room.height).rounded())
    }
    // Meetings stand anywhere in their row: amid their members.
    var sums = Array(repeating: (x: 0.0, count: 0.0), count: centers.count)
    for edge in problem.edges {
      for (node, other) in [(edge.first, edge.second), (edge.second, edge.first)]
      where problem.nodes[node].isMeeting {
        sums[node] = (sums[node].x + centers[other].x, sums[node].count + 1)
      }
    }
    for node in centers.indices where sums[node].count > 0 {
      centers[node].x = (sums[node].x / sums[node].count).rounded()
    }
    var cost = LineCost(problem, centers: centers).total()
    // Units are boxes: their parts should stand close together.
    for (node, mark) in problem.nodes.enumerated() {
      if let parent = mark.parent, table.rowOfNode[parent] == table.rowOfNode[node] {
        cost += 4 * abs(centers[parent].x - centers[node].x) / room.width
      }
    }
    return cost
  }

  func improved(_ start: [Int]) -> (cost: Double, order: [Int]) {
    var best = (cost: cost(of: start), order: start)
    // A round tries every column everywhere: a few rounds suffice.
    for _ in 0..<4 {
      var isImproving = false
      for from in start.indices {
        for to in start.indices where to != from {
          var moved = best.order
          moved.insert(moved.remove(at: from), at: to)
          let cost = cost(of: moved)
          if cost < best.cost - 1e-9 { (best, isImproving) = ((cost, moved), true) }
        }
      }
      guard isImproving else { break }
    }
    return best
  }
}
