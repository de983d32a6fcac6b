import CollaborationModel

/// Tiers (圏域) and sides as rows, sectors as columns, units (部 > 課 > 係) in boxes.
///
/// Columns stand in the order in which those that share many ties are neighbours
/// (``LinearArrangement``); a column is as many slots wide as lets the rows fit the page. Within a
/// cell of the table, and within a unit's part of it, a search finds the places with the fewest
/// crossings (``SlotSearch``). Where a table cannot hold everybody at 9 points, columns keep their
/// order, but take in every tier, or in every row, the width that they need there.
///
/// - Complexity: O(2ᵏ·*k*) for *k* ≤ 13 columns, and the bounded search.
struct LanesLayout: LayoutMethod {
  let columns: LanePlan.Columns

  func needsMarks(_ participant: Participant, _ areas: SectorAreas) -> Bool {
    participant.sectors != [SectorAreas.crossCutting] && !areas.isAtHome(participant)
  }

  /// A table has many columns, rows of their own few: labels are narrow in the one, flat in the other.
  var labelWidths: [Double] { columns == .byRow ? [1.2, 1.5, 1] : [1, 0.8, 0.7, 0.6] }

  private static let comfortable = Size(width: 15, height: 15)
  private static let narrow = Size(width: 12, height: 12)

  /// The type at which a table gives way to columns of changing widths.
  private static let leastTypeOfTable = 9.0

  func isRoomy(_ problem: LayoutProblem) -> Bool {
    if columns != .throughout, problem.fontSize > Self.leastTypeOfTable { return false }
    return LanePlan.fitting(problem, columns: columns, gap: Self.comfortable) != nil
  }

  func placement(of problem: LayoutProblem) -> Placement? {
    guard
      let sheet = LanePlan.fitting(problem, columns: columns, gap: Self.comfortable)
        ?? LanePlan.fitting(problem, columns: columns, gap: Self.narrow)
    else { return nil }
    let (classes, slots) = sheet.places(problem)
    var search = SlotSearch(problem, classes: classes, slots: slots)
    guard let centers = search?.run(steps: SlotSearch.steps(90_000, for: problem), seed: 1)
    else { return nil }
    return Placement(centers: centers, regions: sheet.regions(problem))
  }
}
