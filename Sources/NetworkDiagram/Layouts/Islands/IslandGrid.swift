/// The cells in which nodes stand: as many columns and rows as the room can hold and the nodes need.
///
/// The outermost nodes stand at the room's edge, so that the map uses the whole page; cells are then
/// evenly spaced, and the outer half of an outer cell is cut off.
struct IslandGrid {
  let columns: Int
  let rows: Int
  let room: Rectangle

  /// The largest node.
  let nodeSize: Size

  var cellCount: Int { columns * rows }

  /// The distance between the centres of neighbouring cells.
  var pitch: Size {
    let inner = innerRoom
    return Size(
      width: columns > 1 ? inner.width / Double(columns - 1) : room.width,
      height: rows > 1 ? inner.height / Double(rows - 1) : room.height)
  }

  /// Where the centres of nodes may be.
  private var innerRoom: Rectangle {
    Rectangle(
      left: room.left + nodeSize.width / 2 + 6, bottom: room.bottom + nodeSize.height / 2 + 6,
      right: room.right - nodeSize.width / 2 - 6,
      top: room.top - nodeSize.height / 2 - IslandGrid.headroom - 4)
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
    let width = Double(block.width) * pitch.width
    let height = Double(block.height) * pitch.height
    return max(width / height, height / width)
  }

  /// The centre of a cell.
  ///
  /// Whole points, so that single precision tells exactly on which side of a line a point lies.
  func center(of cell: Int) -> Point {
    let inner = innerRoom
    let column = Double(cell % columns)
    let row = Double(cell / columns)
    return Point(
      x: (columns > 1 ? inner.left + column * pitch.width : room.center.x).rounded(),
      y: (rows > 1 ? inner.top - row * pitch.height : room.center.y).rounded())
  }

  /// The region of a block, a little smaller than its cells, so that two neighbours stay apart.
  ///
  /// It reaches higher above its nodes than below: there its name stands.
  func region(of block: Block) -> Rectangle {
    let first = center(of: block.row * columns + block.column)
    let last = center(of: (block.row + block.height - 1) * columns + block.column + block.width - 1)
    let lift = IslandGrid.headroom / 2
    return Rectangle(
      left: max(room.left, first.x - pitch.width / 2 + 4),
      bottom: max(room.bottom, last.y - pitch.height / 2 + lift + 4),
      right: min(room.right, last.x + pitch.width / 2 - 4),
      top: min(room.top, first.y + pitch.height / 2 + lift - 3))
  }

  /// What an area's name needs above the nodes.
  static let headroom = 13.0
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
