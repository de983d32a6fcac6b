import CollaborationModel

/// 圏域 as bands about a middle, where the household and its neighbours stand; sectors as wedges.
///
/// Wedges follow each other in the order in which ties cross the least (``CircularArrangement``), and
/// are as wide as what stands in them needs; bands likewise. Everybody stands in a row, wholly inside
/// its band and its wedge. Within its part of the wedge a search finds the places with the fewest
/// crossings (``SlotSearch``).
///
/// The idea of tiers as circles about the household is that of the ecological model (Bronfenbrenner,
/// *The Ecology of Human Development*, 1979), which the documents' 圏域 figures follow.
struct RingsLayout: LayoutMethod {
  let wedges: RingSheet.Wedges

  /// Beside the rings no wedge says the sector.
  func needsMarks(_ participant: Participant, _ areas: SectorAreas) -> Bool {
    if participant.tier == nil, participant.kind != "resident" { return true }
    return participant.sectors != [SectorAreas.crossCutting]
      && !areas.isAtHome(participant)
  }

  var labelWidths: [Double] { [1, 0.8, 0.6] }

  private static let comfortable = Size(width: 16, height: 16)
  private static let narrow = Size(width: 12, height: 12)

  /// The type at which wedges give way to wedges of changing borders.
  private static let leastTypeOfWedges = 9.0

  func isRoomy(_ problem: LayoutProblem) -> Bool {
    if wedges == .byBand, problem.fontSize > Self.leastTypeOfWedges { return false }
    return RingSheet.fitting(
      RingBands(problem), problem, wedges: wedges, gap: Self.comfortable) != nil
  }

  func placement(of problem: LayoutProblem) -> Placement? {
    let bands = RingBands(problem)
    guard
      let sheet = RingSheet.fitting(bands, problem, wedges: wedges, gap: Self.comfortable)
        ?? RingSheet.fitting(bands, problem, wedges: wedges, gap: Self.narrow)
    else { return nil }
    var slots = sheet.middle.map { SlotSearch.Slot(center: $0, openTo: 0) }
    for (band, parts) in sheet.slots.enumerated() {
      for (wedge, centers) in parts.enumerated() {
        let number = 1 + wedge * bands.tiers.count + band
        slots += centers.map { SlotSearch.Slot(center: $0, openTo: number) }
      }
    }
    let apart = 1 + bands.wedges.count * bands.tiers.count
    slots += sheet.field.slots.map { SlotSearch.Slot(center: $0, openTo: apart) }
    let classes = problem.nodes.indices.map { node -> Int in
      if bands.bandOfNode[node] < 0 { return apart }
      return bands.wedgeOfNode[node] < 0
        ? 0 : 1 + bands.wedgeOfNode[node] * bands.tiers.count + bands.bandOfNode[node]
    }
    var search = SlotSearch(problem, classes: classes, slots: slots)
    guard let centers = search?.run(steps: SlotSearch.steps(90_000, for: problem), seed: 1)
    else { return nil }
    return Placement(centers: centers, regions: regions(sheet, bands, problem, centers))
  }

  /// Wedges at the back, bands over them.
  private func regions(
    _ sheet: RingSheet, _ bands: RingBands, _ problem: LayoutProblem, _ centers: [Point]
  ) -> [Region] {
    let labels = bands.tiers.indices.map {
      RingSheet.label(ofBand: $0, sheet.radii, sheet.shape, bands, problem.words)
    }
    var taken = zip(problem.nodes, centers).map {
      Rectangle(center: $1, size: $0.size).inset(by: -1.5)
    }
    taken += labels.map(\.box)
    let divided = bands.tiers.indices.filter { $0 > 0 || !bands.isMiddleUndivided }
    let pieces =
      wedges == .throughout
      ? [(divided.first ?? 0)...(divided.last ?? 0)] : divided.reversed().map { $0...$0 }
    var named: Set<Int> = []
    var parts: [Region] = []
    for piece in pieces {
      for (wedge, sector) in bands.wedges.enumerated() {
        let part = RingSheet.Part(bands: piece, wedge: wedge)
        guard sheet.extent(of: part) > 0.01 else { continue }
        let name =
          named.contains(wedge) ? nil : name(ofSector: sector, problem, sheet, part, &taken)
        if name != nil { named.insert(wedge) }
        parts.append(
          Region(
            sector < problem.areaCount ? .sector(sector) : .crossCutting,
            .polygon(sheet.outline(of: part)), name: name))
      }
    }
    let rings = bands.tiers.indices.reversed().map { band in
      Region(
        .tier(bands.tiers[band]),
        .polygon(sheet.shape.arc(from: 0, to: 4, radius: sheet.radii[band])),
        name: labels[band])
    }
    return parts + rings + field(sheet, problem)
  }

  private func field(_ sheet: RingSheet, _ problem: LayoutProblem) -> [Region] {
    guard let area = sheet.field.area else { return [] }
    let text = problem.words.noTier
    let width = Region.Name.width(of: text, size: RingSheet.nameSize)
    return [
      Region(
        .tier(nil), .rectangle(area, corner: 8),
        name: Region.Name(
          text,
          in: Rectangle(
            left: area.center.x - width / 2, bottom: area.top - 16,
            right: area.center.x + width / 2, top: area.top - 3),
          size: RingSheet.nameSize))
    ]
  }

  /// The name of a wedge where nobody stands; the place is then taken.
  private func name(
    ofSector sector: Int, _ problem: LayoutProblem, _ sheet: RingSheet, _ part: RingSheet.Part,
    _ taken: inout [Rectangle]
  ) -> Region.Name? {
    let isSector = sector < problem.areaCount
    let text = isSector ? problem.words.area(sector) : problem.words.crossCutting
    let reserved = isSector ? NodeBadges.side + 4 : 0
    let size = Size(
      width: Region.Name.width(of: text, size: RingSheet.nameSize) + reserved,
      height: RingSheet.nameSize * 1.2)
    guard let spot = sheet.spot(for: size, in: part, apartFrom: taken) else { return nil }
    var box = Rectangle(center: spot, size: size)
    taken.append(box)
    box.left += reserved
    return Region.Name(text, in: box, size: RingSheet.nameSize)
  }
}
