import CollaborationModel
import Scene

/// What stands around a map or a matrix: its title, the list of notes, the legend.
struct PageFurniture {
  let title: TitleBlock
  let notes: PageNotes
  let legend: Legend

  /// How the page is divided between the map and what stands around it.
  let frame: PageFrame

  init(title: TitleBlock, notes: PageNotes, legend: Legend, on page: Page) {
    self.title = title
    self.notes = notes
    self.legend = legend
    let width = PageFrame(page, legendHeight: 0).legend.width
    frame = PageFrame(
      page, legendHeight: legend.height(in: width), notesHeight: notes.height(in: width),
      sourceHeight: title.sourceHeight(in: width))
  }

  /// What stands around the map of a network; around two maps side by side, what is said of both.
  init(
    _ network: CollaborationNetwork, edges: [EdgeMark], palette: SectorPalette,
    _ plan: DiagramPlan
  ) {
    let whole = plan.panel?.change.network ?? network
    self.init(
      title: TitleBlock(whole, scope: plan.excerpt.scope, language: plan.language),
      notes: PageNotes(network, plan),
      legend: Legend(
        whole, edges: plan.panel?.edges ?? edges, palette: palette, plan: plan),
      on: plan.page)
  }

  func draw(on drawing: inout Drawing) {
    drawing.group(.title) { title.draw(in: frame.title, sourceIn: frame.source, on: &$0) }
    drawing.group(.note) { notes.draw(in: frame.notes, on: &$0) }
    drawing.group(.legend) { legend.draw(in: frame.legend, on: &$0) }
  }
}
