import MapLayouts
import Scene

extension Diagram {
  /// Draws two states side by side on one page, everybody in the same place in both.
  ///
  /// The places are those of everybody in either state together, so that who came or went leaves a
  /// gap and nobody else moves.
  ///
  /// - Throws: ``DiagramError``, also where half the page is too small.
  public init(pairing change: MapChange, _ plan: DiagramPlan = DiagramPlan()) throws(DiagramError) {
    // Lines of both states are weighed when places are looked for.
    let both = try Diagram(of: change.network, plan.panel(.left, of: change))
    let left = try Diagram(of: change.before, plan.panel(.left, of: change, pinnedTo: both.saved))
    let right = try Diagram(of: change.after, plan.panel(.right, of: change, pinnedTo: both.saved))

    // Title, notes and legend stand on the page itself, the two maps are put on it.
    let around = plan.panel(.left, of: change)
    let drawn = DrawnNetwork(change.before, around)
    let furniture = PageFurniture(drawn.network, edges: [], palette: drawn.palette, around)
    var drawing = Drawing(role: .title)
    furniture.draw(on: &drawing)
    var scene = Scene(
      size: plan.page.size, title: left.scene.title, language: left.scene.language,
      font: plan.theme.font, ground: drawing.items)
    scene.place(left.scene)
    scene.place(right.scene, as: "after")
    self.init(scene: scene, positions: both.positions, page: plan.page, saved: both.saved)
  }
}

extension DiagramPlan {
  /// The plan of one of two maps side by side.
  fileprivate func panel(
    _ side: MapPanel.Side, of change: MapChange, pinnedTo positions: MapPositions? = nil
  ) -> DiagramPlan {
    var plan = self
    plan.change = nil
    plan.panel = MapPanel(side, of: change, in: language)
    if let positions { plan.arrangement.keep(positions) }
    return plan
  }
}
