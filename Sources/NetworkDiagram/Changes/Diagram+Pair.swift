import CollaborationModel
import MapLayouts
import Scene

extension Diagram {
  /// Draws two states side by side on one page, everybody in the same place in both.
  ///
  /// The places are those of everybody in either state together, so that who came or went leaves a
  /// gap and nobody else moves.
  ///
  /// - Throws: ``DiagramError``, also where half the page is too small.
  public init(pairing change: MapChange, _ options: Options = Options()) throws(DiagramError) {
    let words = LegendWords(options.language)
    func panel(_ side: MapPanel.Side, _ pins: MapPositions?) -> Options {
      var options = options
      options.change = nil
      options.pins = pins ?? options.pins
      options.panel = MapPanel(
        side: side,
        caption: side == .left
          ? change.captions(words).before : change.captions(words).after,
        change: change)
      return options
    }
    // Lines of both states are weighed when places are looked for.
    let both = try Diagram(of: change.network, panel(.left, nil))
    let left = try Diagram(of: change.before, panel(.left, both.saved))
    let right = try Diagram(of: change.after, panel(.right, both.saved))
    let around = PageFurniture(
      change.before, edges: [],
      palette: SectorPalette(change.before.vocabulary, theme: options.theme), panel(.left, nil))
    var drawing = Drawing(role: .title)
    around.draw(on: &drawing)
    var scene = Scene(
      size: options.page.size, title: change.before.name, language: options.language.rawValue,
      font: options.theme.font, ground: drawing.items)
    scene.place(left.scene)
    scene.place(right.scene, as: "after")
    self.init(scene: scene, positions: both.positions, page: options.page, saved: both.saved)
  }
}
