import Scene

/// In which cell of a grid each node stands, and so which block of cells each area takes up: the
/// smallest that holds its members.
///
/// Areas may lie over one another, and nodes may stand in areas that they do not live in: a search
/// that may pass through such arrangements finds better ones. ``entanglement`` says how far it is
/// from one that can be drawn.
struct IslandArrangement {
  let problem: LayoutProblem
  let grid: IslandGrid

  /// The area that each node lives in; -1 for a node between areas.
  let home: [Int]

  /// The nodes that live in each area.
  let members: FlatLists

  /// The nodes that stand between areas.
  private let strays: [Int]
  private let near: FlatLists
  private(set) var cellOfNode: [Int]

  /// The node in each cell; -1 for none.
  private(set) var nodeInCell: [Int]

  /// The block of each area.
  private(set) var blocks: [CellBlock]

  /// How many cells belong to two areas, each pair of areas counted, and how often somebody stands
  /// in an area without living in one: 0 where the arrangement can be drawn.
  private(set) var entanglement = 0

  /// How many cells of areas nobody stands in.
  private(set) var vacancy = 0

  /// How far the nodes between areas stand from the areas of their sectors, in points, along columns
  /// and rows.
  private(set) var straying = 0.0

  /// - Parameter cells: a cell of its own for each node.
  init(_ problem: LayoutProblem, grid: IslandGrid, cells: [Int]) {
    self.problem = problem
    self.grid = grid
    let home = problem.nodes.map { $0.home ?? -1 }
    self.home = home
    let members = FlatLists(
      (0..<problem.areaCount).map { area in home.indices.filter { home[$0] == area } })
    self.members = members
    strays = home.indices.filter { home[$0] < 0 }
    near = FlatLists(problem.nodes.map(\.near))
    cellOfNode = cells
    nodeInCell = Array(repeating: -1, count: grid.cellCount)
    for (node, cell) in cells.enumerated() { nodeInCell[cell] = node }
    blocks = (0..<problem.areaCount).map { CellBlock(around: members[$0], in: cells, grid) }
    measure()
  }

  /// Moves a node to a cell, and whoever stands there to the node's own.
  ///
  /// - Complexity: O(*a* + *s* + *k*) for *a* areas, *s* nodes between them and *k* nodes in the
  ///   areas of the two.
  mutating func exchange(_ node: Int, with cell: Int) {
    let own = cellOfNode[node]
    let other = nodeInCell[cell]
    let first = home[node]
    let second = other >= 0 ? home[other] : -1
    swap(node, other, own, cell)
    // Within an area the block stays what it is.
    if first >= 0 && first == second { return }
    let firstBlock = first >= 0 ? block(of: first) : nil
    let secondBlock = second >= 0 ? block(of: second) : nil
    let isSame =
      first >= 0 && firstBlock == blocks[first] && (other < 0 || second >= 0)
      && (second < 0 || secondBlock == blocks[second])
    if isSame { return }
    // The disorder of what the exchange touches, before and after it: nothing else changes.
    swap(node, other, cell, own)
    let before = disorder(first, second, node, other)
    swap(node, other, own, cell)
    if let firstBlock { blocks[first] = firstBlock }
    if let secondBlock { blocks[second] = secondBlock }
    let after = disorder(first, second, node, other)
    entanglement += after.entanglement - before.entanglement
    vacancy += after.vacancy - before.vacancy
    straying += after.straying - before.straying
  }

  /// Moves a node from one cell to another, and the other node, if any, the other way.
  private mutating func swap(_ node: Int, _ other: Int, _ from: Int, _ to: Int) {
    nodeInCell[from] = other
    if other >= 0 { cellOfNode[other] = from }
    nodeInCell[to] = node
    cellOfNode[node] = to
  }

  /// Moves several nodes at once; whoever stands where they go takes the cells that they leave.
  mutating func move(_ nodes: [Int], to cells: [Int]) {
    let displaced = cells.map { nodeInCell[$0] }.filter { $0 >= 0 && !nodes.contains($0) }
    let left = nodes.map { cellOfNode[$0] }.filter { !cells.contains($0) }
    for node in nodes { nodeInCell[cellOfNode[node]] = -1 }
    for (node, cell) in zip(nodes + displaced, cells + left) {
      nodeInCell[cell] = node
      cellOfNode[node] = cell
    }
    blocks = blocks.indices.map(block)
    measure()
  }

  private func block(of area: Int) -> CellBlock {
    CellBlock(around: members[area], in: cellOfNode, grid)
  }

  func center(of node: Int) -> Point { grid.centers[cellOfNode[node]] }

  // MARK: Disorder

  private struct Disorder {
    var entanglement = 0
    var vacancy = 0
    var straying = 0.0
  }

  private mutating func measure() {
    var whole = Disorder()
    for area in blocks.indices {
      whole.vacancy += blocks[area].cellCount - members.count(of: area)
      for other in blocks.indices where other > area {
        whole.entanglement += blocks[area].overlap(with: blocks[other])
      }
    }
    for node in strays { add(stray: node, to: &whole) }
    entanglement = whole.entanglement
    vacancy = whole.vacancy
    straying = whole.straying
  }

  /// The part of the disorder that two areas and two nodes have to do with; -1 stands for none.
  private func disorder(_ first: Int, _ second: Int, _ node: Int, _ other: Int) -> Disorder {
    var part = Disorder()
    let one = first >= 0 ? blocks[first] : CellBlock.empty
    let two = second >= 0 ? blocks[second] : CellBlock.empty
    for (area, block) in blocks.enumerated() {
      if first >= 0 && area != first { part.entanglement += one.overlap(with: block) }
      if second >= 0 && area != second && area != first {
        part.entanglement += two.overlap(with: block)
      }
    }
    part.vacancy += one.cellCount + two.cellCount
    if home[node] < 0 { add(stray: node, to: &part) }
    if other >= 0 && home[other] < 0 { add(stray: other, to: &part) }
    guard first >= 0 || second >= 0 else { return part }
    for stray in strays where stray != node && stray != other {
      let place = grid.places[cellOfNode[stray]]
      if one.holds(place) { part.entanglement += 1 }
      if two.holds(place) { part.entanglement += 1 }
      for item in near.places(of: stray) {
        let area = near.items[item]
        if area == first || area == second { part.straying += distance(of: stray, to: area) }
      }
    }
    return part
  }

  private func add(stray node: Int, to part: inout Disorder) {
    let place = grid.places[cellOfNode[node]]
    for block in blocks where block.holds(place) { part.entanglement += 1 }
    for item in near.places(of: node) { part.straying += distance(of: node, to: near.items[item]) }
  }

  private func distance(of node: Int, to area: Int) -> Double {
    let place = grid.places[cellOfNode[node]]
    let block = blocks[area]
    let across = max(block.column - place.column, 0, place.column - block.column - block.width + 1)
    let along = max(block.row - place.row, 0, place.row - block.row - block.height + 1)
    return Double(across) * grid.pitch.width + Double(along) * grid.pitch.height
  }

  // MARK: The last step

  /// The arrangement without the columns and rows in which nobody stands, each of the others as wide
  /// as what stands in it. An area that spans such a column loses cells that nobody needs.
  func fitted() -> IslandArrangement {
    let columns = (0..<grid.columns).filter { column in
      cellOfNode.contains { grid.places[$0].column == column }
    }
    let rows = (0..<grid.rows).filter { row in cellOfNode.contains { grid.places[$0].row == row } }
    let fitting = IslandGrid(
      room: grid.room,
      widths: columns.map { column in
        problem.nodes.indices.filter { grid.places[cellOfNode[$0]].column == column }
          .map { problem.nodes[$0].size.width }.max() ?? 0
      },
      heights: rows.map { row in
        problem.nodes.indices.filter { grid.places[cellOfNode[$0]].row == row }
          .map { problem.nodes[$0].size.height }.max() ?? 0
      })
    let cells = cellOfNode.map { cell in
      let column = columns.firstIndex(of: grid.places[cell].column) ?? 0
      let row = rows.firstIndex(of: grid.places[cell].row) ?? 0
      return row * columns.count + column
    }
    return IslandArrangement(problem, grid: fitting, cells: cells)
  }
}
