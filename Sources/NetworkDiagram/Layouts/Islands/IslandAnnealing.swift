import GraphCore

/// Looks for the arrangement that reads best, by simulated annealing (Kirkpatrick, Gelatt and
/// Vecchi, “Optimization by Simulated Annealing”, *Science* 220, 1983, 671–680; for drawings,
/// Davidson and Harel 1996).
///
/// The number of steps follows from the size of the network alone, never from a clock.
struct IslandAnnealing {
  private var arrangement: IslandArrangement
  private var cost: IslandCost
  private let nodeCount: Int
  private var random: SplitMix64

  init(_ start: IslandArrangement, seed: UInt64) {
    arrangement = start
    cost = IslandCost(start)
    nodeCount = start.problem.nodes.count
    random = SplitMix64(seed: seed)
  }

  /// How hot a search starts and ends, how long it is, and until when areas move.
  struct Schedule {
    let start: Double
    let end: Double
    let steps: Int

    /// The share of the steps in which areas move too: they find their places while it is hot.
    let areasMoveUntil: Double
  }

  /// The best arrangement found and its cost.
  mutating func run(_ schedule: Schedule) -> (cost: Double, arrangement: IslandArrangement) {
    var current = cost.total(arrangement)
    var best = (cost: current, arrangement: arrangement)
    guard nodeCount > 1 else { return best }
    let cooling = Self.root(schedule.end / schedule.start, of: schedule.steps)
    let lastAreaStep = Int(Double(schedule.steps) * schedule.areasMoveUntil)
    var temperature = schedule.start
    for step in 0..<schedule.steps {
      temperature *= cooling
      let areasMove = step < lastAreaStep && step % 3 == 0 && !arrangement.blocks.isEmpty
      current += areasMove ? moveArea(temperature, from: current) : moveNode(temperature)
      if current < best.cost - 1e-6 { best = (current, arrangement) }
    }
    return best
  }

  /// The factor which, applied that many times, gives a ratio; by bisection, so that no library's
  /// rounding comes in.
  private static func root(_ ratio: Double, of count: Int) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var power = 1.0
      var base = middle
      var rest = count
      while rest > 0 {
        if rest & 1 == 1 { power *= base }
        base *= base
        rest >>= 1
      }
      if power < ratio { low = middle } else { high = middle }
    }
    return high
  }

  private mutating func accepts(_ change: Double, _ temperature: Double) -> Bool {
    change <= 0 || random.unit() < Self.exponential(-change / temperature)
  }

  /// e to a power of at most 0, by halving and a short series: the same on every machine.
  private static func exponential(_ power: Double) -> Double {
    guard power > -30 else { return 0 }
    let small = power / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3))
    for _ in 0..<10 { result *= result }
    return result
  }

  private mutating func moveNode(_ temperature: Double) -> Double {
    let node = random.below(nodeCount)
    guard let cell = target(for: node), cell != arrangement.cellOfNode[node] else { return 0 }
    let other = arrangement.nodeInCell[cell]
    let own = arrangement.cellOfNode[node]
    let before = share(of: node, and: other)
    exchange(node, with: cell, whereStands: other)
    let change = share(of: node, and: other) - before
    if accepts(change, temperature) { return change }
    exchange(node, with: own, whereStands: other)
    return 0
  }

  private func share(of node: Int, and other: Int) -> Double {
    other >= 0
      ? cost.share(of: node, and: other, arrangement) : cost.share(of: node, arrangement)
  }

  private mutating func exchange(_ node: Int, with cell: Int, whereStands other: Int) {
    arrangement.exchange(node, with: cell)
    cost.move(node, in: arrangement)
    if other >= 0 { cost.move(other, in: arrangement) }
  }

  private mutating func target(for node: Int) -> Int? {
    let grid = arrangement.grid
    if arrangement.home[node] >= 0 {
      let block = arrangement.blocks[arrangement.home[node]]
      let column = block.column + random.below(block.width)
      return (block.row + random.below(block.height)) * grid.columns + column
    }
    // Half of the tries stay close by, where most of what helps is found.
    for _ in 0..<8 {
      let cell: Int
      if random.below(2) == 0 {
        let own = arrangement.cellOfNode[node]
        let column = own % grid.columns + random.below(5) - 2
        let row = own / grid.columns + random.below(5) - 2
        guard (0..<grid.columns).contains(column), (0..<grid.rows).contains(row) else { continue }
        cell = row * grid.columns + column
      } else {
        cell = random.below(grid.cellCount)
      }
      if arrangement.areaOfCell[cell] == -1 { return cell }
    }
    return nil
  }

  private mutating func moveArea(_ temperature: Double, from current: Double) -> Double {
    guard let changed = changedArrangement() else { return 0 }
    let moved = (0..<nodeCount).filter { changed.cellOfNode[$0] != arrangement.cellOfNode[$0] }
    for node in moved { cost.move(node, in: changed) }
    let change = cost.total(changed) - current
    if accepts(change, temperature) {
      arrangement = changed
      return change
    }
    for node in moved { cost.move(node, in: arrangement) }
    return 0
  }

  private mutating func changedArrangement() -> IslandArrangement? {
    let area = random.below(arrangement.blocks.count)
    var block = arrangement.blocks[area]
    switch random.below(4) {
    case 0:
      block.column += random.below(3) - 1
      block.row += random.below(3) - 1
    case 1:
      block.column = random.below(arrangement.grid.columns - block.width + 1)
      block.row = random.below(arrangement.grid.rows - block.height + 1)
    case 2:
      let count = arrangement.home.count { $0 == area }
      let shapes = arrangement.grid.blocks(holding: count)
      guard !shapes.isEmpty else { return nil }
      let shape = shapes[random.below(min(shapes.count, 3))]
      block.width = shape.width
      block.height = shape.height
    default:
      let other = random.below(arrangement.blocks.count)
      return other == area ? nil : arrangement.exchanging(area, other)
    }
    return block == arrangement.blocks[area] ? nil : arrangement.moving(area, to: block)
  }
}
