import MapLayouts
import Scene

extension RoutedLines {
  /// The ways of a map's lines.
  ///
  /// - Parameters:
  ///   - names: what else lines are led around.
  ///   - room: where lines should stay.
  init(
    _ edges: [EdgeMark], _ nodes: NodeMarks, _ placement: Placement, names: [Rectangle],
    room: Rectangle
  ) {
    let joints = edges.compactMap { edge -> Joint? in
      guard let first = nodes.places[edge.from], let second = nodes.places[edge.to] else {
        return nil
      }
      let heads = LineStyle(edge).heads(edge.heads)
      let hasStart = heads != .none && heads != .forward
      return Joint(
        first, second, startHead: hasStart ? heads.length : nil,
        endHead: heads == .none ? nil : heads.length)
    }
    self.init(
      joints, between: nodes.marks.map { ($0.shape, $0.size) }, at: placement.centers,
      names: names, room: room)
  }
}
