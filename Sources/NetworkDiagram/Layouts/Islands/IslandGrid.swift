/// The cells in which nodes stand, in columns and rows.
///
/// The outermost nodes stand at the room's edge, so that the map uses the whole page. While an
/// arrangement is searched, cells are evenly spaced; at the end each column and row becomes as wide
/// as what stands in it.
struct IslandGrid {
  let room: Rectangle
  private let columnBands: Bands
  private let rowBands: Bands

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
    columnBands = across
    rowBands = along
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
  func blocks(holding count: Int) -> [Block] {
    guard count > 0 else { return [] }
    return (1...min(count, columns)).compactMap { width -> Block? in
      let height = (count + width - 1) / width
      guard height <= rows, width * height - count <= max(1, count / 4) else { return nil }
      return Block(column: 0, row: 0, width: width, height: height)
    }.sorted { elongation($0) < elongation($1) }
  }

  private func elongation(_ block: Block) -> Double {
    let width = Double(block.width) * room.width / Double(columns)
    let height = Double(block.height) * room.height / Double(rows)
    return max(width / height, height / width)
  }

  /// The region of a block, a little smaller than its cells, so that two neighbours stay apart; at
  /// the edge of the room it has nobody to keep apart from.
  ///
  /// It reaches higher above its nodes than below: there its name stands.
  func region(of block: Block) -> Rectangle {
    let lift = IslandGrid.headroom / 2
    let after = (column: block.column + block.width, row: block.row + block.height)
    return Rectangle(
      left: block.column == 0 ? room.left : columnBands.edges[block.column] + 4,
      bottom: after.row == rows ? room.bottom : -rowBands.edges[after.row] + lift + 4,
      right: after.column == columns ? room.right : columnBands.edges[after.column] - 4,
      top: block.row == 0 ? room.top : -rowBands.edges[block.row] + lift - 3)
  }

  /// What an area's name needs above the nodes.
  static let headroom = 13.0
}

/// Columns or rows side by side: where their centres and the borders between them are.
private struct Bands {
  let centers: [Double]

  /// One more than there are bands: the first and the last are the room's own edges.
  let edges: [Double]

  init(_ sizes: [Double], from start: Double, to end: Double, before: Double, after: Double) {
    let free = end - start - before - after - sizes.reduce(0, +)
    let gap = sizes.count > 1 ? free / Double(sizes.count - 1) : 0
    // A single band stands in the middle.
    var place = sizes.count > 1 ? start + before : start + before + free / 2
    var centers: [Double] = []
    var edges = [start]
    for size in sizes {
      if !centers.isEmpty { edges.append(place - gap / 2) }
      centers.append(place + size / 2)
      place += size + gap
    }
    self.centers = centers
    self.edges = edges + [end]
  }
}
