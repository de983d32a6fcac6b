import CollaborationModel
import DOTLanguage

/// Puts a placed network, its title and its legend together on the page.
struct DiagramComposition {
  let network: CollaborationNetwork
  let nodes: NodeMarks
  let edges: [EdgeMark]
  let areas: SectorAreas
  let placement: Placement
  let frame: PageFrame
  let legend: Legend
  let notes: PageNotes
  let palette: SectorPalette
  let options: Diagram.Options

  static let areaNameSize = 12.0

  private typealias Attribute = DOTDocument.Attribute

  private var theme: Theme { options.theme }

  var document: DOTDocument {
    let routes = routes
    return PageDocument(
      name: network.name, size: Size(width: frame.page.width, height: frame.page.height),
      theme: theme, background: background(under: routes)
    ).document(nodes: areaNames + participantNodes, edges: edgeStatements(routes))
  }

  // MARK: Areas and nodes

  /// An area's name is a node without outline, so that it can be found as text in the map.
  private var areaNames: [DOTDocument.Node] {
    zip(areas.sectors, areaNameBoxes).map { sector, area in
      DOTDocument.Node(
        "area:\(sector)",
        box(area.center, Size(width: area.width, height: area.height)) + [
          Attribute("shape", .word("plaintext")),
          Attribute("label", .label(sectorName(sector))),
          Attribute("fontname", .word(theme.font)),
          Attribute("fontsize", .number(Self.areaNameSize)),
          Attribute("fontcolor", .word(Colour.ink.hex)),
          Attribute("id", .word(SVGNames.area(sector))),
          Attribute("class", .word("sector")),
        ], title: sectorName(sector))
    }
  }

  /// Where the areas' names stand: at the upper left of each area, behind its mark.
  private var areaNameBoxes: [Rectangle] {
    zip(areas.sectors, placement.areas).map { sector, region in
      let width = TextWidth.points(sectorName(sector), fontSize: Self.areaNameSize) + 2
      let left = region.left + NodeBadges.side + 10
      return Rectangle(
        left: left, bottom: region.top - 17, right: left + width, top: region.top - 3)
    }
  }

  private var participantNodes: [DOTDocument.Node] {
    let words = DrawnWords(network, options.language)
    return nodes.marks.indices.map { index in
      let mark = nodes.marks[index]
      var attributes = box(placement.centers[index], mark.size)
      attributes += [
        Attribute("shape", .word(mark.shape.graphvizName)),
        Attribute("style", .word(mark.shape.graphvizStyle)),
        // Signs and readings stand where the first lines would be.
        Attribute(
          "label",
          .label(
            (Array(repeating: "", count: mark.linesAbove) + mark.lines).joined(separator: "\n"))),
        Attribute("fontname", .word(theme.font)),
        Attribute("fontsize", .number(mark.fontSize)),
        Attribute("fontcolor", .word(Colour.ink.hex)),
        Attribute("color", .word(Colour.ink.hex)),
        Attribute("penwidth", .number(mark.isMeeting ? 1.6 : 0.9)),
        Attribute("id", .word(SVGNames.node(mark.id, isMeeting: mark.isMeeting))),
        Attribute("class", .word(mark.isMeeting ? "meeting" : "participant")),
      ]
      return DOTDocument.Node(
        mark.id, attributes, title: mark.name, description: words.description(ofNode: mark.id))
    }
  }

  // MARK: Lines

  /// The lines' ways, proposed ties bent to arcs.
  private var routes: [RoutedLines.Line] {
    let names = areaNameBoxes.map {
      Rectangle(
        left: $0.left - NodeBadges.side - 4, bottom: $0.bottom, right: $0.right, top: $0.top)
    }
    let lines = RoutedLines(edges, nodes, placement, names: names).lines
    return zip(edges, lines).map { edge, line in
      guard edge.line == .proposed else { return line }
      let others = zip(nodes.marks, boxes).filter { $0.0.id != edge.from && $0.0.id != edge.to }
      let route = ProposalArc.bent(line.route, clearOf: others.map(\.1) + names)
      return RoutedLines.Line(route: route, startTip: line.startTip, endTip: line.endTip)
    }
  }

  private var boxes: [Rectangle] {
    zip(nodes.marks, placement.centers).map { Rectangle(center: $1, size: $0.size) }
  }

  private func edgeStatements(_ routes: [RoutedLines.Line]) -> [DOTDocument.Edge] {
    let labels = LineLabels(
      edges.map { EdgeLabel(options).text(of: $0) }, along: routes.map(\.route),
      clearOf: boxes + areaNameBoxes, fontSize: EdgeLabel.fontSize)
    let words = DrawnWords(network, options.language)
    return zip(edges, routes).enumerated().map { index, pair in
      let (mark, line) = pair
      let style = LineStyle(mark, theme: theme)
      var attributes = style.attributes(heads: mark.heads)
      attributes += [
        Attribute("arrowsize", .number(RoutedLines.arrowSize)),
        Attribute("id", .word(SVGNames.edge(mark))),
        Attribute("class", .word("tie \(mark.line)")),
        Attribute("pos", .word(spline(line))),
      ]
      if let label = labels.labels[index] {
        attributes += [
          Attribute("label", .label(label.text)),
          Attribute("lp", .word(label.center.dot)),
          Attribute("fontname", .word(theme.font)),
          Attribute("fontsize", .number(label.fontSize)),
          Attribute("fontcolor", .word(Colour.ink.hex)),
        ]
      }
      return DOTDocument.Edge(
        mark.from, mark.to, attributes, title: words.title(of: mark),
        description: words.description(of: mark))
    }
  }

  /// A line in Graphviz's notation: the tips of the heads, then the curve.
  private func spline(_ line: RoutedLines.Line) -> String {
    let start = line.startTip.map { ["s,\($0.dot)"] } ?? []
    let end = line.endTip.map { ["e,\($0.dot)"] } ?? []
    return (start + end + line.route.points.map(\.dot)).joined(separator: " ")
  }

  private func box(_ center: Point, _ size: Size) -> [Attribute] {
    [
      Attribute("pos", .word(center.dot)),
      Attribute("width", .word(inches(size.width))),
      Attribute("height", .word(inches(size.height))),
      Attribute("fixedsize", .word("true")),
    ]
  }

  /// Graphviz takes positions in points and sizes in inches.
  private func inches(_ points: Double) -> String {
    let tenThousandths = Int((points / 72 * 10_000).rounded())
    let digits = String(tenThousandths % 10_000)
    return "\(tenThousandths / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }

  private func sectorName(_ sector: String) -> String {
    network.vocabulary.sector(sector)?.term.name(in: options.language) ?? sector
  }

  // MARK: What lies beneath

  private func background(under routes: [RoutedLines.Line]) -> BackgroundDrawing {
    var drawing = BackgroundDrawing(font: theme.font)
    let badges = NodeBadges(palette: palette, language: LegendWords(options.language))
    for (area, region) in placement.areas.enumerated() {
      let colour = palette.colour(of: areas.sectors[area])
      drawing.rectangle(
        region, corner: 9,
        BackgroundDrawing.Paint(fill: colour.thinned(to: 0.5), stroke: colour, width: 1.2))
      badges.draw(
        .sector(areas.sectors[area]), left: region.left + 7, middle: region.top - 10, on: &drawing)
    }
    for (edge, line) in zip(edges, routes) where options.overlay.isStep(edge) {
      PathHalo.draw(line.route, on: &drawing)
    }
    let ground = NodeGround(badges: badges, grouping: options.grouping)
    for (mark, box) in zip(nodes.marks, boxes) { ground.draw(mark, in: box, on: &drawing) }
    TitleBlock(network, scope: options.scope, language: options.language).draw(
      in: frame.title, sourceIn: frame.source, on: &drawing)
    notes.draw(in: frame.notes, on: &drawing)
    legend.draw(in: frame.legend, on: &drawing)
    return drawing
  }
}
