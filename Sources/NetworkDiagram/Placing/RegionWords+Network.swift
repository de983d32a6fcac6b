import CollaborationModel
import MapLayouts

extension RegionWords {
  /// The words of a network's areas, tiers and sides.
  init(
    _ network: CollaborationNetwork, areas: SectorAreas, tiers: [String], language: Language
  ) {
    self.init()
    let isJapanese = language == .japanese
    self.areas = areas.sectors.map {
      network.vocabulary.sector($0)?.term.name(in: language) ?? $0
    }
    self.tiers = tiers.map { tier in
      network.vocabulary.tiers.first { $0.id == tier }?.name(in: language) ?? tier
    }
    sides =
      isJapanese
      ? [.inside: "庁内", .outside: "庁外", .community: "地域"]
      : [.inside: "Town hall", .outside: "Agencies", .community: "Community"]
    noTier = isJapanese ? "圏域の記載なし" : "Tier not stated"
    meetings = isJapanese ? "会議体" : "Meetings"
    crossCutting = isJapanese ? "横断・複数分野" : "Several sectors"
  }
}
