import GraphvizEngine
import NetworkDiagram
import Scene

/// Turns the pages of a map into the files that were asked for.
struct PictureRun {
  let pages: [Diagram]
  let outputs: [PictureFile]
  let paper: MapPaper
  let plan: DiagramPlan
  let title: String

  /// The files: one for each output, but one for each page where the format holds a single page.
  func files(_ observer: RunObserver) throws(GraphvizError) -> [MadeFile] {
    var files: [MadeFile] = []
    // A PDF holds all pages, and the sheets of each.
    let bound = outputs.filter { $0.kind == .pdf && (pages.count > 1 || paper.tiles != nil) }
    if !bound.isEmpty {
      let book = try observer.step("graphviz-pdf") { () throws(GraphvizError) in
        try Graphviz.pdf(of: sheets, title: title)
      }
      for file in bound { files.append(MadeFile(path: file.path, bytes: book)) }
    }
    let single = outputs.filter { !bound.contains($0) }
    guard !single.isEmpty else { return files }
    for (index, page) in pages.enumerated() {
      let rendering = try Graphviz.render(
        page.scene, as: single.map { $0.format(dotsPerInch: paper.dpi) })
      for step in rendering.steps { observer.tell("graphviz-\(step.name.word)", step.duration) }
      for (file, picture) in zip(single, rendering.pictures) {
        let path = pages.count > 1 ? file.path(ofPage: index + 1) : file.path
        files.append(MadeFile(path: path, bytes: picture))
      }
    }
    return files
  }

  private var sheets: [Graphviz.Sheet] {
    pages.flatMap { page -> [Graphviz.Sheet] in
      let size = page.page.size
      guard let format = paper.tiles else {
        return [
          Graphviz.Sheet(
            width: size.width, height: size.height, layers: [Graphviz.Sheet.Layer(page.scene)])
        ]
      }
      let tiling = Tiling(
        of: page.page, into: format, title: title, language: plan.language,
        theme: plan.theme)
      let sheet = tiling.sheet.size
      return tiling.tiles.map { tile in
        let map = Graphviz.Sheet.Layer(
          page.scene,
          shift: (
            right: Tiling.margin - tile.part.left,
            down: Tiling.margin - (size.height - tile.part.top)
          ),
          window: (Tiling.margin, Tiling.margin, tile.part.width, tile.part.height))
        return Graphviz.Sheet(
          width: sheet.width, height: sheet.height,
          layers: [Graphviz.Sheet.Layer(tile.marks), map])
      }
    }
  }
}

extension Graphviz.Rendering.Step.Name {
  /// The step as `--timing` calls it.
  fileprivate var word: String {
    switch self {
    case .fonts: "fonts"
    case .parsing: "parsing"
    case .layout: "routing"
    case .rendering(.svg): "svg"
    case .rendering(.pdf): "pdf"
    case .rendering(.png): "png"
    case .rendering(.dot): "dot"
    }
  }
}
