import DOTLanguage
public import Scene
import Synchronization

/// Graphviz, as the engine that turns a page into a picture.
///
/// Everything on the page is placed already (`neato -n2`): Graphviz draws, nothing more. The same scene
/// gives the same bytes.
///
/// ```swift
/// let svg = try Graphviz.render(scene, as: .svg)
/// ```
public enum Graphviz {
  /// libgvc keeps state of its process, so one page is rendered at a time.
  static let turn = Mutex(())

  /// Renders a page.
  ///
  /// A warning of Graphviz is an error here, unless it is known to say nothing about the picture.
  ///
  /// - Complexity: O(*k*) for *k* items.
  public static func render(_ scene: Scene, as format: Format) throws(GraphvizError) -> [UInt8] {
    try render(scene, as: [format]).pictures[0]
  }

  /// Renders a page in several formats from one layout.
  ///
  /// - Complexity: as ``render(_:as:)-(_,Format)``, for each format.
  public static func render(_ scene: Scene, as formats: [Format]) throws(GraphvizError) -> Rendering
  {
    let document = DOTDocument(scene)
    guard formats.contains(where: { $0.rendererName != nil }) else {
      try FontCheck(scene).run()
      return Rendering(pictures: formats.map { _ in Array(document.text.utf8) }, steps: [])
    }
    return try turn.withLock { _ throws(GraphvizError) in
      var watch = StepWatch()
      try FontCheck(scene).run()
      watch.ended(.fonts)
      let pictures = try pictures(of: document, as: formats, &watch) {
        SVGAnnotation(scene).annotated($0)
      }
      return Rendering(pictures: pictures, steps: watch.steps)
    }
  }

  /// Draws a document in several formats; whoever calls has the ``turn``.
  static func pictures(
    of document: DOTDocument, as formats: [Format], _ watch: inout StepWatch,
    annotating annotate: ([UInt8]) -> [UInt8] = { $0 }
  ) throws(GraphvizError) -> [[UInt8]] {
    let graph = try ParsedGraph(document.text)
    watch.ended(.parsing)
    let layout = try GraphLayout(graph)
    watch.ended(.layout)
    var pictures: [[UInt8]] = []
    for format in formats {
      if let renderer = format.rendererName {
        let picture = format.withoutTraces(
          of: try layout.render(renderer, dotsPerInch: format.dotsPerInch))
        pictures.append(format == .svg ? annotate(picture) : picture)
      } else {
        pictures.append(Array(document.text.utf8))
      }
      watch.ended(.rendering(format))
    }
    return pictures
  }
}

/// Tells each step from the end of the one before it.
struct StepWatch {
  private(set) var steps: [Graphviz.Rendering.Step] = []
  private var start = ContinuousClock.now

  mutating func ended(_ name: Graphviz.Rendering.Step.Name) {
    let end = ContinuousClock.now
    steps.append(Graphviz.Rendering.Step(name: name, duration: start.duration(to: end)))
    start = end
  }
}
