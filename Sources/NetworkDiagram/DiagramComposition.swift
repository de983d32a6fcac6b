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
  let palette: SectorPalette
  let language: Language
  let theme: Theme

  var document: DOTDocument {
    DOTDocument(
      name: network.name, attributes: graphAttributes,
      nodes: cornerNodes + regionNames + participantNodes, edges: edgeStatements)
  }

  private typealias Attribute = DOTDocument.Attribute

  private var graphAttributes: [Attribute] {
    [
      Attribute("bgcolor", .word("white")),
      Attribute("margin", .number(0)),
      Attribute("pad", .number(0)),
      Attribute("notranslate", .word("true")),
      Attribute("splines", .word("true")),
      Attribute("outputorder", .word("edgesfirst")),
      Attribute("fontname", .word(theme.font)),
      Attribute("_background", .word(background)),
    ]
  }

  /// Two points without size in opposite corners: Graphviz makes the page as large as what is on it.
  private var cornerNodes: [DOTDocument.Node] {
    [
      ("page:lower-left", Point(x: frame.page.left, y: frame.page.bottom)),
      ("page:upper-right", Point(x: frame.page.right, y: frame.page.top)),
    ].map { id, point in
      DOTDocument.Node(
        id,
        [
          Attribute("shape", .word("point")), Attribute("style", .word("invis")),
          Attribute("width", .word("0.0004")), Attribute("height", .word("0.0004")),
          Attribute("pos", .word(position(point))),
        ])
    }
  }

  /// A region's name is a node without outline, so that it can be found as text in the map.
  private var regionNames: [DOTDocument.Node] {
    placement.regions.enumerated().compactMap { index, region in
      guard let name = region.name, !name.text.isEmpty else { return nil }
      let size = Size(width: name.box.width, height: name.box.height)
      return DOTDocument.Node(
        id(of: region, index),
        box(name.box.center, size) + [
          Attribute("shape", .word("plaintext")),
          Attribute("label", .label(name.text)),
          Attribute("fontname", .word(theme.font)),
          Attribute("fontsize", .number(name.size)),
          Attribute("fontcolor", .word(Colour.ink.hex)),
          Attribute("class", .word(region.subject.word)),
        ])
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

  private var participantNodes: [DOTDocument.Node] {
    nodes.marks.indices.map { index in
      let mark = nodes.marks[index]
      var attributes = box(placement.centers[index], mark.size)
      attributes += [
        Attribute("shape", .word(mark.shape.graphvizName)),
        Attribute("style", .word(mark.shape == .roundedBox ? "rounded" : "solid")),
        // Marks stand where the first line would be.
        Attribute(
          "label",
          .label(((mark.sectors.isEmpty ? [] : [""]) + mark.lines).joined(separator: "\n"))),
        Attribute("fontname", .word(theme.font)),
        Attribute("fontsize", .number(nodes.fontSize)),
        Attribute("fontcolor", .word(Colour.ink.hex)),
        Attribute("color", .word(Colour.ink.hex)),
        Attribute("penwidth", .number(mark.isMeeting ? 1.6 : 0.9)),
        Attribute("id", .word("\(mark.isMeeting ? "meeting" : "participant")-\(mark.id)")),
        Attribute("class", .word(mark.isMeeting ? "meeting" : "participant")),
      ]
      return DOTDocument.Node(mark.id, attributes)
    }
  }

  private var edgeStatements: [DOTDocument.Edge] {
    let names = placement.regions.compactMap { region in
      region.name.map { RegionDrawing.space(of: $0, region.subject) }
    }
    let routed = RoutedLines(edges, nodes, placement, names: names)
    return zip(edges, routed.lines).map { mark, line in
      DOTDocument.Edge(
        mark.from, mark.to,
        LineStyle(mark).attributes(heads: mark.heads) + [
          Attribute("arrowsize", .number(RoutedLines.arrowSize)),
          Attribute("class", .word("tie \(mark.line)")),
          Attribute("pos", .word(spline(line))),
        ])
    }
  }

  /// A line in Graphviz's notation: the tips of the heads, then the curve.
  private func spline(_ line: RoutedLines.Line) -> String {
    let start = line.startTip.map { ["s,\(position($0))"] } ?? []
    let end = line.endTip.map { ["e,\(position($0))"] } ?? []
    return (start + end + line.route.points.map(position)).joined(separator: " ")
  }

  private func box(_ center: Point, _ size: Size) -> [Attribute] {
    [
      Attribute("pos", .word(position(center))),
      Attribute("width", .word(inches(size.width))),
      Attribute("height", .word(inches(size.height))),
      Attribute("fixedsize", .word("true")),
    ]
  }

  private func position(_ point: Point) -> String {
    "\(DOTDocument.decimal(point.x)),\(DOTDocument.decimal(point.y))"
  }

  /// Graphviz takes positions in points and sizes in inches.
  private func inches(_ points: Double) -> String {
    let tenThousandths = Int((points / 72 * 10_000).rounded())
    let digits = String(tenThousandths % 10_000)
    return "\(tenThousandths / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }

  /// White, or the main sector's colour where the place does not say the sector.
  private func fill(of mark: NodeMark) -> BackgroundDrawing.Paint {
    let sector = placement.tellsSectors ? nil : mark.sectors.first
    let colour = sector.map { palette.colour(of: $0).thinned(to: 0.7) } ?? .white
    return BackgroundDrawing.Paint(fill: colour, stroke: colour, width: 0.1)
  }

  private var background: String {
    var drawing = BackgroundDrawing(font: theme.font)
    let regions = RegionDrawing(sectors: areas.sectors, palette: palette)
    for region in placement.regions { regions.draw(region, on: &drawing) }
    for (mark, center) in zip(nodes.marks, placement.centers) {
      let area = Rectangle(center: center, size: mark.size)
      NodeOutline.draw(
        mark.shape == .tab ? .box : mark.shape, in: area,
        fill(of: mark), on: &drawing)
      if mark.shape == .doubleEllipse {
        drawing.ellipse(area.inset(by: 2.2), BackgroundDrawing.Paint(stroke: .ink, width: 0.6))
      }
      let lineHeight = nodes.fontSize * NodeMarks.lineHeight
      // A little above the middle of the empty line: the names' upper strokes stay clear.
      let firstLine = center.y + Double(mark.lines.count) * lineHeight / 2 + 2.4
      SectorChips.draw(
        mark.sectors, around: Point(x: center.x, y: firstLine), palette, on: &drawing)
    }
    TitleBlock(network, language: language).draw(
      in: frame.title, sourceIn: frame.source, on: &drawing)
    legend.draw(in: frame.legend, on: &drawing)
    return drawing.xdot
  }
}
