/// The cells in which nodes stand: as many columns and rows as the room can hold and the nodes need.
struct IslandGrid {
  let columns: Int
  let rows: Int
  let room: Rectangle

  var cellCount: Int { columns * rows }
  var cellSize: Size {
    Size(width: room.width / Double(columns), height: room.height / Double(rows))
  }

  /// Blocks of cells that hold a number of nodes, the squarest on paper first.
  func blocks(holding count: Int) -> [Block] {
    (1...min(count, columns)).compactMap { width -> Block? in
      let height = (count + width - 1) / width
      guard height <= rows, width * height - count <= max(1, count / 4) else { return nil }
      return Block(column: 0, row: 0, width: width, height: height)
    }.sorted { elongation($0) < elongation($1) }
  }

  private func elongation(_ block: Block) -> Double {
    let width = Double(block.width) * cellSize.width
    let height = Double(block.height) * cellSize.height
    return max(width / height, height / width)
  }

  /// The centre of a cell, which lies a little low: an area's name stands above its first row.
  func center(of cell: Int) -> Point {
    Point(
      x: room.left + (Double(cell % columns) + 0.5) * cellSize.width,
      y: room.top - (Double(cell / columns) + 0.5) * cellSize.height - IslandGrid.headroom / 2)
  }

  /// The region of a block, a little smaller than its cells, so that two neighbours stay apart.
  func region(of block: Block) -> Rectangle {
    let cell = cellSize
    return Rectangle(
      left: room.left + Double(block.column) * cell.width + 4,
      bottom: room.top - Double(block.row + block.height) * cell.height + 4,
      right: room.left + Double(block.column + block.width) * cell.width - 4,
      top: room.top - Double(block.row) * cell.height - 3)
  }

  /// What an area's name needs above the nodes.
  static let headroom = 10.0
}

/// A rectangle of cells; row 0 is the upper one.
struct Block: Hashable {
  var column: Int
  var row: Int
  var width: Int
  var height: Int

  func cells(columns: Int) -> [Int] {
    (row..<row + height).flatMap { row in
      (column..<column + width).map { row * columns + $0 }
    }
  }
}
