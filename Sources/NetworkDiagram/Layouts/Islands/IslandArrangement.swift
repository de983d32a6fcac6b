/// Which block of cells each area has, and in which cell each node stands.
///
/// Invariants: blocks do not overlap; a node that lives in an area stands in its block; any other
/// node stands outside every block; a cell holds one node at most.
struct IslandArrangement {
  let problem: LayoutProblem
  let grid: IslandGrid

  /// The area that each node lives in; -1 for a node between areas.
  let home: [Int]
  private(set) var blocks: [Block]
  private(set) var cellOfNode: [Int]

  /// The node in each cell; -1 for none.
  private(set) var nodeInCell: [Int]

  /// The area that each cell belongs to; -1 for none.
  private(set) var areaOfCell: [Int]

  /// The arrangement with these blocks, the nodes filled in by their order; `nil` where a block
  /// overlaps another or the cells between them do not suffice.
  init?(_ problem: LayoutProblem, grid: IslandGrid, blocks: [Block]) {
    self.problem = problem
    self.grid = grid
    self.blocks = blocks
    home = problem.nodes.map { $0.home ?? -1 }
    cellOfNode = Array(repeating: -1, count: problem.nodes.count)
    nodeInCell = Array(repeating: -1, count: grid.cellCount)
    areaOfCell = Array(repeating: -1, count: grid.cellCount)
    for (area, block) in blocks.enumerated() {
      for cell in block.cells(columns: grid.columns) {
        guard areaOfCell[cell] == -1 else { return nil }
        areaOfCell[cell] = area
      }
    }
    var vacant = blocks.map { $0.cells(columns: grid.columns)[...] }
    var between = areaOfCell.indices.filter { areaOfCell[$0] == -1 }[...]
    for node in problem.nodes.indices {
      let cell = home[node] >= 0 ? vacant[home[node]].popFirst() : between.popFirst()
      guard let cell else { return nil }
      put(node, in: cell)
    }
  }

  private mutating func put(_ node: Int, in cell: Int) {
    cellOfNode[node] = cell
    nodeInCell[cell] = node
  }

  /// Moves a node to a cell of the same area, or outside all areas, and whoever stands there to the
  /// node's own.
  mutating func exchange(_ node: Int, with cell: Int) {
    let own = cellOfNode[node]
    let other = nodeInCell[cell]
    nodeInCell[own] = other
    if other >= 0 { cellOfNode[other] = own }
    put(node, in: cell)
  }

  /// The arrangement with an area's block elsewhere or in another shape: its nodes keep their order,
  /// and nodes that stood where it goes take the cells it leaves; `nil` where it does not fit.
  func moving(_ area: Int, to block: Block) -> IslandArrangement? {
    guard block.column >= 0, block.row >= 0, block.column + block.width <= grid.columns,
      block.row + block.height <= grid.rows
    else { return nil }
    let cells = block.cells(columns: grid.columns)
    guard cells.allSatisfy({ areaOfCell[$0] == -1 || areaOfCell[$0] == area }) else { return nil }

    var moved = self
    let before = blocks[area].cells(columns: grid.columns)
    let members = before.compactMap { nodeInCell[$0] >= 0 ? nodeInCell[$0] : nil }
    let displaced = cells.filter { areaOfCell[$0] == -1 && nodeInCell[$0] >= 0 }
      .map { nodeInCell[$0] }
    for cell in before {
      moved.areaOfCell[cell] = -1
      moved.nodeInCell[cell] = -1
    }
    for cell in cells {
      moved.areaOfCell[cell] = area
      moved.nodeInCell[cell] = -1
    }
    // A block of the same shape keeps its pattern, gaps included.
    if block.width == blocks[area].width && block.height == blocks[area].height {
      for (old, new) in zip(before, cells) where nodeInCell[old] >= 0 {
        moved.put(nodeInCell[old], in: new)
      }
    } else {
      for (node, cell) in zip(members, cells) { moved.put(node, in: cell) }
    }
    var vacated = before.filter { moved.areaOfCell[$0] == -1 && moved.nodeInCell[$0] == -1 }[...]
    for node in displaced {
      let cell =
        vacated.popFirst()
        ?? moved.areaOfCell.indices.first {
          moved.areaOfCell[$0] == -1 && moved.nodeInCell[$0] == -1
        }
      guard let cell else { return nil }
      moved.put(node, in: cell)
    }
    moved.blocks[area] = block
    return moved
  }

  /// The arrangement with the blocks of two areas exchanged; `nil` where they do not fit.
  func exchanging(_ first: Int, _ second: Int) -> IslandArrangement? {
    var exchanged = blocks
    exchanged[first].column = blocks[second].column
    exchanged[first].row = blocks[second].row
    exchanged[second].column = blocks[first].column
    exchanged[second].row = blocks[first].row
    for block in [exchanged[first], exchanged[second]]
    where block.column + block.width > grid.columns || block.row + block.height > grid.rows {
      return nil
    }
    guard var fresh = IslandArrangement(problem, grid: grid, blocks: exchanged) else { return nil }
    fresh.inherit(from: self)
    return fresh
  }

  /// Puts nodes where they stood in another arrangement, as far as the cells are still open to them.
  private mutating func inherit(from other: IslandArrangement) {
    for node in problem.nodes.indices where home[node] == -1 {
      let cell = other.cellOfNode[node]
      if areaOfCell[cell] == -1 { exchange(node, with: cell) }
    }
    for (area, block) in blocks.enumerated() where block.width == other.blocks[area].width {
      let here = block.cells(columns: grid.columns)
      let there = other.blocks[area].cells(columns: grid.columns)
      for (old, new) in zip(there, here) where other.nodeInCell[old] >= 0 {
        exchange(other.nodeInCell[old], with: new)
      }
    }
  }

  func center(of node: Int) -> Point { grid.center(of: cellOfNode[node]) }

  /// The regions of the areas.
  var regions: [Rectangle] { blocks.map { grid.region(of: $0).rounded } }

  /// The arrangement without the columns and rows in which nobody stands, each of the others as wide
  /// as what stands in it. An area that spans such a column loses a cell that nobody needs.
  func fitted() -> IslandArrangement {
    let columns = (0..<grid.columns).filter { column in
      cellOfNode.contains { $0 % grid.columns == column }
    }
    let rows = (0..<grid.rows).filter { row in cellOfNode.contains { $0 / grid.columns == row } }
    let fitting = IslandGrid(
      room: grid.room,
      widths: columns.map { column in
        problem.nodes.indices.filter { cellOfNode[$0] % grid.columns == column }
          .map { problem.nodes[$0].size.width }.max() ?? 0
      },
      heights: rows.map { row in
        problem.nodes.indices.filter { cellOfNode[$0] / grid.columns == row }
          .map { problem.nodes[$0].size.height }.max() ?? 0
      })
    let kept = blocks.map { block in
      let left = columns.count { $0 < block.column }
      let above = rows.count { $0 < block.row }
      return Block(
        column: left, row: above,
        width: columns.count { $0 < block.column + block.width } - left,
        height: rows.count { $0 < block.row + block.height } - above)
    }
    guard var result = IslandArrangement(problem, grid: fitting, blocks: kept) else { return self }
    result.nodeInCell = Array(repeating: -1, count: fitting.cellCount)
    for (node, cell) in cellOfNode.enumerated() {
      let column = columns.firstIndex(of: cell % grid.columns) ?? 0
      let row = rows.firstIndex(of: cell / grid.columns) ?? 0
      result.put(node, in: row * fitting.columns + column)
    }
    return result
  }
}
