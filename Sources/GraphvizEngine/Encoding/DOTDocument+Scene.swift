public import DOTLanguage
public import Scene

extension DOTDocument {
  /// A page in the DOT language: everything is placed already, and Graphviz only draws.
  ///
  /// Nodes and lines become statements, so that each is an element of an SVG; the ground becomes the
  /// graph's `_background`. Whoever draws the document with plain `dot` gets the same page.
  ///
  /// - Complexity: O(*k*) for *k* items.
  public init(_ scene: Scene) {
    let names = NodeNames(scene)
    self.init(
      name: scene.title,
      attributes: [
        Attribute("layout", .word("nop2")),
        Attribute("bgcolor", .word("white")),
        Attribute("margin", .number(0)),
        Attribute("pad", .number(0)),
        Attribute("notranslate", .word("true")),
        Attribute("splines", .word("true")),
        Attribute("outputorder", .word("edgesfirst")),
        Attribute("fontname", .word(scene.font)),
        Attribute("_background", .word(XDotDrawing(scene.ground, font: scene.font).text)),
      ],
      nodes: Self.corners(of: scene.size, names)
        + scene.nodes.compactMap { Node($0, names, font: scene.font) },
      edges: scene.lines.compactMap { Edge($0, font: scene.font) })
  }

  /// Two points without size in opposite corners: Graphviz makes a page as large as what is on it.
  private static func corners(of size: Size, _ names: NodeNames) -> [Node] {
    [
      ("page:lower-left", Point(x: 0, y: 0)),
      ("page:upper-right", Point(x: size.width, y: size.height)),
    ].map { name, point in
      Node(
        names.free(name),
        [
          Attribute("shape", .word("point")), Attribute("style", .word("invis")),
          Attribute("width", .word("0.0004")), Attribute("height", .word("0.0004")),
          Attribute("pos", .word(point.dot)),
        ])
    }
  }
}

/// The names of a document's nodes: those of participants and meetings are their ids, and nothing else
/// bears one of these.
struct NodeNames {
  private let ids: Set<String>
  private let parts: Set<String>

  init(_ scene: Scene) {
    var ids: Set<String> = []
    for item in scene.nodes {
      if case .node(let id)? = item.subject { ids.insert(id) }
    }
    self.ids = ids
    var parts: Set<String> = []
    for item in scene.nodes {
      if case .part(let name)? = item.subject { parts.insert(Self.free(name, besides: ids)) }
    }
    self.parts = parts
  }

  /// The name of a node; `nil` for an item that is about nothing that could have one.
  func name(of subject: Subject?) -> String? {
    switch subject {
    case .node(let id): id
    case .part(let name): Self.free(name, besides: ids)
    case .pair, nil: nil
    }
  }

  /// A name for what is no item of the page.
  func free(_ name: String) -> String { Self.free(name, besides: ids.union(parts)) }

  /// The name itself, with as many strokes behind it as make it nobody's.
  private static func free(_ name: String, besides taken: Set<String>) -> String {
    var name = name
    while taken.contains(name) { name += "'" }
    return name
  }
}

extension Point {
  /// The point as DOT writes positions.
  var dot: String { "\(DOTDocument.decimal(x)),\(DOTDocument.decimal(y))" }
}
