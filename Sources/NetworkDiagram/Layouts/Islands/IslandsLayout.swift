/// One area a sector, areas that share many ties side by side, participants of several sectors
/// between the areas they belong to, meetings where their members are.
///
/// Areas are rectangles of cells in a grid, so that nothing overlaps whatever is tried, and a map
/// reads in rows and columns. The arrangement is then searched for the fewest crossings, short
/// lines, few lines through foreign nodes, and bridging participants close to their areas.
///
/// - Complexity: O(*s*·*d*·(*n* + *m*)) for *s* steps of the search, *n* nodes with *d* lines each
///   and *m* lines; *s* falls with *n* + *m*, so that time stays bounded.
struct IslandsLayout {
  /// The placement; `nil` where the room cannot hold the nodes at their size.
  func placement(of problem: LayoutProblem) -> Placement? {
    guard let start = Self.start(problem) else { return nil }
    var annealing = IslandAnnealing(start, seed: 20_040_916)
    let found = annealing.run().trimmed()
    return Placement(
      centers: problem.nodes.indices.map(found.center),
      areas: found.blocks.map(found.grid.region))
  }

  /// A first arrangement: a grid with room to spare, the largest areas placed first.
  private static func start(_ problem: LayoutProblem) -> IslandArrangement? {
    let cell = Size(
      width: (problem.nodes.map(\.size.width).max() ?? 0) + problem.gap.width,
      height: (problem.nodes.map(\.size.height).max() ?? 0) + problem.gap.height)
    let columns = Int(problem.room.width / cell.width)
    let rows = Int(problem.room.height / cell.height)
    guard columns > 0, rows > 0 else { return nil }
    for grid in grids(for: problem, columns: columns, rows: rows) {
      if let blocks = packed(problem, grid),
        let start = IslandArrangement(problem, grid: grid, blocks: blocks)
      {
        return start
      }
    }
    return nil
  }

  /// Grids from the roomiest cells that should suffice to the narrowest that nodes fit in.
  private static func grids(
    for problem: LayoutProblem, columns: Int, rows: Int
  ) -> [IslandGrid] {
    var grids: [IslandGrid] = []
    let wanted = Double(problem.nodes.count) * 1.45 + Double(problem.areaCount)
    for columns in 1...columns {
      for rows in 1...rows where columns * rows >= problem.nodes.count {
        grids.append(IslandGrid(columns: columns, rows: rows, room: problem.room))
      }
    }
    let shape = Double(columns) / Double(rows)
    func unlikeness(_ grid: IslandGrid) -> Double {
      let size = Double(grid.cellCount) / wanted
      let form = Double(grid.columns) / Double(grid.rows) / shape
      return (size < 1 ? 3 * (1 / size - 1) : size - 1) + 0.7 * (max(form, 1 / form) - 1)
    }
    return grids.sorted {
      (unlikeness($0), $0.columns, $0.rows) < (unlikeness($1), $1.columns, $1.rows)
    }
  }

  /// A place for every area, the largest first, each in the first place where it fits.
  private static func packed(_ problem: LayoutProblem, _ grid: IslandGrid) -> [Block]? {
    let counts = (0..<problem.areaCount).map { area in
      problem.nodes.count { $0.home == area }
    }
    var taken = Array(repeating: false, count: grid.cellCount)
    var blocks = Array(
      repeating: Block(column: 0, row: 0, width: 0, height: 0), count: counts.count)
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
    _ shapes: [Block], _ grid: IslandGrid, _ taken: [Bool]
  ) -> Block? {
    for shape in shapes {
      for row in 0...max(0, grid.rows - shape.height) {
        for column in 0...max(0, grid.columns - shape.width) {
          let block = Block(column: column, row: row, width: shape.width, height: shape.height)
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
