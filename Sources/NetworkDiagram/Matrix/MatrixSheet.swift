import CollaborationModel
import Scene

/// How a matrix is laid out on its page: how large the type and the cells are, how the columns are
/// named, and where everything stands.
struct MatrixSheet {
  let fontSize: Double

  /// The size of the columns' names.
  let headSize: Double
  let heads: MatrixHeads

  /// The lines of the name of each row.
  let names: [[String]]

  /// The room that rows' numbers take before the grid; none where columns have names.
  let numberWidth: Double

  /// Where the blocks' names stand, before those of the rows.
  let strip: Rectangle
  let grid: Rectangle
  private let count: Int

  /// The distance of lines, in ems.
  static let lineHeight = 1.15

  /// The size of the blocks' names.
  static let blockSize = 8.5

  /// Room for a sector's mark between the columns' names and the grid.
  private static let markHeight = 14.0
  private static let sizes = [11.0, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, TextWidth.leastSize]

  /// The least height of a row, in ems.
  private static let leastRow = 1.2

  /// The largest setting that a room holds; `nil` where none does without losing a name.
  ///
  /// - Parameters:
  ///   - blockNames: what the blocks are called, for the strip before the names; none for no strip.
  ///   - columnsByNumber: whether columns bear the numbers of their rows.
  init?(
    _ table: MatrixTable, blockNames: [String], columnsByNumber: Bool, in room: Rectangle
  ) {
    guard Self.mayHold(table.rows.count, in: room.size) else { return nil }
    // Columns' names lying first, since they read best, then upright, then numbers; for each the largest
    // type, and the narrowest column of rows' names that holds them.
    let names = MatrixHeads.Names(table.rows.map(\.name))
    let styles: [MatrixHeads.Style] = columnsByNumber ? [.numbers] : [.lying, .upright, .broken]
    for style in styles {
      for size in style == .lying ? Array(Self.sizes.prefix(5)) : Self.sizes {
        for share in [0.16, 0.22, 0.3, 0.38] {
          if let sheet = Self(
            table, names, blockNames, room, style: style, fontSize: size, nameShare: share)
          {
            self = sheet
            return
          }
        }
      }
    }
    return nil
  }

  /// Whether so many rows, in the smallest type, are no higher than a room.
  static func mayHold(_ rows: Int, in room: Size) -> Bool {
    Double(rows) * TextWidth.leastSize * leastRow <= room.height
  }

  /// One setting; `nil` where the room does not hold it.
  ///
  /// - Parameter nameShare: how much of the room's width the names of rows may take.
  private init?(
    _ table: MatrixTable, _ texts: MatrixHeads.Names, _ blockNames: [String], _ room: Rectangle,
    style: MatrixHeads.Style, fontSize: Double, nameShare: Double
  ) {
    count = table.rows.count
    self.fontSize = fontSize
    headSize = min(fontSize, 9)
    let nameWidth = room.width * nameShare
    names = texts.breaks.map { $0.lines(ofAtMost: nameWidth / fontSize) }
    let widest = names.joined().map { TextWidth.points($0, fontSize: fontSize) }.max() ?? 0
    guard widest <= nameWidth else { return nil }

    // Across: the strip of blocks, signs, names and numbers; what is left is divided between the columns.
    let badges = table.rows.map { NodeBadge.width(of: $0.badges) }.max() ?? 0
    let blocks = blockNames.map { TextWidth.points($0, fontSize: Self.blockSize) }.max()
    let stripWidth = blocks.map { min($0, 100) + NodeBadge.side + 9 } ?? 0
    numberWidth = style == .numbers ? MatrixHeads.width(ofNumber: count, fontSize) + 5 : 0
    let before = stripWidth + badges + widest + numberWidth + 14
    let columnWidth = min((room.width - before) / Double(count), table.isBySector ? 140 : 110)
    guard columnWidth >= headSize * Self.lineHeight,
      let heads = MatrixHeads(
        texts, style, width: columnWidth, height: room.height * 0.36, size: headSize)
    else { return nil }
    self.heads = heads

    // Down: the columns' names, a line of sectors' marks, the rows. Rows are never much higher than columns
    // are wide, so that cells look like cells.
    let head =
      heads.height(ofColumns: count, width: columnWidth, size: headSize) + Self.markHeight
    let rowHeight = min(
      (room.height - head - 2) / Double(count), table.isBySector ? 80 : 44, columnWidth * 1.6)
    let tallest = Double(names.map(\.count).max() ?? 1) * fontSize * Self.lineHeight
    guard rowHeight >= max(fontSize * Self.leastRow, tallest) else { return nil }

    // The whole stands in the middle of the page.
    let width = before + min(columnWidth, rowHeight * 2.4) * Double(count)
    let left = room.left + (room.width - width) / 2
    let top = room.top - head
    grid = Rectangle(
      left: left + before, bottom: top - rowHeight * Double(count), right: left + width, top: top)
    strip = Rectangle(
      left: left, bottom: grid.bottom, right: left + stripWidth, top: grid.top)
  }

  /// Where the columns' names begin, over the sectors' marks.
  var headBottom: Double { grid.top + Self.markHeight }

  /// Whether the digits of columns' numbers stand one below the other.
  var stacksDigits: Bool {
    MatrixHeads.stacksDigits(count, in: grid.width / Double(count), headSize)
  }

  func cell(_ row: Int, _ column: Int) -> Rectangle {
    cells(rows: row..<row + 1, columns: column..<column + 1)
  }

  /// What some rows and columns have in common.
  func cells(rows: Range<Int>, columns: Range<Int>) -> Rectangle {
    let width = grid.width / Double(count)
    let height = grid.height / Double(count)
    return Rectangle(
      left: grid.left + Double(columns.lowerBound) * width,
      bottom: grid.top - Double(rows.upperBound) * height,
      right: grid.left + Double(columns.upperBound) * width,
      top: grid.top - Double(rows.lowerBound) * height)
  }
}
