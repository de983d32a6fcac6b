public import DOTLanguage
import Synchronization

/// Graphviz, as the engine that turns a placed document into a picture.
///
/// The positions in the document are kept as they are (`neato -n2`): Graphviz routes the edges that
/// have no path of their own, and renders. The same document gives the same bytes.
///
/// ```swift
/// let svg = try Graphviz.render(document, as: .svg)
/// ```
public enum Graphviz {
  /// libgvc keeps state of its process, so one document is rendered at a time.
  static let turn = Mutex(())

  /// Renders a document.
  ///
  /// Every node needs a `pos`. A warning of Graphviz is an error here, unless it is known to say
  /// nothing about the picture.
  ///
  /// - Complexity: dominated by routing, which grows with the square of the number of nodes.
  public static func render(_ document: DOTDocument, as format: Format) throws(GraphvizError)
    -> [UInt8]
  {
    try render(document, as: [format]).pictures[0]
  }

  /// Renders a document in several formats from one layout.
  ///
  /// - Complexity: as ``render(_:as:)-(_,Format)``; a further format adds its drawing, no routing.
  public static func render(_ document: DOTDocument, as formats: [Format]) throws(GraphvizError)
    -> Rendering
  {
    guard formats.contains(where: { $0.rendererName != nil }) else {
      try FontCheck(document).run()
      return Rendering(pictures: formats.map { _ in Array(document.text.utf8) }, steps: [])
    }
    return try turn.withLock { _ throws(GraphvizError) in
      var watch = StepWatch()
      try FontCheck(document).run()
      watch.ended(.fonts)
      let graph = try ParsedGraph(document.text)
      watch.ended(.parsing)
      let layout = try GraphLayout(graph)
      watch.ended(.layout)
      var pictures: [[UInt8]] = []
      for format in formats {
        if format.rendererName == nil {
          pictures.append(Array(document.text.utf8))
        } else {
          let picture = format.withoutTraces(of: try layout.render(format))
          pictures.append(
            format == .svg ? SVGAnnotation(document).annotated(picture) : picture)
        }
        watch.ended(.rendering(format))
      }
      return Rendering(pictures: pictures, steps: watch.steps)
    }
  }
}

/// Tells each step from the end of the one before it.
private struct StepWatch {
  private(set) var steps: [Graphviz.Rendering.Step] = []
  private var start = ContinuousClock.now

  mutating func ended(_ name: Graphviz.Rendering.Step.Name) {
    let end = ContinuousClock.now
    steps.append(Graphviz.Rendering.Step(name: name, duration: start.duration(to: end)))
    start = end
  }
}
