import GraphCore

/// Looks for the arrangement that reads best, by simulated annealing (Kirkpatrick, Gelatt and
/// Vecchi, “Optimization by Simulated Annealing”, *Science* 220, 1983, 671–680; for drawings,
/// Davidson and Harel 1996).
///
/// The number of steps follows from the size of the network alone, never from a clock.
struct IslandAnnealing {
  private var arrangement: IslandArrangement
  private var drawing: StraightDrawing
  private let nodeCount: Int
  private var random: SplitMix64

  init(_ start: IslandArrangement, seed: UInt64) {
    arrangement = start
    drawing = StraightDrawing(
      start.problem, centers: start.problem.nodes.indices.map(start.center), areas: start.regions)
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
  mutating func run(_ schedule: Schedule) -> (cost: Double, value: IslandArrangement) {
    var current = drawing.cost
    var best = (cost: current, value: arrangement)
    guard nodeCount > 1 else { return best }
    let cooling = Cooling.factor(from: schedule.start, to: schedule.end, steps: schedule.steps)
    let lastAreaStep = Int(Double(schedule.steps) * schedule.areasMoveUntil)
    var temperature = schedule.start
    for step in 0..<schedule.steps {
      temperature *= cooling
      let areasMove = step < lastAreaStep && step % 6 == 0 && !arrangement.blocks.isEmpty
      current += areasMove ? moveArea(temperature, from: current) : moveNode(temperature)
      if current < best.cost - 1e-6 { best = (current, arrangement) }
    }
    return best
  }

  private mutating func moveNode(_ temperature: Double) -> Double {
    let node = random.below(nodeCount)
    guard let cell = target(for: node), cell != arrangement.cellOfNode[node] else { return 0 }
    let other = arrangement.nodeInCell[cell]
    let grid = arrangement.grid
    let change = drawing.move(
      node, to: grid.center(of: cell), and: other, to: arrangement.center(of: node),
      limit: Cooling.tolerance(temperature, &random))
    guard let change else { return 0 }
    arrangement.exchange(node, with: cell)
    return change
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
    var trial = drawing
    trial.move(moved, to: moved.map(changed.center), areas: changed.regions)
    let change = trial.cost - current
    guard change <= Cooling.tolerance(temperature, &random) else { return 0 }
    arrangement = changed
    drawing = trial
    return change
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
