/// The order and widths of the lanes' columns, and who stands in which line of each row: all but
/// the measures of the page.
struct LanePlan {
  let table: LaneTable

  /// The columns from the left.
  let order: [Int]

  /// How many slots wide each column is.
  let widths: [Int]

  /// The slots of each column.
  let slotsOfColumn: [Range<Int>]

  /// Who stands where in each row; `nil` for a row of meetings, which knows no columns.
  let packings: [LanePacking?]

  init(_ table: LaneTable, _ problem: LayoutProblem, order: [Int], widths: [Int]) {
    self.table = table
    self.order = order
    self.widths = widths
    var ranges = Array(repeating: 0..<0, count: widths.count)
    var place = 0
    for column in order {
      ranges[column] = place..<place + widths[column]
      place += widths[column]
    }
    slotsOfColumn = ranges
    packings = table.rows.indices.map { row in
      guard table.rows[row].occupants != .meetings else { return nil }
      return LanePacking(
        problem.nodes.indices.filter { table.rowOfNode[$0] == row },
        parent: { problem.nodes[$0].parent }, columnOf: { table.columnOfNode[$0] },
        slotsOfColumn: ranges)
    }
  }

  var slotCount: Int { widths.reduce(0, +) }

  /// All lines of the rows with columns.
  var lines: Int { packings.reduce(0) { $0 + ($1?.lines ?? 0) } }

  /// The sheet of the plan with the fewest slots that fits into the room; `nil` where none does.
  static func fitting(_ problem: LayoutProblem, gap: Size) -> LaneSheet? {
    let table = LaneTable(problem)
    let order = LinearArrangement.order(table.weightsOfColumns(problem))
    var plan = LanePlan(
      table, problem, order: order, widths: Array(repeating: 1, count: table.columns.count))
    while true {
      let sheet = LaneSheet(plan, problem, gap: gap)
      if sheet.isTooWide { return nil }
      if !sheet.isTooHigh { return sheet }
      guard let wider = plan.widened(problem) else { return nil }
      plan = wider
    }
  }

  /// The plan with one more slot for the column that shortens the table the most, or else for the
  /// one that is the most crowded.
  private func widened(_ problem: LayoutProblem) -> LanePlan? {
    var counts = Array(
      repeating: Array(repeating: 0, count: table.rows.count), count: widths.count)
    for node in problem.nodes.indices where !problem.nodes[node].isMeeting {
      counts[table.columnOfNode[node]][table.rowOfNode[node]] += 1
    }
    let candidates = widths.indices.compactMap {
      column -> (gain: Int, crowd: Double, column: Int, plan: LanePlan)? in
      let crowd = Double(counts[column].max() ?? 0) / Double(widths[column])
      guard crowd > 1 else { return nil }
      var tried = widths
      tried[column] += 1
      let plan = LanePlan(table, problem, order: order, widths: tried)
      return (lines - plan.lines, crowd, column, plan)
    }
    return candidates.max {
      ($0.gain, $0.crowd, $1.column) < ($1.gain, $1.crowd, $0.column)
    }?.plan
  }
}
