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

  static let areaNameSize = 12.0

  var document: DOTDocument {
    DOTDocument(
      name: network.name, attributes: graphAttributes,
      nodes: cornerNodes + areaNames + participantNodes, edges: edgeStatements)
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
          Attribute("class", .word("sector")),
        ])
    }
  }

  /// Where the areas' names stand: at the upper left of each area, behind its mark.
  private var areaNameBoxes: [Rectangle] {
    zip(areas.sectors, placement.areas).map { sector, region in
      let width = TextWidth.points(sectorName(sector), fontSize: Self.areaNameSize) + 2
      let left = region.left + SectorChips.side + 10
      return Rectangle(
        left: left, bottom: region.top - 17, right: left + width, top: region.top - 3)
    }
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
    let names = areaNameBoxes.map {
      Rectangle(
        left: $0.left - SectorChips.side - 4, bottom: $0.bottom, right: $0.right, top: $0.top)
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

  private func sectorName(_ sector: String) -> String {
    network.vocabulary.sector(sector)?.term.name(in: language) ?? sector
  }

  private var background: String {
    var drawing = BackgroundDrawing(font: theme.font)
    for (area, region) in placement.areas.enumerated() {
      let colour = palette.colour(of: areas.sectors[area])
      drawing.rectangle(
        region, corner: 9,
        BackgroundDrawing.Paint(fill: colour.thinned(to: 0.5), stroke: colour, width: 1.2))
      SectorChips.draw(
        areas.sectors[area], left: region.left + 7, middle: region.top - 10, palette, on: &drawing)
    }
    for (mark, center) in zip(nodes.marks, placement.centers) {
      let area = Rectangle(center: center, size: mark.size)
      NodeOutline.draw(
        mark.shape == .tab ? .box : mark.shape, in: area,
        BackgroundDrawing.Paint(fill: .white, stroke: .white, width: 0.1),
        on: &drawing)
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
