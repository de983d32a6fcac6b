import CollaborationModel
import MapLayouts
import Scene

/// What is drawn of a network, before anything has a place: its participants in the language of the page,
/// its lines, its areas and its colours.
struct DrawnNetwork {
  /// The network with the names that it has in the language of the page.
  let network: CollaborationNetwork
  let edges: [EdgeMark]
  let palette: SectorPalette

  /// The areas that sectors have on a map.
  let areas: SectorAreas

  init(_ network: CollaborationNetwork, _ plan: DiagramPlan) {
    self.network = network.named(in: plan.language)
    edges = Self.edges(of: self.network, plan)
    palette = SectorPalette(network.vocabulary, theme: plan.theme)
    // A box that stands for a sector needs no area around it.
    areas = SectorAreas(
      self.network,
      strangers: Set(
        plan.gathering?.grouping == .sector
          ? network.participants.map(\.id) : Array(plan.excerpt.references.keys)))
  }

  /// The lines of the network and those of the overlay. Two boxes that only refer to other pages have no
  /// line between them.
  private static func edges(of network: CollaborationNetwork, _ plan: DiagramPlan) -> [EdgeMark] {
    let drawn = Set(network.participants.map(\.id) + network.meetings.map(\.id))
    let references = plan.excerpt.references
    let edges = (plan.change?.edges ?? EdgeMarks.of(network)).filter {
      drawn.contains($0.from) && drawn.contains($0.to)
        && (references[$0.from] == nil || references[$0.to] == nil)
    }
    return edges + plan.overlay.lines(among: drawn, beside: edges)
  }
}
