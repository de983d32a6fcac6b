/// Looks for the arrangement that reads best, by simulated annealing (Kirkpatrick, Gelatt and
/// Vecchi, “Optimization by Simulated Annealing”, *Science* 220, 1983, 671–680; for drawings,
/// Davidson and Harel 1996).
///
/// The number of steps follows from the size of the network alone, never from a clock.
struct IslandAnnealing {
  private var arrangement: IslandArrangement
  private var cost: IslandCost
  private var centers: [Point]
  private var random: SplitMix64

  init(_ start: IslandArrangement, seed: UInt64) {
    arrangement = start
    cost = IslandCost(start.problem)
    centers = start.problem.nodes.indices.map(start.center)
    random = SplitMix64(seed: seed)
  }

  /// The best arrangement found.
  mutating func run() -> IslandArrangement {
    guard centers.count > 1 else { return arrangement }
    let steps = Self.steps(for: arrangement.problem)
    let start = 4.0
    let end = 0.04
    var current = cost.total(arrangement, at: centers)
    var best = (cost: current, arrangement: arrangement)
    let cooling = Self.root(end / start, of: steps)
    var temperature = start
    for step in 0..<steps {
      temperature *= cooling
      // Areas find their places while it is hot; afterwards only nodes move.
      let areasMove = step < steps * 7 / 10 && step % 6 == 0 && arrangement.blocks.count > 0
      let change = areasMove ? moveArea(temperature) : moveNode(temperature)
      current += change
      if current < best.cost - 1e-9 { best = (current, arrangement) }
    }
    return best.arrangement
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

  private static func steps(for problem: LayoutProblem) -> Int {
    let size = problem.nodes.count + problem.edges.count
    return min(60_000, 12_000_000 / max(size, 1))
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
    let node = random.below(centers.count)
    guard let cell = target(for: node), cell != arrangement.cellOfNode[node] else { return 0 }
    let other = arrangement.nodeInCell[cell]
    let moved = other >= 0 ? [node, other] : [node]
    let before = cost.share(of: moved, at: centers, arrangement)
    let own = arrangement.cellOfNode[node]
    arrangement.exchange(node, with: cell)
    for node in moved { centers[node] = arrangement.center(of: node) }
    let change = cost.share(of: moved, at: centers, arrangement) - before
    if accepts(change, temperature) { return change }
    arrangement.exchange(node, with: own)
    for node in moved { centers[node] = arrangement.center(of: node) }
    return 0
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

  private mutating func moveArea(_ temperature: Double) -> Double {
    guard let changed = changedArrangement() else { return 0 }
    let moved = centers.indices.filter { changed.cellOfNode[$0] != arrangement.cellOfNode[$0] }
    // A node between areas pays for its distance to areas that move, even when it stays.
    let affected = Array(centers.indices).filter {
      arrangement.home[$0] == -1 || changed.cellOfNode[$0] != arrangement.cellOfNode[$0]
    }
    guard !moved.isEmpty else { return 0 }
    let before = cost.share(of: affected, at: centers, arrangement)
    let old = centers
    for node in moved { centers[node] = changed.center(of: node) }
    let change = cost.share(of: affected, at: centers, changed) - before
    if accepts(change, temperature) {
      arrangement = changed
      return change
    }
    centers = old
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
