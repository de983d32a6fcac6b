import DOTLanguage

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
    self.init(
      document: left.document.beside(right.document), positions: both.positions,
      page: options.page, saved: both.saved)
  }
}

extension DOTDocument {
  /// The document with the nodes, lines and background of another, whose ids get a word in front.
  fileprivate func beside(_ other: DOTDocument) -> DOTDocument {
    // Whatever ids there are, a prefix that none of the left begins with keeps the two apart.
    var prefix = "after:"
    while nodes.contains(where: { $0.id.hasPrefix(prefix) }) { prefix += "'" }
    func marked(_ attributes: [Attribute]) -> [Attribute] {
      attributes.map { attribute in
        guard attribute.name == "id", case .word(let id) = attribute.value else { return attribute }
        return Attribute("id", .word("after-" + id))
      }
    }
    func background(_ document: DOTDocument) -> String {
      guard
        case .word(let text)? = document.attributes.first(where: { $0.name == "_background" })?
          .value
      else { return "" }
      return text
    }
    let joined = background(self) + " " + background(other)
    var both = DOTDocument(
      name: name,
      attributes: attributes.map {
        $0.name == "_background" ? Attribute("_background", .word(joined)) : $0
      },
      nodes: nodes
        // The page has its corners already.
        + other.nodes.dropFirst(PageDocument.cornerCount).map {
          Node(
            prefix + $0.id, marked($0.attributes), title: $0.title, description: $0.description)
        },
      edges: edges
        + other.edges.map {
          Edge(
            prefix + $0.from, prefix + $0.to, marked($0.attributes), title: $0.title,
            description: $0.description)
        })
    both.language = language
    return both
  }
}
