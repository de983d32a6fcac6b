import Scene

/// 圏域 as bands about a middle, where the household and its neighbours stand; sectors as wedges.
///
/// Wedges follow each other in the order in which ties cross the least (``RingTurnOrder``), and are as
/// wide in each band as what stands in them needs, their borders in line with those of the other
/// bands wherever there is room (``AlignedBorders``); bands likewise. Everybody stands wholly inside
/// their band and their wedge, where a search finds the places with the fewest crossings
/// (``RasterSearch``).
///
/// The idea of tiers as circles about the household is that of the ecological model (Bronfenbrenner,
/// *The Ecology of Human Development*, 1979), which the documents' 圏域 figures follow.
package struct RingsLayout: LayoutMethod {
  package var labelWidths: [Double] { [1, 0.8, 0.6] }

  /// What nodes keep from each other where type is chosen: so much that lines pass between them.
  private static let comfortable = Size(width: 36, height: 34)

  /// The least type at which nodes stand comfortably apart.
  private static let leastComfortableType = 8.0
  private static let narrow = Size(width: 12, height: 12)
  private static let least = Size(width: 16, height: 15)

  package func isRoomy(_ problem: LayoutProblem) -> Bool {
    problem.nodes.reduce(0) { $0 + RingSheet.demand($1.size, gap: Self.comfortable) }
      < problem.room.width * problem.room.height * 0.85
  }

  package func placement(of problem: LayoutProblem) -> Placement? {
    let bands = RingBands(problem)
    let gaps =
      [(Self.comfortable, Self.least)]
      + (problem.fontSize <= Self.leastComfortableType ? [(Self.narrow, Self.narrow)] : [])
    for (gap, leastGap) in gaps {
      func sheet(_ order: RingTurnOrder) -> RingSheet? {
        RingSheet.fitting(bands, problem, order: order, gap: gap, leastGap: leastGap)
      }
      // Whether everybody fits hardly depends on the order, and is soon found out with one.
      let simple = RingTurnOrder(
        order: CircularArrangement.order(bands.weights(problem)), start: 0)
      guard let first = sheet(simple) else { continue }
      // Several orders of the wedges are tried, since a sketch cannot tell which one crosses least.
      let orders = RingTurnOrder.candidates(bands, problem, room: problem.room)
      return best(of: orders.compactMap(sheet) + [first], problem)
    }
    return nil
  }

  /// The sheet on which lines cross the least, and everybody's places there.
  private func best(of sheets: [RingSheet], _ problem: LayoutProblem) -> Placement? {
    let scouted = BestOfStarts.ranked(sheets) {
      sheet -> (cost: Double, value: (sheet: RingSheet, search: RasterSearch))? in
      var search = RasterSearch(problem, sheet.field, start: sheet.start, seed: 1)
      search.scout(problem)
      return (search.exactCost, (sheet, search))
    }
    let finished = BestOfStarts.ranked(scouted.prefix(3).map(\.value)) {
      start -> (cost: Double, value: Placement)? in
      var search = start.search
      search.finish(problem)
      return (
        search.costAsLed(problem, within: problem.room.inset(by: 1.5)),
        Placement(
          centers: search.centers, regions: start.sheet.regions(problem),
          lineRoom: problem.room.inset(by: 1.5))
      )
    }
    return finished.first?.value
  }
}
