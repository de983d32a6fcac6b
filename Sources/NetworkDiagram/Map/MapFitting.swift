import CollaborationModel
import MapLayouts
import Scene

/// Finds the largest type at which a network fits its page, and places it there.
///
/// Sizes are tried from the largest. At each size every method of the layout is tried with labels of
/// several widths; the first placement that leaves room for lines is taken. From 8 points down every
/// placement is taken that holds everybody.
struct MapFitting {
  let drawn: DrawnNetwork
  let plan: DiagramPlan
  let layout: Layout
  private let furniture: PageFurniture
  private let breaks: LabelBreaks

  /// The part of the page that the map has.
  private let map: Rectangle

  init(_ drawn: DrawnNetwork, _ layout: Layout, _ plan: DiagramPlan) {
    self.drawn = drawn
    self.plan = plan
    self.layout = layout
    let furniture = PageFurniture(drawn.network, edges: drawn.edges, palette: drawn.palette, plan)
    self.furniture = furniture
    map = plan.panel.map { $0.map(in: furniture.frame.map) } ?? furniture.frame.map
    breaks = LabelBreaks(drawn.network)
  }

  /// The placed map; `nil` where the page is too small for everybody at 7 points.
  var composition: MapComposition? {
    for fontSize in fontSizes {
      for method in layout.methods {
        for labelWidth in labelWidths(of: method) {
          if let map = composition(method, fontSize: fontSize, labelWidth: labelWidth) {
            return map
          }
        }
      }
    }
    return nil
  }

  private func composition(_ method: any LayoutMethod, fontSize: Double, labelWidth: Double)
    -> MapComposition?
  {
    let nodes = NodeMarks(
      drawn.network, plan: plan, breaks: breaks, fontSize: fontSize, labelWidth: labelWidth
    ) { layout.needsMarks($0, drawn.areas) }
    let problem = LayoutProblem(
      drawn.network, nodes, drawn.edges, drawn.areas, room: map.inset(by: 2),
      language: plan.language)
    guard let placement = placement(of: problem, nodes, by: method) else { return nil }
    return MapComposition(
      network: drawn.network, nodes: nodes, edges: drawn.edges, sectors: drawn.areas.sectors,
      placement: placement,
      layout: layout, map: map, furniture: furniture, palette: drawn.palette, plan: plan)
  }

  private func placement(
    of problem: LayoutProblem, _ nodes: NodeMarks, by method: any LayoutMethod
  ) -> Placement? {
    guard let pins = plan.arrangement.pins else {
      let isLastResort = problem.fontSize <= 8
      return method.isRoomy(problem) || isLastResort ? method.placement(of: problem) : nil
    }
    // In the smallest type, places are kept even where boxes overlap: otherwise nothing could be drawn.
    return PinnedLayout(pins, ids: nodes.marks.map(\.id), sectors: drawn.areas.sectors)
      .placement(of: problem, honoursAll: problem.fontSize == TextWidth.leastSize)
  }

  /// The sizes of type that are tried, from the largest; a pinned map's is never exceeded.
  private var fontSizes: [Double] {
    let sizes = [
      18, 16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, TextWidth.leastSize,
    ]
    guard let largest = plan.arrangement.pins?.fontSize else { return sizes }
    return (sizes.contains(largest) ? [] : [max(largest, TextWidth.leastSize)])
      + sizes.filter { $0 <= largest }
  }

  /// The widths of labels that are tried, as shares of their usual width.
  private func labelWidths(of method: any LayoutMethod) -> [Double] {
    // Where everybody has a place, only the labels of newcomers can be narrower.
    plan.arrangement.pins == nil ? method.labelWidths : [1, 0.7, 0.5]
  }
}
