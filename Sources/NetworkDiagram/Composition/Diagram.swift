public import CollaborationModel
public import MapLayouts
public import Scene

/// The map of a network (ネットワーク形成図): every participant and meeting placed on an exact page.
///
/// ```swift
/// let diagram = try Diagram(of: network.network(asOf: CalendarPeriod("FY2023")))
/// let svg = try Graphviz.render(diagram.scene, as: .svg)
/// ```
///
/// The network is drawn as it stands: cut out a date with `network(asOf:)` first. The same network
/// gives the same scene, to the last digit.
public struct Diagram: Sendable {
  /// The page, with everything on it placed and every line led; an engine renders it.
  public let scene: Scene

  /// The centre of every participant and meeting, by id.
  public let positions: [String: Point]

  /// The sheet that the map is on.
  public let page: Page

  /// Whether participants were too many for the page, so that the matrix shows sectors.
  public let isBySector: Bool

  /// The positions as they can be kept, to pin another map to them (``Options/pins``).
  public let saved: MapPositions

  /// Draws a network.
  ///
  /// The type is as large as leaves room for the lines, from 18 points down to 7.
  ///
  /// - Throws: ``DiagramError`` where there is nobody to draw, or the page is too small for them at
  ///   7 points.
  public init(of network: CollaborationNetwork, _ options: Options = Options())
    throws(DiagramError)
  {
    guard !network.participants.isEmpty else { throw .nobodyToDraw }
    let network = network.named(in: options.language)
    // A box that stands for a sector needs no area around it.
    let areas =
      options.grouping == .sector
      ? SectorAreas(network, strangers: Set(network.participants.map(\.id)))
      : SectorAreas(network, strangers: Set(options.references.keys))
    let edges = Self.edges(of: network, options)
    let palette = SectorPalette(network.vocabulary, theme: options.theme)
    let layout = options.pins?.layout ?? options.layout ?? LayoutChoice(for: network).layout
    if layout == .matrix {
      let matrix = Self.matrix(of: network, edges, palette, options)
      guard let matrix else {
        throw .pageTooSmall(participants: network.participants.count, page: options.page)
      }
      page = options.page
      positions = [:]
      saved = MapPositions(
        page: page, layout: layout, room: matrix.furniture.frame.map,
        fontSize: matrix.sheet.fontSize,
        centers: [:], areas: [:])
      isBySector = matrix.table.isBySector && options.grouping != .sector
      scene = matrix.scene
      return
    }
    try MapCapacity.check(network, options)
    let furniture = PageFurniture(network, edges: edges, palette: palette, options)
    var frame = furniture.frame
    if let panel = options.panel { frame.map = panel.map(in: frame) }
    page = options.page

    isBySector = false
    let methods = layout.methods
    let breaks = LabelBreaks(network)
    for fontSize in Self.fontSizes(options.pins) {
      for (method, labelWidth) in methods.flatMap({ method in
        // Where everybody has a place, only the labels of newcomers can be narrower.
        (options.pins == nil ? method.labelWidths : [1, 0.7, 0.5]).map { (method, $0) }
      }) {
        let nodes = NodeMarks(
          network, options: options, breaks: breaks, fontSize: fontSize, labelWidth: labelWidth
        ) { layout.needsMarks($0, areas) }
        let problem = LayoutProblem(
          network, nodes, edges, areas, room: frame.map.inset(by: 2), language: options.language)
        let found =
          options.pins.map {
            PinnedLayout($0, ids: nodes.marks.map(\.id), sectors: areas.sectors)
              .placement(of: problem, honoursAll: fontSize == TextWidth.leastSize)
          }
          ?? (method.isRoomy(problem) || fontSize <= 8 ? method.placement(of: problem) : nil)
        guard let placement = found else { continue }
        positions = nodes.places.mapValues { placement.centers[$0] }
        saved = MapPositions(
          page: page, layout: layout, room: problem.room, fontSize: fontSize, centers: positions,
          areas: Dictionary(
            zip(areas.sectors, placement.areas), uniquingKeysWith: { first, _ in first }))
        let composition = DiagramComposition(
          network: network, nodes: nodes, edges: edges, areas: areas, placement: placement,
          frame: frame, furniture: furniture, palette: palette, options: options)
        scene = composition.scene
        return
      }
    }
    throw .pageTooSmall(participants: network.participants.count, page: options.page)
  }

  /// The matrix of participants, or that of sectors where it is asked for or the page is too small.
  private static func matrix(
    of network: CollaborationNetwork, _ edges: [EdgeMark], _ palette: SectorPalette,
    _ options: Options
  ) -> MatrixComposition? {
    func matrix(_ table: MatrixTable) -> MatrixComposition? {
      MatrixComposition(table, network, edges: edges, palette: palette, options)
    }
    let ofSectors = options.sectorTable.map {
      MatrixTable($0, network, language: options.language)
    }
    if options.grouping == .sector, let ofSectors { return matrix(ofSectors) }
    // Of so many no page holds a matrix, whose cells alone would fill the memory.
    let isPossible = network.participants.count + network.meetings.count <= MapCapacity.nodeLimit
    return (isPossible ? matrix(MatrixTable(network, edges, options)) : nil)
      ?? ofSectors.flatMap(matrix)
  }

  /// A page that is put together from others.
  init(scene: Scene, positions: [String: Point], page: Page, saved: MapPositions) {
    self.scene = scene
    self.positions = positions
    self.page = page
    self.saved = saved
    isBySector = false
  }

  /// The sizes of type that are tried, from the largest; a pinned map's is never exceeded.
  private static func fontSizes(_ pins: MapPositions?) -> [Double] {
    let sizes = [
      18, 16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, TextWidth.leastSize,
    ]
    guard let largest = pins?.fontSize else { return sizes }
    return (sizes.contains(largest) ? [] : [max(largest, TextWidth.leastSize)])
      + sizes.filter { $0 <= largest }
  }

  /// The lines of the network and those of the overlay. Two who only stand for another page have none
  /// between them.
  private static func edges(of network: CollaborationNetwork, _ options: Options) -> [EdgeMark] {
    let drawn = Set(network.participants.map(\.id) + network.meetings.map(\.id))
    let edges = (options.change?.edges ?? EdgeMarks.of(network)).filter {
      drawn.contains($0.from) && drawn.contains($0.to)
        && (options.references[$0.from] == nil || options.references[$0.to] == nil)
    }
    return edges + options.overlay.lines(among: drawn, beside: edges)
  }
}
