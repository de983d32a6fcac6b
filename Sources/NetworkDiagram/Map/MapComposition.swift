import CollaborationModel
import MapLayouts
import Scene

/// Puts a placed network, its title and its legend together on the page.
struct MapComposition {
  let network: CollaborationNetwork
  let nodes: NodeMarks
  let edges: [EdgeMark]

  /// The ids of the sectors with an area.
  let sectors: [String]
  let placement: Placement
  let layout: Layout

  /// The part of the page that the map has.
  let map: Rectangle
  let furniture: PageFurniture
  let palette: SectorPalette
  let plan: DiagramPlan

  var scene: Scene {
    let routes = routes
    return Scene(
      size: furniture.frame.page.size, title: network.name,
      language: plan.language.rawValue, font: plan.theme.font,
      ground: ground(under: routes), lines: lines(along: routes), nodes: regionNames + boxItems)
  }

  /// The centre of every participant and meeting, by id.
  var positions: [String: Point] { nodes.places.mapValues { placement.centers[$0] } }

  /// The positions as they can be kept.
  func saved(on page: Page) -> MapPositions {
    MapPositions(
      page: page, layout: layout, room: map.inset(by: 2), fontSize: nodes.fontSize,
      centers: positions,
      areas: Dictionary(
        zip(sectors, placement.areas), uniquingKeysWith: { first, _ in first }))
  }

  // MARK: Areas and nodes

  /// A region's name is an item of its own, so that it can be found as text in the map.
  private var regionNames: [Item] {
    placement.regions.enumerated().compactMap { index, region in
      guard let name = region.name, !name.text.isEmpty else { return nil }
      let id = id(of: region, index)
      return Item(
        .region, of: .part(id), .place(name.box), label: Label(name.text, size: name.size),
        tag: Tag(name: SVGNames.region(id), classes: region.subject.word),
        words: Words(title: name.title))
    }
  }

  /// An area's first region bears the area's own id, so that it can be found.
  private func id(of region: Region, _ index: Int) -> String {
    if case .sector(let area) = region.subject,
      placement.regions.firstIndex(where: { $0.subject == region.subject }) == index
    {
      return "area:\(sectors[area])"
    }
    return "\(region.subject.word):\(index)"
  }

  /// Where the regions' names stand, their marks included: lines are led around them.
  private var nameBoxes: [Rectangle] {
    placement.regions.compactMap(\.nameSpace)
  }

  private var boxItems: [Item] {
    let words = DrawnWords(network, plan.language)
    return zip(nodes.marks, placement.centers).map { mark, center in
      // Signs and readings stand where the first lines would be.
      let lines = Array(repeating: "", count: mark.linesAbove) + mark.lines
      return Item(
        mark.isMeeting ? .meeting : .participant, of: .node(mark.id),
        .box(mark.shape, center: center, size: mark.size),
        // A participant that is no longer there has a dotted outline.
        Paint(
          stroke: .ink, width: outlineWidth(of: mark),
          dash: mark.badges.contains(.left) ? .dotted : nil),
        label: Label(lines.joined(separator: "\n"), size: mark.fontSize),
        tag: Tag(
          name: SVGNames.node(mark.id, isMeeting: mark.isMeeting),
          classes: mark.isMeeting ? "meeting" : "participant"),
        words: Words(title: mark.name, description: words.description(ofNode: mark.id)))
    }
  }

  /// The outline of a meeting and of a participant that has joined is thicker, and that of the one whom
  /// the map is about is the thickest.
  private func outlineWidth(of mark: NodeMark) -> Double {
    if mark.id == plan.emphasis.focus { return 2.6 }
    return mark.isMeeting || mark.badges.contains(.joined) ? 1.6 : 0.9
  }

  // MARK: Lines

  /// The lines' ways, proposed ties bent to arcs.
  private var routes: [RoutedLines.Line] {
    let names = nameBoxes
    // Proposed ties are led after all others and apart from them, so that an existing tie never makes a
    // detour for one that does not exist.
    let existing = edges.filter { $0.line != .proposed }
    let proposed = edges.filter { $0.line == .proposed }
    let arcs = zip(
      proposed, RoutedLines(proposed, nodes, placement, names: names, room: map).lines
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
      existing, nodes, placement, names: names, room: placement.lineRoom ?? map
    ).lines + arcs
  }

  private var boxes: [Rectangle] {
    zip(nodes.marks, placement.centers).map { Rectangle(center: $1, size: $0.size) }
  }

  private func lines(along routes: [RoutedLines.Line]) -> [Item] {
    // Labels are placed last, since they must be clear of boxes, names and all lines.
    let labels = LineLabels(
      edges.map { EdgeLabel(plan).text(of: $0) }, along: routes.map(\.route),
      clearOf: boxes + nameBoxes,
      fontSize: EdgeLabel.fontSize(beside: nodes.fontSize))
    let words = DrawnWords(network, plan.language)
    return zip(edges, routes).enumerated().map { index, pair in
      let (mark, line) = pair
      let style = LineStyle(mark, theme: plan.theme)
      return Item(
        .tie, of: .pair(mark.from, mark.to),
        .connector(
          Connector(
            points: line.route.points, startTip: line.startTip, endTip: line.endTip,
            heads: style.heads(mark.heads))),
        style.paint, label: labels.labels[index],
        tag: Tag(name: SVGNames.edge(mark), classes: "tie \(mark.line)"),
        words: Words(title: words.title(of: mark), description: words.description(of: mark)))
    }
  }

  /// The sectors that nothing but a colour tells: of boxes that stand for a sector, and where a
  /// layout has no places for sectors.
  private var sectorsByColour: [String: String] {
    guard plan.gathering?.grouping == .sector || !placement.tellsSectors else { return [:] }
    let sectors = network.participants.compactMap { participant in
      participant.sectors.first.map { (participant.id, $0) }
    }
    return Dictionary(sectors, uniquingKeysWith: { first, _ in first })
  }

  // MARK: What lies beneath

  private func ground(under routes: [RoutedLines.Line]) -> [Item] {
    var drawing = Drawing(role: .region)
    let badges = NodeBadges(palette: palette, language: LegendWords(plan.language))
    let regions = RegionDrawing(sectors: sectors, badges: badges)
    for (index, region) in placement.regions.enumerated() {
      drawing.group(.region, of: .part(id(of: region, index))) { regions.draw(region, on: &$0) }
    }
    for (edge, line) in zip(edges, routes) where plan.overlay.isStep(edge) {
      drawing.group(.tie, of: .pair(edge.from, edge.to)) {
        $0.curve(line.route.points, LineStyle.pathHalo)
      }
    }
    // The white ground of a box hides the area and the halo beneath it.
    let ground = NodeGround(badges: badges, sectorsByColour: sectorsByColour)
    for (mark, box) in zip(nodes.marks, boxes) { ground.draw(mark, in: box, on: &drawing) }
    if let panel = plan.panel {
      // The page's title and legend belong to both panels, and stand on the page itself.
      drawing.group(.title) { panel.draw(above: map, on: &$0) }
      return drawing.items
    }
    furniture.draw(on: &drawing)
    return drawing.items
  }
}
