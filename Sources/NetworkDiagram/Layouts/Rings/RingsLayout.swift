import CollaborationModel

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
struct RingsLayout: LayoutMethod {
  /// Beside the rings no wedge says the sector.
  func needsMarks(_ participant: Participant, _ areas: SectorAreas) -> Bool {
    if participant.tier == nil, participant.kind != "resident" { return true }
    return participant.sectors != [SectorAreas.crossCutting]
      && !areas.isAtHome(participant)
  }

  var labelWidths: [Double] { [1, 0.8, 0.6] }

  private static let comfortable = Size(width: 28, height: 28)
  private static let narrow = Size(width: 12, height: 12)
  private static let least = Size(width: 16, height: 15)

  func isRoomy(_ problem: LayoutProblem) -> Bool {
    problem.nodes.reduce(0) { $0 + RingSheet.demand($1.size, gap: Self.comfortable) }
      < problem.room.width * problem.room.height * 0.85
  }

  func placement(of problem: LayoutProblem) -> Placement? {
    let bands = RingBands(problem)
    let orders = RingTurnOrder.candidates(bands, problem, room: problem.room)
    var sheets = orders.compactMap {
      RingSheet.fitting(bands, problem, order: $0, gap: Self.comfortable, leastGap: Self.least)
    }
    if sheets.isEmpty, problem.fontSize <= 8 {
      sheets = orders.compactMap {
        RingSheet.fitting(bands, problem, order: $0, gap: Self.narrow, leastGap: Self.narrow)
      }
    }
    let scouted = BestOfStarts.ranked(sheets) { sheet -> (cost: Double, value: (RingSheet, RasterSearch))? in
      var search = RasterSearch(problem, sheet.field, start: sheet.start, seed: 1)
      search.run(start: 6, end: 0.2, steps: SlotSearch.steps(30_000, for: problem))
      search.pinOutermost()
      return (search.cost, (sheet, search))
    }
    let finished = BestOfStarts.ranked(scouted.prefix(2).map(\.value)) {
      start -> (cost: Double, value: Placement)? in
      var (sheet, search) = start
      search.run(start: 1, end: 0.05, steps: SlotSearch.steps(60_000, for: problem))
      return (
        search.costAsLed(problem),
        Placement(centers: search.centers, regions: sheet.regions(problem))
      )
    }
    return finished.first?.value
  }
}
