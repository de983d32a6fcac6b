import Scene

/// The lanes on the page: where every line and slot is.
struct LaneSheet: Sendable {
  let plan: LanePlan
  let room: Rectangle
  let names: LaneNames

  /// The columns and slots of each group.
  let across: [LaneColumns]

  /// Whether the columns of all groups have the same borders: a table.
  let isTable: Bool

  /// The lines of all rows, from above, each counted from the upper edge of the room.
  let lines: [ClosedRange<Double>]

  /// The first line of each row, and at last the number of lines.
  let lineOfRow: [Int]

  /// The upper edge of each row, and at last the lower edge of all, counted likewise.
  let edges: [Double]

  /// The line in which each node begins.
  let lineOfNode: [Int]

  /// Whether the columns of a group have their names above its first line; else beside the nodes.
  let isHeaded: [Bool]

  private static let smallHeader = 12.0
  /// How far a unit's box stands off what is in it, and how much more it does above, for its name.
  static let padding = 5.0
  static let titleSpace = 6.0
  static let titleSize = 8.0

  /// How much of a distance between lines there is above the first and below the last, at most.
  private static let outerShare = 0.1

  /// What a line of a row needs.
  private struct LineNeed {
    var height: Double
    /// Above the line: half a gap, the edges of units, and for the first the names of columns.
    var above: Double
    var below: Double
  }

  /// The sheet; `nil` where the lines do not fit.
  ///
  /// - Parameters:
  ///   - needs: of the columns of each group.
  ///   - names: those at the left.
  init?(
    _ plan: LanePlan, _ problem: LayoutProblem, needs: [[LaneColumns.Need]], names: LaneNames,
    gap: Size
  ) {
    self.plan = plan
    room = problem.room
    self.names = names
    // Across: the columns of each group, their borders as close as can be to common ones.
    let left = names.width
    let targets = LaneColumns.targets(needs, length: room.width - left)
    let across = needs.map {
      LaneColumns($0, targets: targets, from: left, to: problem.room.width)
    }
    self.across = across
    isTable = across.allSatisfy { columns in
      zip(columns.borders, across[0].borders).allSatisfy { abs($0 - $1) < 1 }
    }

    // Down: which line each node of a row stands in, and how much every line needs.
    let table = plan.table
    var lineOfNode = Array(repeating: 0, count: problem.nodes.count)
    var isHeaded = across.map { _ in false }
    let namingRows = Self.namingRows(plan, isTable: isTable)
    var rows: [[LineNeed]] = []
    var lineOfRow = [0]
    for row in table.rows.indices {
      let nodes = problem.nodes.indices.filter { table.rowOfNode[$0] == row }
      let seated = Self.lines(of: row, nodes, plan, problem, width: room.width - left, gap)
      var head = 0.0
      if namingRows.contains(row) {
        let group = isTable ? 0 : plan.groupOfRow[row]
        let first = nodes.filter { seated.lineOfNode[$0] == 0 }
        isHeaded[group] = !Self.hasRoom(
          beside: first, row, plan, problem, across[group], isTable: isTable, gap)
        if isHeaded[group] { head = Self.smallHeader + (isTable ? 4 : 0) }
      }
      for (node, line) in seated.lineOfNode { lineOfNode[node] = lineOfRow[row] + line }
      let boxes = plan.packings[row]?.boxes ?? []
      // The boxes of units that begin at a line need room for their edges and names above it, those that
      // end there room for their edges below.
      var needs = seated.heights.enumerated().map { line, height in
        let opening = boxes.filter { $0.lines.lowerBound == line }.map(\.level).max() ?? 0
        let closing = boxes.filter { $0.lines.upperBound == line + 1 }.map(\.level).max() ?? 0
        return LineNeed(
          height: height,
          above: gap.height / 2 + Self.spaceAbove(level: opening) + (line == 0 ? head : 0),
          below: gap.height / 2 + Double(closing) * Self.padding)
      }
      Self.stretch(&needs, to: names.height(of: names.occupants(table.rows[row])) + 4)
      rows.append(needs)
      lineOfRow.append(lineOfRow[row] + needs.count)
    }
    self.lineOfRow = lineOfRow
    self.lineOfNode = lineOfNode
    Self.stretchTiers(&rows, table, names)

    self.isHeaded = isHeaded
    // A margin at the edges lets lines pass outside the outermost nodes.
    rows[0][0].above = max(rows[0][0].above - 3, 8)
    let last = (row: rows.count - 1, line: rows[rows.count - 1].count - 1)
    rows[last.row][last.line].below = max(rows[last.row][last.line].below, 8)
    // The sheet fits if the needs of all lines do.
    let needed = rows.joined().reduce(0) { $0 + $1.height + $1.above + $1.below }
    let spare = room.height - needed
    guard spare >= 0 else { return nil }
    // The height that is left is divided between the lines, with a little above the first and below the
    // last, so that the map uses the whole page.
    let count = lineOfRow[lineOfRow.count - 1]
    let share = spare / (Double(max(1, count - 1)) + 2 * Self.outerShare)
    var reached = 0.0
    var lines: [ClosedRange<Double>] = []
    var edges: [Double] = []
    for row in rows {
      edges.append(reached)
      for need in row {
        let top = reached + need.above + (lines.isEmpty ? Self.outerShare : 0.5) * share
        lines.append(top...top + need.height)
        reached =
          top + need.height + need.below + (lines.count == count ? Self.outerShare : 0.5) * share
      }
    }
    self.lines = lines
    self.edges = edges + [reached]
  }

  /// The rows at which names of columns stand: the first of each group, or of a table, that has columns.
  static func namingRows(_ plan: LanePlan, isTable: Bool) -> Set<Int> {
    var named: Set<Int> = []
    return Set(
      plan.groupOfRow.indices.filter { row in
        plan.packings[row] != nil && named.insert(isTable ? 0 : plan.groupOfRow[row]).inserted
      })
  }

  /// Whether the names of columns have room beside the nodes of the first line.
  private static func hasRoom(
    beside nodes: [Int], _ row: Int, _ plan: LanePlan, _ problem: LayoutProblem,
    _ columns: LaneColumns, isTable: Bool, _ gap: Size
  ) -> Bool {
    guard let packing = plan.packings[row], packing.boxes.allSatisfy({ $0.lines.lowerBound > 0 })
    else { return false }
    return plan.order.enumerated().allSatisfy { place, column in
      let own = nodes.filter { plan.table.columnOfNode[$0] == column }
      let widths = own.reduce(0) { $0 + problem.nodes[$1].size.width + gap.width }
      let width = columns.borders[place + 1] - columns.borders[place]
      return own.isEmpty
        || widths + 24 + columnNameWidth(column, plan, problem, size: nameSize(isTable)) < width
    }
  }

  static func nameSize(_ isTable: Bool) -> Double { isTable ? Placement.nameSize : 9 }

  /// How wide the name of a column is, its mark included.
  private static func columnNameWidth(
    _ column: Int, _ plan: LanePlan, _ problem: LayoutProblem, size: Double
  ) -> Double {
    let number = plan.table.columns[column]
    return number < problem.areaCount
      ? Region.Name.width(of: problem.words.area(number), size: size) + Region.markSide + 4
      : Region.Name.width(of: problem.words.crossCutting, size: size)
  }

  /// How far the upper edge of a unit's box stands off what is in it: boxes in boxes bear a name each.
  static func spaceAbove(level: Int) -> Double {
    Double(level) * padding + Double(max(0, level - 1)) * titleSpace
  }

  /// Makes lines higher together, evenly above and below, where they are lower than a name beside
  /// them.
  private static func stretch(_ needs: inout [LineNeed], to height: Double) {
    let missing = height - needs.reduce(0) { $0 + $1.height + $1.above + $1.below }
    guard missing > 0, !needs.isEmpty else { return }
    needs[0].above += missing / 2
    needs[needs.count - 1].below += missing / 2
  }

  private static func stretchTiers(
    _ rows: inout [[LineNeed]], _ table: LaneTable, _ names: LaneNames
  ) {
    for row in table.firstRows {
      let last = table.lastRow(ofTierFrom: row)
      let height = rows[row...last].joined().reduce(0) { $0 + $1.height + $1.above + $1.below }
      let missing = names.height(of: names.tier(table.rows[row].tier)) + 5 - height
      guard missing > 0 else { continue }
      rows[row][0].above += missing / 2
      rows[last][rows[last].count - 1].below += missing / 2
    }
  }

  /// How high each line of a row is, and in which line each node begins: the tallest of a cell come
  /// first, so that tall ones share lines.
  private static func lines(
    of row: Int, _ nodes: [Int], _ plan: LanePlan, _ problem: LayoutProblem, width: Double,
    _ gap: Size
  ) -> (heights: [Double], lineOfNode: [Int: Int]) {
    let byHeight = nodes.sorted {
      (problem.nodes[$1].size.height, $0) < (problem.nodes[$0].size.height, $1)
    }
    var lineOfNode: [Int: Int] = [:]
    var heights: [Double] = []
    guard let packing = plan.packings[row] else {
      var free = 0.0
      for node in byHeight {
        let size = problem.nodes[node].size
        if free < size.width + gap.width {
          heights.append(size.height)
          free = width - 10
        }
        free -= size.width + gap.width
        lineOfNode[node] = heights.count - 1
      }
      return (heights, lineOfNode)
    }
    heights = Array(repeating: 0, count: packing.lines)
    var cells: [LanePacking.Key: [Int]] = [:]
    for cell in packing.cells.sorted(by: { ($0.line, $0.slot) < ($1.line, $1.slot) }) {
      cells[cell.key, default: []].append(cell.line)
    }
    for node in byHeight {
      guard let key = packing.keys[node], let line = cells[key]?.first else { continue }
      cells[key]?.removeFirst()
      heights[line] = max(heights[line], problem.nodes[node].size.height)
      lineOfNode[node] = line
    }
    return (heights, lineOfNode)
  }

  /// Where lines may lead: not through the names at the left.
  var lineRoom: Rectangle {
    Rectangle(left: x(names.width), bottom: room.bottom, right: room.right, top: room.top)
      .inset(by: 1)
  }

  /// From above to below, as the page counts.
  func y(_ depth: Double) -> Double { room.top - depth }
  func x(_ reach: Double) -> Double { room.left + reach }

  func middle(ofLine line: Int) -> Double {
    y((lines[line].lowerBound + lines[line].upperBound) / 2)
  }
}
