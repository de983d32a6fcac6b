import GraphCore

/// Looks for the arrangement of nodes in cells that reads best, by ``Annealing``.
///
/// Areas may pass through each other while it is hot: what that costs grows as it cools, so that in
/// the end they lie apart. The number of steps follows from the size of the network alone, never
/// from a clock.
struct IslandAnnealing: AnnealingState {
  private var arrangement: IslandArrangement
  private var drawing: StraightDrawing
  private let neighbours: FlatLists
  private var random: SplitMix64
  private let strayWeight: Double

  /// The cost of the lines.
  private var lineCost: Double

  /// What areas that lie over one another cost now, per cell, and the factor by which that grows.
  private var entanglementWeight = 0.0
  private var growth = 1.0

  /// What a cell of an area costs in which nobody stands: areas should be no larger than they must.
  private static let vacancyWeight = 0.3

  init(_ start: IslandArrangement, seed: UInt64) {
    arrangement = start
    let problem = start.problem
    drawing = StraightDrawing(
      problem, centers: problem.nodes.indices.map(start.center), areas: [], .cells)
    neighbours = FlatLists(problem.neighbours)
    random = SplitMix64(seed: seed)
    strayWeight = Readability.Weights.cells.length / drawing.diagonal
    lineCost = drawing.cost
  }

  /// An annealing, and what areas that lie over one another cost, per cell, at its start and end.
  struct Schedule {
    let annealing: Annealing
    let firstEntanglement: Double
    let lastEntanglement: Double
  }

  /// The best arrangement found that can be drawn, and its cost.
  mutating func run(_ schedule: Schedule) -> (cost: Double, value: IslandArrangement) {
    lineCost = drawing.cost
    entanglementWeight = schedule.firstEntanglement
    growth = Annealing.factor(
      from: schedule.lastEntanglement, to: schedule.firstEntanglement,
      steps: schedule.annealing.steps)
    // A single node has nowhere better to go.
    let steps = arrangement.home.count > 1 ? schedule.annealing.steps : 0
    let best = Annealing(
      start: schedule.annealing.start, end: schedule.annealing.end, steps: steps
    ).run(&self)
    return (best.cost, best.memory)
  }

  // MARK: What is annealed

  var cost: Double { lineCost + formCost }
  var isDrawable: Bool { arrangement.entanglement == 0 }
  var memory: IslandArrangement { arrangement }

  mutating func change(at moment: Annealing.Moment) {
    entanglementWeight /= growth
    let tolerance = moment.tolerance(&random)
    if random.below(8) == 0 && !arrangement.blocks.isEmpty {
      lineCost += moveArea(tolerance, entanglementWeight, from: lineCost)
    } else {
      lineCost += moveNode(tolerance, entanglementWeight)
    }
  }

  /// What the form of the areas costs, and how far from them those stand who belong to several.
  private var formCost: Double {
    Self.vacancyWeight * Double(arrangement.vacancy) + strayWeight * arrangement.straying
  }

  // MARK: One node, or two that change places

  private mutating func moveNode(_ tolerance: Double, _ weight: Double) -> Double {
    let node = random.below(arrangement.home.count)
    let own = arrangement.cellOfNode[node]
    guard let cell = target(for: node), cell != own else { return 0 }
    let other = arrangement.nodeInCell[cell]
    let before = weight * Double(arrangement.entanglement) + formCost
    arrangement.exchange(node, with: cell)
    let form = weight * Double(arrangement.entanglement) + formCost - before
    let grid = arrangement.grid
    let change = drawing.move(
      node, to: grid.centers[cell], and: other, to: grid.centers[own],
      limit: tolerance - form)
    guard let change else {
      arrangement.exchange(node, with: own)
      return 0
    }
    return change
  }

  /// A cell for a node to try: close by, beside one of its area, beside one that it has a line to, or
  /// anywhere.
  private mutating func target(for node: Int) -> Int? {
    let grid = arrangement.grid
    // Of eight tries one goes anywhere, two beside a neighbour, three beside a member of the area, and two
    // stay close: local steps refine, far ones find what no local step would.
    let lot = random.below(8)
    var middle = node
    var reach = 2
    if lot == 0 { return random.below(grid.cellCount) }
    if lot <= 2 && neighbours.count(of: node) > 0 {
      middle =
        neighbours.items[
          neighbours.places(of: node).lowerBound + random.below(neighbours.count(of: node))]
      reach = 1
    } else if lot <= 5 && arrangement.home[node] >= 0 {
      let members = arrangement.members
      let home = arrangement.home[node]
      middle =
        members.items[members.places(of: home).lowerBound + random.below(members.count(of: home))]
      reach = 1
    }
    let start = grid.places[arrangement.cellOfNode[middle]]
    let side = 2 * reach + 1
    let place = (
      column: start.column + random.below(side) - reach,
      row: start.row + random.below(side) - reach
    )
    guard place.column >= 0, place.column < grid.columns, place.row >= 0, place.row < grid.rows
    else { return nil }
    return place.row * grid.columns + place.column
  }

  // MARK: Areas

  private mutating func moveArea(
    _ tolerance: Double, _ weight: Double, from current: Double
  ) -> Double {
    guard let (nodes, cells) = changedCells() else { return 0 }
    var changed = arrangement
    changed.move(nodes, to: cells)
    let form =
      weight * Double(changed.entanglement - arrangement.entanglement)
      + Self.vacancyWeight * Double(changed.vacancy - arrangement.vacancy)
      + strayWeight * (changed.straying - arrangement.straying)
    let moved = changed.home.indices.filter {
      changed.cellOfNode[$0] != arrangement.cellOfNode[$0]
    }
    var trial = drawing
    trial.move(moved, to: moved.map(changed.center), areas: [])
    let change = trial.cost - current
    guard change + form <= tolerance else { return 0 }
    arrangement = changed
    drawing = trial
    return change
  }

  /// An area somewhere else, mirrored, or exchanged for another; `nil` where that leads off the grid.
  private mutating func changedCells() -> (nodes: [Int], cells: [Int])? {
    let area = random.below(arrangement.blocks.count)
    let members = Array(arrangement.members[area])
    let block = arrangement.blocks[area]
    let grid = arrangement.grid
    guard !members.isEmpty else { return nil }
    func cells(_ nodes: [Int], _ place: (Int, Int) -> (column: Int, row: Int)) -> [Int]? {
      var cells: [Int] = []
      for node in nodes {
        let start = grid.places[arrangement.cellOfNode[node]]
        let (newColumn, newRow) = place(start.column, start.row)
        guard newColumn >= 0, newColumn < grid.columns, newRow >= 0, newRow < grid.rows else {
          return nil
        }
        cells.append(newRow * grid.columns + newColumn)
      }
      return cells
    }
    // Three of eight tries shift the area by a cell, one puts it anywhere, two mirror it, two exchange it for
    // another.
    let lot = random.below(8)
    switch lot {
    case 0, 1, 2:
      let across = random.below(3) - 1
      let along = random.below(3) - 1
      return cells(members) { ($0 + across, $1 + along) }.map { (members, $0) }
    case 3:
      let across = random.below(grid.columns - block.width + 1) - block.column
      let along = random.below(grid.rows - block.height + 1) - block.row
      return cells(members) { ($0 + across, $1 + along) }.map { (members, $0) }
    case 4:
      return cells(members) { (2 * block.column + block.width - 1 - $0, $1) }.map { (members, $0) }
    case 5:
      return cells(members) { ($0, 2 * block.row + block.height - 1 - $1) }.map { (members, $0) }
    default:
      let partner = random.below(arrangement.blocks.count)
      guard partner != area else { return nil }
      let others = Array(arrangement.members[partner])
      let there = arrangement.blocks[partner]
      let across = there.column + there.width / 2 - block.column - block.width / 2
      let along = there.row + there.height / 2 - block.row - block.height / 2
      guard let first = cells(members, { ($0 + across, $1 + along) }),
        let second = cells(others, { ($0 - across, $1 - along) }),
        Set(first).isDisjoint(with: second)
      else { return nil }
      return (members + others, first + second)
    }
  }
}
