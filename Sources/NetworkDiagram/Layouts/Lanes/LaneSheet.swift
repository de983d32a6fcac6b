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

  static let headerHeight = 19.0
  private static let smallHeader = 13.0
  /// How far a unit's box stands off what is in it, and how much more it does above, for its name.
  static let padding = 5.0
  static let titleSpace = 6.0
  static let titleSize = 8.0

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
  init?(_ plan: LanePlan, _ problem: LayoutProblem, needs: [[LaneColumns.Need]], gap: Size) {
    self.plan = plan
    room = problem.room
    names = LaneNames(problem.words)
    let left = names.width
    let targets = LaneColumns.targets(needs, length: room.width - left)
    let across = needs.map {
      LaneColumns($0, targets: targets, from: left, to: problem.room.width)
    }
    self.across = across
    isTable = across.allSatisfy { columns in
      zip(columns.borders, across[0].borders).allSatisfy { abs($0 - $1) < 1 }
    }

    let table = plan.table
    var lineOfNode = Array(repeating: 0, count: problem.nodes.count)
    var rows: [[LineNeed]] = []
    var lineOfRow = [0]
    for row in table.rows.indices {
      let isNewGroup = row == 0 || plan.groupOfRow[row] != plan.groupOfRow[row - 1]
      // Columns that begin anew have their names above them.
      let head = isTable || !isNewGroup || plan.packings[row] == nil ? 0 : Self.smallHeader
      let nodes = problem.nodes.indices.filter { table.rowOfNode[$0] == row }
      let seated = Self.lines(of: row, nodes, plan, problem, width: room.width - left, gap)
      for (node, line) in seated.lineOfNode { lineOfNode[node] = lineOfRow[row] + line }
      let boxes = plan.packings[row]?.boxes ?? []
      var needs = seated.heights.enumerated().map { line, height in
        let opening = boxes.filter { $0.lines.lowerBound == line }.map(\.level).max() ?? 0
        let closing = boxes.filter { $0.lines.upperBound == line + 1 }.map(\.level).max() ?? 0
        return LineNeed(
          height: height,
          above: gap.height / 2 + Double(opening) * (Self.padding + Self.titleSpace)
            + (line == 0 ? head : 0),
          below: gap.height / 2 + Double(closing) * Self.padding)
      }
      Self.stretch(&needs, to: names.height(of: names.occupants(table.rows[row])) + 6)
      rows.append(needs)
      lineOfRow.append(lineOfRow[row] + needs.count)
    }
    self.lineOfRow = lineOfRow
    self.lineOfNode = lineOfNode
    Self.stretchTiers(&rows, table, names)

    let header = isTable ? Self.headerHeight : 0
    let needed = rows.joined().reduce(0) { $0 + $1.height + $1.above + $1.below }
    let spare = room.height - header - needed
    guard spare >= 0 else { return nil }
    // What is left goes to all lines alike.
    let share = spare / Double(max(1, lineOfRow[lineOfRow.count - 1]))
    var reached = header
    var lines: [ClosedRange<Double>] = []
    var edges: [Double] = []
    for row in rows {
      edges.append(reached)
      for need in row {
        let top = reached + share / 2 + need.above
        lines.append(top...top + need.height)
        reached = top + need.height + need.below + share / 2
      }
    }
    self.lines = lines
    self.edges = edges + [reached]
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
      let missing = names.height(of: names.tier(table.rows[row].tier)) + 8 - height
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

  /// From above to below, as the page counts.
  func y(_ depth: Double) -> Double { room.top - depth }
  func x(_ reach: Double) -> Double { room.left + reach }

  func middle(ofLine line: Int) -> Double {
    y((lines[line].lowerBound + lines[line].upperBound) / 2)
  }
}
