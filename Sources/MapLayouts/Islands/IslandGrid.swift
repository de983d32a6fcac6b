import Scene

/// The cells in which nodes stand, in columns and rows.
///
/// The outermost nodes stand at the room's edge, so that the map uses the whole page. While an
/// arrangement is searched, cells are evenly spaced; at the end each column and row becomes as wide
/// as what stands in it.
struct IslandGrid {
  let room: Rectangle

  let columns: Int
  let rows: Int

  /// The centre of each cell, row by row.
  ///
  /// Whole points, so that single precision tells exactly on which side of a line a point lies.
  let centers: [Point]

  /// The column and row of each cell.
  let places: [Place]

  struct Place {
    let column: Int
    let row: Int
  }

  var cellCount: Int { centers.count }

  /// How far apart cells are on average.
  let pitch: Size

  /// A grid of evenly spaced cells.
  init(columns: Int, rows: Int, room: Rectangle, nodeSize: Size) {
    self.init(
      room: room, widths: Array(repeating: nodeSize.width, count: columns),
      heights: Array(repeating: nodeSize.height, count: rows))
  }

  /// A grid of columns and rows of these sizes, with equal gaps between them.
  init(room: Rectangle, widths: [Double], heights: [Double]) {
    self.room = room
    columns = widths.count
    rows = heights.count
    let across = Bands(widths, from: room.left, to: room.right, before: 8, after: 8)
    let along = Bands(
      heights, from: -room.top, to: -room.bottom, before: IslandGrid.headroom + 5, after: 8)
    places = heights.indices.flatMap { row in
      widths.indices.map { Place(column: $0, row: row) }
    }
    centers = places.map {
      Point(x: across.centers[$0.column].rounded(), y: (-along.centers[$0.row]).rounded())
    }
    pitch = Size(
      width: room.width / Double(max(1, widths.count)),
      height: room.height / Double(max(1, heights.count)))
  }

  /// Blocks of cells that hold a number of nodes, the squarest on paper first.
  func blocks(holding count: Int) -> [CellBlock] {
    guard count > 0 else { return [] }
    return (1...min(count, columns)).compactMap { width -> CellBlock? in
      let height = (count + width - 1) / width
      guard height <= rows, width * height - count <= max(1, count / 4) else { return nil }
      return CellBlock(column: 0, row: 0, width: width, height: height)
    }.sorted { elongation($0) < elongation($1) }
  }

  private func elongation(_ block: CellBlock) -> Double {
    let width = Double(block.width) * room.width / Double(columns)
    let height = Double(block.height) * room.height / Double(rows)
    return max(width / height, height / width)
  }

  /// What an area's name needs above the nodes.
  static let headroom = 13.0
}

/// Columns or rows side by side, with equal gaps between them: where their centres are.
private struct Bands {
  let centers: [Double]

  init(_ sizes: [Double], from start: Double, to end: Double, before: Double, after: Double) {
    let free = end - start - before - after - sizes.reduce(0, +)
    let gap = sizes.count > 1 ? free / Double(sizes.count - 1) : 0
    // A single band stands in the middle.
    var place = sizes.count > 1 ? start + before : start + before + free / 2
    var centers: [Double] = []
    for size in sizes {
      centers.append(place + size / 2)
      place += size + gap
    }
    self.centers = centers
  }
}
