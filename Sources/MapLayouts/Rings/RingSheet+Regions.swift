import Scene

extension RingSheet {
  /// Wedges at the back, bands over them.
  func regions(_ problem: LayoutProblem) -> [Region] {
    let isMiddleUndivided = bands.isMiddleUndivided
    var parts: [Region] = []
    for band in bands.tiers.indices.reversed() where band > 0 || !isMiddleUndivided {
      for wedge in order.order {
        let (start, end) = borders(ofBand: band, wedge: wedge)
        guard end - start > 0.01 else { continue }
        let sector = bands.wedges[wedge]
        parts.append(
          Region(
            sector < problem.areaCount ? .sector(sector) : .crossCutting,
            .polygon(outline(ofBand: band, wedge: wedge)),
            name: names[wedge].flatMap { $0.band == band ? $0.name : nil }))
      }
    }
    let rings = bands.tiers.indices.reversed().map { band in
      Region(
        .tier(bands.tiers[band]), .polygon(shape.arc(from: 0, to: 4, radius: radii[band])),
        name: labels[band])
    }
    return parts + rings + apartRegion(problem)
  }

  private func apartRegion(_ problem: LayoutProblem) -> [Region] {
    guard let area = apart.area else { return [] }
    let text = problem.words.noTier
    let width = Region.Name.width(of: text, size: Self.nameSize)
    return [
      Region(
        .tier(nil), .rectangle(area, corner: 8),
        name: Region.Name(
          text,
          in: Rectangle(
            left: area.center.x - width / 2, bottom: area.top - 16,
            right: area.center.x + width / 2, top: area.top - 3),
          size: Self.nameSize))
    ]
  }
}
