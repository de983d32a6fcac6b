import MapLayouts
import Scene

/// Draws what is under the nodes and lines: areas, bands, boxes and borders.
struct RegionDrawing {
  let sectors: [String]
  let badges: NodeBadges

  private var palette: SectorPalette { badges.palette }

  func draw(_ region: Region, on drawing: inout Drawing) {
    let paint = paint(of: region.subject)
    switch region.outline {
    case .rectangle(let area, let corner): drawing.rectangle(area, corner: corner, paint)
    case .polygon(let corners): drawing.polygon(corners, paint)
    case .line(let points): if points.count > 1 { drawing.line(points, paint) }
    }
    if case .unit = region.subject, let name = region.name {
      // The name interrupts the edge that it stands on.
      drawing.rectangle(name.box, Paint(fill: .white, stroke: .white))
    }
    if case .sector(let area) = region.subject, let name = region.name, let space = region.nameSpace
    {
      badges.draw(
        .sector(sectors[area]), left: space.left + 1, middle: name.box.center.y, on: &drawing)
    }
  }

  private func paint(of subject: Region.Subject) -> Paint {
    return switch subject {
    case .sector(let area):
      Paint(
        fill: palette.colour(of: sectors[area]).thinned(to: 0.5),
        stroke: palette.colour(of: sectors[area]), width: 1.2)
    case .crossCutting:
      Paint(
        fill: ColourUniversalDesign.lightGray.thinned(to: 0.25),
        stroke: ColourUniversalDesign.lightGray, width: 1.2)
    case .tier(let tier):
      Paint(stroke: ColourUniversalDesign.gray, width: 1.2, dash: tier == nil ? .dashed : nil)
    case .side: Paint(stroke: ColourUniversalDesign.gray, width: 0.9, dash: .dashed)
    case .meetings: Paint(fill: .white, stroke: .white)
    case .unit: Paint(stroke: .ink, width: 0.7)
    }
  }
}

extension Region.Subject {
  /// The word by which a picture's reader, and a style sheet, finds the regions of a sort.
  var word: String {
    switch self {
    case .sector: "sector"
    case .crossCutting: "cross-cutting"
    case .tier: "tier"
    case .side: "side"
    case .meetings: "meetings"
    case .unit: "unit"
    }
  }
}
