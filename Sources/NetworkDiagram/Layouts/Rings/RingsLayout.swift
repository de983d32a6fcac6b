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
  var hasPlaceForCrossCutting: Bool { true }
  var labelWidths: [Double] { [1, 0.8, 0.6] }

  private static let comfortable = Size(width: 16, height: 16)
  private static let narrow = Size(width: 12, height: 12)

  func isRoomy(_ problem: LayoutProblem) -> Bool {
    RingSheet.fitting(RingBands(problem), problem, gap: Self.comfortable) != nil
  }

  func placement(of problem: LayoutProblem) -> Placement? {
    let bands = RingBands(problem)
    guard
      let sheet = RingSheet.fitting(bands, problem, gap: Self.comfortable)
        ?? RingSheet.fitting(bands, problem, gap: Self.narrow)
    else { return nil }
    var slots = sheet.middle.map { SlotSearch.Slot(center: $0, openTo: 0) }
    for (wedge, parts) in sheet.slots.enumerated() {
      for (band, centers) in parts.enumerated() {
        let number = 1 + wedge * bands.tiers.count + band
        slots += centers.map { SlotSearch.Slot(center: $0, openTo: number) }
      }
    }
    let classes = problem.nodes.indices.map { node in
      bands.wedgeOfNode[node] < 0
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
    let inner = bands.isMiddleUndivided ? sheet.radii[0] : 0
    var taken = zip(problem.nodes, centers).map {
      Rectangle(center: $1, size: $0.size).inset(by: -1.5)
    }
    taken += bands.tiers.indices.map {
      RingSheet.label(ofBand: $0, sheet.radii, sheet.shape, bands, problem.words).box
    }
    let wedges = bands.wedges.enumerated().map { wedge, sector -> Region in
      let (start, end) = (sheet.borders[wedge], sheet.borders[wedge + 1])
      let outside = sheet.shape.arc(from: start, to: end, radius: 1)
      let inside =
        inner > 0
        ? sheet.shape.arc(from: start, to: end, radius: inner).reversed() : [problem.room.center]
      let isSector = sector < problem.areaCount
      let text = isSector ? problem.words.area(sector) : problem.words.crossCutting
      let reserved = isSector ? NodeBadges.side + 4 : 0
      let size = Size(
        width: Region.Name.width(of: text, size: RingSheet.nameSize) + reserved,
        height: RingSheet.nameSize * 1.2)
      let spot = sheet.spot(for: size, inWedge: wedge, outside: inner, apartFrom: taken)
      if let spot { taken.append(Rectangle(center: spot, size: size)) }
      return Region(
        isSector ? .sector(sector) : .crossCutting, .polygon(outside + inside),
        name: spot.map { center in
          var box = Rectangle(center: center, size: size)
          box.left += reserved
          return Region.Name(text, in: box, size: RingSheet.nameSize)
        })
    }
    let rings = bands.tiers.indices.reversed().map { band in
      Region(
        .tier(bands.tiers[band]),
        .polygon(sheet.shape.arc(from: 0, to: 4, radius: sheet.radii[band])),
        name: RingSheet.label(ofBand: band, sheet.radii, sheet.shape, bands, problem.words))
    }
    return wedges + rings
  }
}
