import Scene

/// The order and widths of the lanes' columns, and who stands in which line of each row: all but
/// the measures of the page.
struct LanePlan: Sendable {
  /// How far down the page a column keeps its width.
  enum Columns {
    /// All the way: a table.
    case throughout
    /// Within a tier: the order stays, the borders move.
    case byTier
    /// Within a row.
    case byRow
  }

  let table: LaneTable

  /// The columns from the left.
  let order: [Int]

  /// The rows that share their columns' widths, as groups one below the other.
  let groupOfRow: [Int]

  /// How many slots wide each column is, by group; 0 for one that nobody needs there.
  let widths: [[Int]]

  /// The slots of each column, by group.
  let slotsOfColumn: [[Range<Int>]]

  /// Who stands where in each row; `nil` for a row of meetings, which knows no columns.
  let packings: [LanePacking?]

  init(
    _ table: LaneTable, _ problem: LayoutProblem, order: [Int], groupOfRow: [Int], widths: [[Int]]
  ) {
    self.table = table
    self.order = order
    self.groupOfRow = groupOfRow
    self.widths = widths
    let ranges = widths.map { widths in
      var ranges = Array(repeating: 0..<0, count: widths.count)
      var place = 0
      for column in order {
        ranges[column] = place..<place + widths[column]
        place += widths[column]
      }
      return ranges
    }
    slotsOfColumn = ranges
    packings = table.rows.indices.map { row in
      guard table.rows[row].occupants != .meetings else { return nil }
      return LanePacking(
        problem.nodes.indices.filter { table.rowOfNode[$0] == row },
        parent: { problem.nodes[$0].parent }, columnOf: table.columnOfNode,
        slotsOfColumn: ranges[groupOfRow[row]])
    }
  }

  func slotCount(ofGroup group: Int) -> Int { widths[group].reduce(0, +) }

  /// The rows that share their columns' widths, numbered from above; meetings go with their tier.
  private static func groups(_ table: LaneTable, _ columns: Columns) -> [Int] {
    var group = 0
    return table.rows.indices.map { row in
      guard row > 0 else { return 0 }
      switch columns {
      case .throughout: break
      case .byTier: if table.rows[row].tier != table.rows[row - 1].tier { group += 1 }
      case .byRow: group += 1
      }
      return group
    }
  }

  /// The sheet of the plan with the fewest lines that fits into the room; `nil` where none does.
  ///
  /// A number of lines for each row says how wide every column must be. All rows begin with one line;
  /// then, in every group, the row grows by which it becomes the narrowest, until it fits across.
  ///
  /// - Parameter maximumLength: how many signs of a name at the left stand below each other.
  static func fitting(
    _ table: LaneTable, _ problem: LayoutProblem, order: [Int], columns: Columns, gap: Size,
    maximumLength: Int
  ) -> LaneSheet? {
    let groupOfRow = groups(table, columns)
    let groups = 0...(groupOfRow.last ?? 0)
    let names = LaneNames(problem.words, maximumLength: maximumLength)
    let length = problem.room.width - names.width
    var demand = LaneDemand(table, problem, groupOfRow: groupOfRow, gap: gap)
    for group in groups {
      while demand.length(ofGroup: group) > length {
        guard demand.grow(group) else { return nil }
      }
    }
    while true {
      let plan = LanePlan(
        table, problem, order: order, groupOfRow: groupOfRow,
        widths: groups.map { demand.widths(ofGroup: $0) })
      let needs = groups.map { plan.needs(ofGroup: $0, problem, gap: gap) }
      let tooWide = groups.first { needs[$0].reduce(0) { $0 + $1.width } > length }
      guard let tooWide else {
        return LaneSheet(plan, problem, needs: needs, names: names, gap: gap)
      }
      guard demand.grow(tooWide) else { return nil }
    }
  }

  /// What the columns of a group need across, in their order.
  private func needs(
    ofGroup group: Int, _ problem: LayoutProblem, gap: Size
  ) -> [LaneColumns.Need] {
    let rows = groupOfRow.indices.filter { groupOfRow[$0] == group }
    let boxes = rows.flatMap { packings[$0]?.boxes ?? [] }
    return order.map { column in
      let slots = slotsOfColumn[group][column]
      guard !slots.isEmpty else { return LaneColumns.Need() }
      let width =
        problem.nodes.indices.filter {
          !problem.nodes[$0].isMeeting && table.columnOfNode[$0] == column
            && rows.contains(table.rowOfNode[$0])
        }.map { problem.nodes[$0].size.width }.max() ?? 0
      return LaneColumns.Need(
        slots: slots.map { _ in width },
        gaps: (slots.lowerBound...slots.upperBound).map { slot in
          let opening = boxes.filter { $0.slots.lowerBound == slot && slot < slots.upperBound }
          let closing = boxes.filter { $0.slots.upperBound == slot - 1 && slot > slots.lowerBound }
          let edges =
            (opening.map(\.level).max() ?? 0) + (closing.map(\.level).max() ?? 0)
          let isEdge = slot == slots.lowerBound || slot == slots.upperBound
          return Double(edges) * LaneSheet.padding + (isEdge ? gap.width / 2 + 1 : gap.width)
        })
    }
  }
}
