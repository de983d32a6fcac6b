import Scene

/// One area a sector, areas that share many ties side by side, participants of several sectors
/// between the areas they belong to, meetings where their members are.
///
/// Nodes stand in the cells of a grid, so that nothing overlaps whatever is tried. Arrangements are
/// searched for few crossings, short lines, few lines through foreign nodes, small areas, and
/// bridging participants close to their areas (``IslandAnnealing``); in the best of them nodes leave
/// the middle of their cells (``IslandRefinement``), and the one whose lines can be led best is taken.
///
/// - Complexity: O(*s*·*d*·(*n* + *m*)) for *s* steps of the search, *n* nodes with *d* lines each
///   and *m* lines; *s* falls with *n* + *m*, so that time stays bounded.
package struct IslandsLayout: LayoutMethod {
  /// The placement; `nil` where the room cannot hold the nodes at their size.
  package func placement(of problem: LayoutProblem) -> Placement? {
    guard let start = Self.start(problem) else { return nil }
    let schedule = Self.schedule(problem)
    let scouted = BestOfStarts.ranked(Array(0..<schedule.scouts)) { number in
      var annealing = IslandAnnealing(start, seed: Self.seed + UInt64(number + 1))
      return annealing.run(schedule.search)
    }
    let finished = BestOfStarts.ranked(scouted.prefix(schedule.finishers).map(\.value)) {
      arrangement in
      var refinement = IslandRefinement(arrangement.fitted(), seed: Self.seed)
      let refined = refinement.run(schedule.refinement)
      let placement = Placement(
        centers: refined.centers, areas: refined.areas, words: problem.words)
      return (Self.finalCost(of: placement, problem), placement)
    }
    return finished.first?.value
  }

  /// How long and how hot the searches are, and how many.
  private struct Schedule {
    var scouts: Int
    var search: IslandAnnealing.Schedule
    var finishers: Int
    var refinement: Annealing
  }

  /// The schedule of a problem: the same work for a middling town, less for a small one, and fewer and
  /// shorter searches where each step takes long.
  ///
  /// The numbers were tried on the maps of the shipped networks; of several that gave as few crossings
  /// the quickest stayed.
  private static func schedule(_ problem: LayoutProblem) -> Schedule {
    let nodes = problem.nodes.count
    // Where steps take so long that there are few, they are better spent on fewer searches: a search of
    // less than some 600 steps a node does not come to rest.
    let steps = steps(80_000, for: problem)
    let scouts = max(2, min(Self.scouts, Self.scouts * steps / (stepsToRest * nodes)))
    let length = steps * Self.scouts / scouts
    let finishers = min(Self.finishers, scouts)
    // Moving a node costs as many crossings as its lines meet others: 2m²/n of them, were all to cross.
    // The temperatures are those of a town of middling size, about 40 nodes with 67 lines (2·67²/40 = 225),
    // and grow with that number.
    let lines = Double(problem.edges.count)
    let density = max(1, 2 * lines * lines / Double(nodes) / 225)
    // What has little time, or very many lines, must not begin too hot: it would cool to nothing.
    let heat = 8 * min(density, 2) * min(1, Double(length) / Double(stepsToRest * nodes))
    return Schedule(
      scouts: scouts,
      search: IslandAnnealing.Schedule(
        annealing: Annealing(start: max(1, heat), end: 0.3, steps: length),
        firstEntanglement: 12 * density, lastEntanglement: 80 * density),
      finishers: finishers,
      refinement: Annealing(
        start: 0.6, end: 0.03,
        steps: Self.steps(50_000, for: problem) * Self.finishers / finishers))
  }

  /// How many steps a node a search needs to come to rest.
  private static let stepsToRest = 600

  /// The cost as the lines are led in the end: around nodes and names.
  private static func finalCost(of placement: Placement, _ problem: LayoutProblem) -> Double {
    let drawing = StraightDrawing(
      problem, centers: placement.centers, areas: placement.areas, .islands)
    let names = placement.regions.compactMap(\.nameSpace)
    let ways = LineWays(problem, at: placement.centers, around: names, in: problem.room)
    guard let ways else { return drawing.cost }
    return ways.cost(.islands, between: problem.edges, at: placement.centers) + drawing.strain
  }

  /// The seed of the random numbers. Of five seeds tried on fifteen networks this one gave the fewest
  /// crossings. It must not change, because every map would change with it.
  private static let seed: UInt64 = 3000

  /// How many quick searches there are, and how many of their results are refined. Six and four keep two
  /// cores busy for about a second on a town of 60.
  private static let scouts = 6
  private static let finishers = 4

  /// Fewer steps for a small network, which needs no more, and for one so large that each step takes
  /// long.
  private static func steps(_ steps: Int, for problem: LayoutProblem) -> Int {
    let nodes = problem.nodes.count
    let enough = steps * nodes / 40
    // A step holds the lines of one node against all others.
    let lines = problem.edges.count
    let work = (nodes + lines) * (2 * lines + nodes)
    let bearable = steps * 480 / max(1, work / max(1, nodes))
    return min(steps, enough, bearable)
  }

  /// A first arrangement: a grid with room to spare, the largest areas placed first.
  private static func start(_ problem: LayoutProblem) -> IslandArrangement? {
    // All grids that have a cell for everybody, the most suitable first.
    let (columns, rows) = largestGrid(problem)
    guard columns > 0, rows > 0 else { return nil }
    let typical = Size(
      width: problem.nodes.map(\.size.width).reduce(0, +) / Double(problem.nodes.count),
      height: problem.nodes.map(\.size.height).reduce(0, +) / Double(problem.nodes.count))
    let grids = (1...columns).flatMap { columns in
      (1...rows).map {
        IslandGrid(columns: columns, rows: $0, room: problem.room, nodeSize: typical)
      }
    }.filter { $0.cellCount >= problem.nodes.count }
    let shape = Double(columns) / Double(rows)
    for grid in grids.sorted(by: { isBetter($0, $1, problem, shape: shape) }) {
      if let blocks = packed(problem, grid),
        let start = arrangement(problem, grid, blocks)
      {
        return start
      }
    }
    return nil
  }

  /// Everybody in the areas' blocks and the cells between them, by order; `nil` where the cells do
  /// not suffice.
  private static func arrangement(
    _ problem: LayoutProblem, _ grid: IslandGrid, _ blocks: [CellBlock]
  ) -> IslandArrangement? {
    var vacant = blocks.map { $0.cells(columns: grid.columns)[...] }
    let taken = Set(vacant.joined())
    var between = (0..<grid.cellCount).filter { !taken.contains($0) }[...]
    var cells: [Int] = []
    for node in problem.nodes {
      let cell = if let home = node.home { vacant[home].popFirst() } else { between.popFirst() }
      guard let cell else { return nil }
      cells.append(cell)
    }
    return IslandArrangement(problem, grid: grid, cells: cells)
  }

  /// How many columns and rows fit in the room whoever stands where: even when each of the widest
  /// nodes has a column of its own.
  private static func largestGrid(_ problem: LayoutProblem) -> (columns: Int, rows: Int) {
    func count(_ sizes: [Double], gap: Double, room: Double) -> Int {
      var used = -gap
      var count = 0
      let sorted = sizes.sorted(by: >)
      while count < sorted.count {
        used += sorted[count] + gap
        guard used <= room else { break }
        count += 1
      }
      return count
    }
    return (
      count(
        problem.nodes.map(\.size.width), gap: problem.gap.width, room: problem.room.width - 16),
      count(
        problem.nodes.map(\.size.height), gap: problem.gap.height,
        room: problem.room.height - IslandGrid.headroom - 13)
    )
  }

  /// Grids from the one whose cells should just suffice, in the shape of the room, to the others.
  private static func isBetter(
    _ first: IslandGrid, _ second: IslandGrid, _ problem: LayoutProblem, shape: Double
  ) -> Bool {
    let wanted = Double(problem.nodes.count) * comfort + Double(problem.areaCount)
    func unlikeness(_ grid: IslandGrid) -> Double {
      let size = Double(grid.cellCount) / wanted
      let form = Double(grid.columns) / Double(grid.rows) / shape
      return (size < 1 ? 3 * (1 / size - 1) : size - 1) + 0.7 * (max(form, 1 / form) - 1)
    }
    return (unlikeness(first), first.columns, first.rows)
      < (unlikeness(second), second.columns, second.rows)
  }

  /// How many cells a node should have, so that lines can pass between nodes: nearly every second cell stays
  /// free.
  private static let comfort = 1.8

  /// Whether the room has cells enough for a map that reads well.
  package func isRoomy(_ problem: LayoutProblem) -> Bool {
    let (columns, rows) = Self.largestGrid(problem)
    return Double(columns * rows) >= Double(problem.nodes.count) * 1.6
  }

  /// A place for every area, the largest first, each in the first place where it fits.
  private static func packed(_ problem: LayoutProblem, _ grid: IslandGrid) -> [CellBlock]? {
    let counts = (0..<problem.areaCount).map { area in
      problem.nodes.count { $0.home == area }
    }
    var taken = Array(repeating: false, count: grid.cellCount)
    var blocks = Array(
      repeating: CellBlock(column: 0, row: 0, width: 0, height: 0), count: counts.count)
    let order = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    for area in order where counts[area] > 0 {
      guard let block = firstFit(grid.blocks(holding: counts[area]), grid, taken) else {
        return nil
      }
      for cell in block.cells(columns: grid.columns) { taken[cell] = true }
      blocks[area] = block
    }
    return blocks
  }

  private static func firstFit(
    _ shapes: [CellBlock], _ grid: IslandGrid, _ taken: [Bool]
  ) -> CellBlock? {
    for shape in shapes {
      for row in 0...max(0, grid.rows - shape.height) {
        for column in 0...max(0, grid.columns - shape.width) {
          let block = CellBlock(column: column, row: row, width: shape.width, height: shape.height)
          guard column + shape.width <= grid.columns, row + shape.height <= grid.rows else {
            continue
          }
          if block.cells(columns: grid.columns).allSatisfy({ !taken[$0] }) { return block }
        }
      }
    }
    return nil
  }
}
