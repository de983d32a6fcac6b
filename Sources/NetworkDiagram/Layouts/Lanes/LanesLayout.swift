/// Tiers (圏域) and sides as rows, sectors as columns, units (部 > 課 > 係) in boxes.
///
/// Columns stand in the order in which those that share many ties are neighbours
/// (``LinearArrangement``); a column is as many slots wide as lets the rows fit the page. Within a
/// cell of the table, and within a unit's part of it, a search finds the places with the fewest
/// crossings (``SlotSearch``).
///
/// - Complexity: O(2ᵏ·*k*) for *k* ≤ 13 columns, and the bounded search.
struct LanesLayout: LayoutMethod {
  private static let comfortable = Size(width: 20, height: 20)
  private static let narrow = Size(width: 13, height: 14)

  var labelWidths: [Double] { [1, 0.8, 0.6] }

  func isRoomy(_ problem: LayoutProblem) -> Bool {
    LanePlan.fitting(problem, gap: Self.comfortable) != nil
  }

  func placement(of problem: LayoutProblem) -> Placement? {
    guard
      let sheet = LanePlan.fitting(problem, gap: Self.comfortable)
        ?? LanePlan.fitting(problem, gap: Self.narrow)
    else { return nil }
    let (classes, slots) = sheet.places(problem)
    var search = SlotSearch(problem, classes: classes, slots: slots)
    guard let centers = search?.run(steps: SlotSearch.steps(90_000, for: problem), seed: 1)
    else { return nil }
    return Placement(centers: centers, regions: sheet.regions(problem))
  }
}
