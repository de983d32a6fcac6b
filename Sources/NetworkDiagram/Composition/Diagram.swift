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

  /// The centre of every participant and meeting, by id; none of a matrix.
  public let positions: [String: Point]

  /// The sheet that the diagram is on.
  public let page: Page

  /// Whether participants were too many for the page, so that the matrix shows sectors.
  public let isBySector: Bool

  /// The positions as they can be kept, to pin another map to them (``Arrangement/pinned(to:)``).
  public let saved: MapPositions

  /// Draws a network.
  ///
  /// The type is as large as leaves room for the lines, from 18 points down to 7.
  ///
  /// - Throws: ``DiagramError`` where there is nobody to draw, or the page is too small for them at
  ///   7 points.
  public init(of network: CollaborationNetwork, _ plan: DiagramPlan = DiagramPlan())
    throws(DiagramError)
  {
    guard !network.participants.isEmpty else { throw .nobodyToDraw }
    let drawn = DrawnNetwork(network, plan)
    let layout = plan.arrangement.layout(for: drawn.network)
    if layout == .matrix {
      guard let matrix = MatrixComposition(drawn, plan) else {
        throw .pageTooSmall(participants: network.participants.count, page: plan.page)
      }
      self.init(matrix, plan)
    } else {
      try MapCapacity.check(drawn.network, plan)
      guard let map = MapFitting(drawn, layout, plan).composition else {
        throw .pageTooSmall(participants: network.participants.count, page: plan.page)
      }
      self.init(map, plan)
    }
  }

  private init(_ map: MapComposition, _ plan: DiagramPlan) {
    self.init(
      scene: map.scene, positions: map.positions, page: plan.page, saved: map.saved(on: plan.page))
  }

  private init(_ matrix: MatrixComposition, _ plan: DiagramPlan) {
    self.init(
      scene: matrix.scene, positions: [:], page: plan.page,
      saved: MapPositions(
        page: plan.page, layout: .matrix, room: matrix.furniture.frame.map,
        fontSize: matrix.sheet.fontSize, centers: [:], areas: [:]),
      isBySector: matrix.table.isBySector && plan.gathering?.grouping != .sector)
  }

  init(
    scene: Scene, positions: [String: Point], page: Page, saved: MapPositions,
    isBySector: Bool = false
  ) {
    self.scene = scene
    self.positions = positions
    self.page = page
    self.saved = saved
    self.isBySector = isBySector
  }
}
