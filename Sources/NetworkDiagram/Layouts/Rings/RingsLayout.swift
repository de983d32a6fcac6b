import CollaborationModel
import Foundation

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

  private static var comfortable: Size { Size(width: Double(ProcessInfo.processInfo.environment["GW"] ?? "36")!, height: Double(ProcessInfo.processInfo.environment["GH"] ?? "34")!) }
  private static let leastComfortableType = 8.0

  private static let narrow = Size(width: 12, height: 12)
  private static let least = Size(width: 16, height: 15)

  func isRoomy(_ problem: LayoutProblem) -> Bool {
    problem.nodes.reduce(0) { $0 + RingSheet.demand($1.size, gap: Self.comfortable) }
      < problem.room.width * problem.room.height * 0.85
  }

  func placement(of problem: LayoutProblem) -> Placement? {
    let bands = RingBands(problem)
    let gaps = [(Self.comfortable, Self.least)]
      + (problem.fontSize <= Self.leastComfortableType ? [(Self.narrow, Self.narrow)] : [])
    for (gap, leastGap) in gaps {
      func sheet(_ order: RingTurnOrder) -> RingSheet? {
        RingSheet.fitting(bands, problem, order: order, gap: gap, leastGap: leastGap)
      }
      let orders = RingTurnOrder.candidates(bands, problem, room: problem.room)
      // Whether everybody fits hardly depends on the order, and is soon found out with one.
      guard let first = orders.first.flatMap(sheet) else { continue }
      if let found = best(of: [first] + orders.dropFirst().compactMap(sheet), problem) {
        return found
      }
    }
    return nil
  }

  private func best(of sheets: [RingSheet], _ problem: LayoutProblem) -> Placement? {
    let k1 = Int(ProcessInfo.processInfo.environment["K1"] ?? "40")! * 1000
    let k2 = Int(ProcessInfo.processInfo.environment["K2"] ?? "70")! * 1000
    let ns = Int(ProcessInfo.processInfo.environment["NS"] ?? "1")!
    let starts = sheets.flatMap { sheet in (1...ns).map { (sheet, UInt64($0)) } }
    let scouted = BestOfStarts.ranked(starts) { sheet, seed -> (cost: Double, value: (RingSheet, RasterSearch))? in
      var search = RasterSearch(problem, sheet.field, start: sheet.start, seed: seed)
      search.run(start: 6, end: 0.2, steps: SlotSearch.steps(k1, for: problem))
      search.pinOutermost()
      return (search.cost, (sheet, search))
    }
    let finished = BestOfStarts.ranked(scouted.prefix(3).map(\.value)) {
      start -> (cost: Double, value: Placement)? in
      var (sheet, search) = start
      search.run(start: 1, end: 0.05, steps: SlotSearch.steps(k2, for: problem))
      return (
        search.costAsLed(problem),
        Placement(centers: search.centers, regions: sheet.regions(problem))
      )
    }
    return finished.first?.value
  }
}
