import CollaborationModel
import DOTLanguage

/// A page of an exact size as a document: its background, and what Graphviz has to know of it.
struct PageDocument {
  let name: String
  let size: Size
  let theme: Theme
  let language: Language
  let background: BackgroundDrawing

  private typealias Attribute = DOTDocument.Attribute

  func document(nodes: [DOTDocument.Node], edges: [DOTDocument.Edge]) -> DOTDocument {
    let free = FreeNames(besides: nodes.map(\.id))
    var document = DOTDocument(
      name: name,
      attributes: [
        // Whoever draws the document with plain `dot` gets the same map: nothing is placed anew.
        Attribute("layout", .word("nop2")),
        Attribute("bgcolor", .word("white")),
        Attribute("margin", .number(0)),
        Attribute("pad", .number(0)),
        Attribute("notranslate", .word("true")),
        Attribute("splines", .word("true")),
        Attribute("outputorder", .word("edgesfirst")),
        Attribute("fontname", .word(theme.font)),
        Attribute("_background", .word(background.xdot)),
      ], nodes: corners(free) + nodes, edges: edges)
    document.language = language.rawValue
    return document
  }

  /// How many nodes stand before those of the page: its corners.
  static let cornerCount = 2

  /// Two points without size in opposite corners: Graphviz makes the page as large as what is on it.
  private func corners(_ free: FreeNames) -> [DOTDocument.Node] {
    [
      ("page:lower-left", Point(x: 0, y: 0)),
      ("page:upper-right", Point(x: size.width, y: size.height)),
    ].map { id, point in
      DOTDocument.Node(
        free(id),
        [
          Attribute("shape", .word("point")), Attribute("style", .word("invis")),
          Attribute("width", .word("0.0004")), Attribute("height", .word("0.0004")),
          Attribute("pos", .word(point.dot)),
        ])
    }
  }
}

extension Point {
  /// The point as DOT writes positions.
  var dot: String { "\(DOTDocument.decimal(x)),\(DOTDocument.decimal(y))" }
}
