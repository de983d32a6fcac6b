public import CollaborationModel
public import DOTLanguage

/// The map of a network (ネットワーク形成図): every participant and meeting placed on an exact page.
///
/// ```swift
/// let diagram = try Diagram(of: network.network(asOf: CalendarPeriod("FY2023")))
/// let dot = diagram.document.text
/// ```
///
/// The network is drawn as it stands: cut out a date with `network(asOf:)` first. The same network
/// gives the same document, byte by byte.
public struct Diagram: Sendable {
  /// The page, with everything on it placed and every line led; the engine renders.
  public let document: DOTDocument

  /// Whether participants were too many for the page, so that the matrix shows sectors.
  public let isBySector: Bool

  /// The centre of every participant and meeting, by id.
  public let positions: [String: Point]

  /// Draws a network.
  ///
  /// The type is as large as leaves room for the lines, from 14 points down to 7.
  ///
  /// - Parameters:
  ///   - layout: how everybody is placed; by default what suits the data (``LayoutChoice``).
  ///   - sectorTable: what ``Layout/matrix`` shows where the page is too small for participants.
  /// - Throws: ``DiagramError`` where there is nobody to draw, or the page is too small for them at
  ///   7 points.
  public init(
    of network: CollaborationNetwork, layout: Layout? = nil, page: Page = Page(),
    language: Language = .japanese, theme: Theme = Theme(), sectorTable: SectorTable? = nil
  ) throws(DiagramError) {
    guard !network.participants.isEmpty else { throw .nobodyToDraw }
    let areas = SectorAreas(network)
    let edges = EdgeMarks.of(network)
    let palette = SectorPalette(network.vocabulary)
    let legend = Legend(network, edges: edges, palette: palette, language: language)
    let frame = PageFrame(page, legendHeight: legend.height(in: page.size.width * 0.96))

    if layout == .matrix {
      let isWhole = MatrixComposition.fits(network.participants.count, in: frame)
      guard isWhole || sectorTable != nil else {
        throw .pageTooSmall(participants: network.participants.count, page: page)
      }
      let table =
        isWhole
        ? MatrixTable(network, edges)
        : sectorTable.map { MatrixTable($0, network, language: language) }
      guard let table else { throw .nobodyToDraw }
      positions = [:]
      document =
        MatrixComposition(
          table: table, network: network, frame: frame, legend: legend, palette: palette,
          language: language, theme: theme
        ).document
      isBySector = !isWhole
      return
    }
    isBySector = false
    let methods = (layout ?? LayoutChoice(for: network).layout).methods
    for fontSize in [14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] {
      for (method, labelWidth) in methods.flatMap({ method in
        method.labelWidths.map { (method, $0) }
      }) {
        let nodes = NodeMarks(
          network, chipsOf: { Self.chips(of: $0, areas, method) }, fontSize: fontSize,
          labelWidth: labelWidth)
        let problem = LayoutProblem(
          network, nodes, edges, areas, room: frame.map.inset(by: 2), language: language)
        guard method.isRoomy(problem) || fontSize <= 8,
          let placement = method.placement(of: problem)
        else { continue }
        positions = Dictionary(
          zip(nodes.marks.map(\.id), placement.centers), uniquingKeysWith: { first, _ in first })
        let composition = DiagramComposition(
          network: network, nodes: nodes, edges: edges, areas: areas, placement: placement,
          frame: frame, legend: legend, palette: palette, language: language, theme: theme)
        document = composition.document
        return
      }
    }
    throw .pageTooSmall(participants: network.participants.count, page: page)
  }

  /// A participant whose place does not say its sectors bears their marks.
  private static func chips(
    of participant: Participant, _ areas: SectorAreas, _ method: any LayoutMethod
  ) -> [String] {
    method.needsMarks(participant, areas) ? Array(participant.sectors.prefix(5)) : []
  }
}
