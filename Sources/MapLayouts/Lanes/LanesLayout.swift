import Scene

/// Tiers (圏域) and sides as rows, sectors as columns, units (部 > 課 > 係) in boxes.
///
/// Columns stand in the order in which lines cross the least (``LaneOrder``); a column is as many
/// slots wide as lets the rows fit the page. Within a cell of the table, and within a unit's part of
/// it, a search finds the places with the fewest crossings (``RasterSearch``). Where a table cannot
/// hold everybody at 9 points, columns keep their order, but take in every tier, or in every row, the
/// width that they need there, their borders in line wherever there is room.
///
/// - Complexity: O(2ᵏ·*k*) for *k* ≤ 13 columns, and the bounded search.
package struct LanesLayout: LayoutMethod {
  let columns: LanePlan.Columns

  /// A table has many columns, rows of their own few: labels are narrow in the one, flat in the other.
  package var labelWidths: [Double] {
    columns == .byRow ? [1.2, 1.6, 2.2, 1] : [1, 0.8, 0.7, 0.6]
  }

  private static let comfortable = Size(width: 16, height: 16)
  private static let narrow = Size(width: 12, height: 10)

  /// The type at which a table gives way to columns of changing widths.
  private static let leastTypeOfTable = 9.0

  /// How many signs of a name at the left stand below each other: all, or fewer where rows are low.
  private static let lengthsOfNames = [20, 4]

  /// The least type at which nodes stand comfortably apart.
  private static let leastComfortableType = 8.0

  package func isRoomy(_ problem: LayoutProblem) -> Bool {
    if columns != .throughout, problem.fontSize > Self.leastTypeOfTable { return false }
    let gap = Self.comfortable
    return problem.nodes.reduce(0) {
      $0 + ($1.size.width + gap.width) * ($1.size.height + gap.height)
    } < problem.room.width * problem.room.height
  }

  package func placement(of problem: LayoutProblem) -> Placement? {
    let table = LaneTable(problem)
    // Whether anything fits hardly depends on the order, and is soon found out with one.
    let linear = LinearArrangement.order(table.weightsOfColumns(problem))
    let gaps =
      [Self.comfortable]
      + (problem.fontSize <= Self.leastComfortableType ? [Self.narrow] : [])
    for gap in gaps {
      guard let first = sheet(table, problem, order: linear, gap: gap) else { continue }
      let others = LaneOrder.candidates(table, problem).filter { $0 != linear }.compactMap {
        sheet(table, problem, order: $0, gap: gap)
      }
      if let found = best(of: others + [first], problem, gap: gap) { return found }
    }
    return nil
  }

  private func sheet(
    _ table: LaneTable, _ problem: LayoutProblem, order: [Int], gap: Size
  ) -> LaneSheet? {
    for length in Self.lengthsOfNames {
      let sheet = LanePlan.fitting(
        table, problem, order: order, columns: columns, gap: gap, maximumLength: length)
      if let sheet { return sheet }
    }
    return nil
  }

  /// The sheet on which lines cross the least, and everybody's places there.
  private func best(of sheets: [LaneSheet], _ problem: LayoutProblem, gap: Size) -> Placement? {
    let scouted = BestOfStarts.ranked(sheets) {
      sheet -> (cost: Double, value: (sheet: LaneSheet, regions: [Region], search: RasterSearch))?
      in
      let regions = sheet.regions(problem)
      let names = regions.compactMap(\.nameSpace)
      guard let (field, start) = sheet.field(problem, names: names, gap: gap) else { return nil }
      var search = RasterSearch(problem, field, start: start, seed: 1)
      search.scout(problem)
      return (search.exactCost, (sheet, regions, search))
    }
    let finished = BestOfStarts.ranked(scouted.prefix(3).map(\.value)) {
      start -> (cost: Double, value: Placement)? in
      var search = start.search
      search.finish(problem)
      return (
        search.costAsLed(problem, within: start.sheet.lineRoom),
        Placement(
          centers: search.centers, regions: start.regions, lineRoom: start.sheet.lineRoom)
      )
    }
    return finished.first?.value
  }
}
