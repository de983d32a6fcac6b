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
  let title: TitleBlock
  let legend: Legend
  let notes: PageNotes
  let palette: SectorPalette
  let options: Diagram.Options

  private typealias Attribute = DOTDocument.Attribute

  private var theme: Theme { options.theme }

  var document: DOTDocument {
    let routes = routes
    return PageDocument(
      name: network.name, size: Size(width: frame.page.width, height: frame.page.height),
      theme: theme, language: options.language, background: background(under: routes)
    ).document(nodes: regionNames + participantNodes, edges: edgeStatements(routes))
  }

  // MARK: Areas and nodes

  /// A region's name is a node without outline, so that it can be found as text in the map.
  private var regionNames: [DOTDocument.Node] {
    let free = FreeNames(besides: nodes.marks.map(\.id))
    return placement.regions.enumerated().compactMap { index, region in
      guard let name = region.name, !name.text.isEmpty else { return nil }
      let size = Size(width: name.box.width, height: name.box.height)
      return DOTDocument.Node(
        free(id(of: region, index)),
        box(name.box.center, size) + [
          Attribute("shape", .word("plaintext")),
          Attribute("label", .label(name.text)),
          Attribute("fontname", .word(theme.font)),
          Attribute("fontsize", .number(name.size)),
          Attribute("fontcolor", .word(Colour.ink.hex)),
          Attribute("id", .word(SVGNames.region(id(of: region, index)))),
          Attribute("class", .word(region.subject.word)),
        ], title: name.title)
    }
  }

  /// An area's first region bears the area's own id, so that it can be found.
  private func id(of region: Region, _ index: Int) -> String {
    if case .sector(let area) = region.subject,
      placement.regions.firstIndex(where: { $0.subject == region.subject }) == index
    {
      return "area:\(areas.sectors[area])"
    }
    return "\(region.subject.word):\(index)"
  }

  /// Where the regions' names stand, their marks included: lines are led around them.
  private var nameBoxes: [Rectangle] {
    placement.regions.compactMap { region in
      region.name.map { RegionDrawing.space(of: $0, region.subject) }
    }
  }

  private var participantNodes: [DOTDocument.Node] {
    let words = DrawnWords(network, options.language)
    return nodes.marks.indices.map { index in
      let mark = nodes.marks[index]
      var attributes = box(placement.centers[index], mark.size)
      attributes += [
        Attribute("shape", .word(mark.shape.graphvizName)),
        Attribute("style", .word(style(of: mark))),
        // Signs and readings stand where the first lines would be.
        Attribute(
          "label",
          .label(
            (Array(repeating: "", count: mark.linesAbove) + mark.lines).joined(separator: "\n"))),
        Attribute("fontname", .word(theme.font)),
        Attribute("fontsize", .number(mark.fontSize)),
        Attribute("fontcolor", .word(Colour.ink.hex)),
        Attribute("color", .word(Colour.ink.hex)),
        Attribute("penwidth", .number(outlineWidth(of: mark))),
        Attribute("id", .word(SVGNames.node(mark.id, isMeeting: mark.isMeeting))),
        Attribute("class", .word(mark.isMeeting ? "meeting" : "participant")),
      ]
      return DOTDocument.Node(
        mark.id, attributes, title: mark.name, description: words.description(ofNode: mark.id))
    }
  }

  /// Meetings and who has joined stand out, and most of all whom the map is about.
  private func outlineWidth(of mark: NodeMark) -> Double {
    if mark.id == options.focus { return 2.6 }
    return mark.isMeeting || mark.badges.contains(.joined) ? 1.6 : 0.9
  }

  /// Who is no longer there has a dotted outline.
  private func style(of mark: NodeMark) -> String {
    let style = mark.shape.graphvizStyle
    guard mark.badges.contains(.left) else { return style }
    return style == "solid" ? "dotted" : "\(style),dotted"
  }

  // MARK: Lines

  /// The lines' ways, proposed ties bent to arcs.
  private var routes: [RoutedLines.Line] {
    let names = nameBoxes
    // What is proposed is led by itself, and comes last: no other line makes way for it.
    let existing = edges.filter { $0.line != .proposed }
    let proposed = edges.filter { $0.line == .proposed }
    let arcs = zip(
      proposed, RoutedLines(proposed, nodes, placement, names: names, room: frame.map).lines
    ).map {
      edge, line in
      let others = zip(nodes.marks, boxes).filter { $0.0.id != edge.from && $0.0.id != edge.to }
      func end(_ id: String) -> ProposalArc.End? {
        nodes.places[id].map { ProposalArc.End(shape: nodes.marks[$0].shape, box: boxes[$0]) }
      }
      guard let from = end(edge.from), let to = end(edge.to) else { return line }
      let route = ProposalArc.bent(
        line.route, from: from, to: to, clearOf: others.map(\.1) + names)
      return RoutedLines.Line(route: route, startTip: line.startTip, endTip: line.endTip)
    }
    return RoutedLines(
      existing, nodes, placement, names: names, room: placement.lineRoom ?? frame.map
    ).lines + arcs
  }

  private var boxes: [Rectangle] {
    zip(nodes.marks, placement.centers).map { Rectangle(center: $1, size: $0.size) }
  }

  private func edgeStatements(_ routes: [RoutedLines.Line]) -> [DOTDocument.Edge] {
    let labels = LineLabels(
      edges.map { EdgeLabel(options).text(of: $0) }, along: routes.map(\.route),
      clearOf: boxes + nameBoxes,
      fontSize: EdgeLabel.fontSize(beside: nodes.fontSize))
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

  /// The sectors that nothing but a colour tells: of boxes that stand for a sector, and where a
  /// layout has no places for sectors.
  private var sectorsByColour: [String: String] {
    guard options.grouping == .sector || !placement.tellsSectors else { return [:] }
    let sectors = network.participants.compactMap { participant in
      participant.sectors.first.map { (participant.id, $0) }
    }
    return Dictionary(sectors, uniquingKeysWith: { first, _ in first })
  }

  // MARK: What lies beneath

  private func background(under routes: [RoutedLines.Line]) -> BackgroundDrawing {
    var drawing = BackgroundDrawing(font: theme.font)
    let badges = NodeBadges(palette: palette, language: LegendWords(options.language))
    let regions = RegionDrawing(sectors: areas.sectors, badges: badges)
    for region in placement.regions { regions.draw(region, on: &drawing) }
    for (edge, line) in zip(edges, routes) where options.overlay.isStep(edge) {
      PathHalo.draw(line.route, on: &drawing)
    }
    let ground = NodeGround(badges: badges, sectorsByColour: sectorsByColour)
    for (mark, box) in zip(nodes.marks, boxes) { ground.draw(mark, in: box, on: &drawing) }
    if let panel = options.panel {
      panel.draw(above: frame.map, on: &drawing)
      // The page's title and legend belong to both panels, and are drawn once.
      if panel.side == .right { return drawing }
    }
    title.draw(in: frame.title, sourceIn: frame.source, on: &drawing)
    notes.draw(in: frame.notes, on: &drawing)
    legend.draw(in: frame.legend, on: &drawing)
    return drawing
  }
}
