/// The ways of all lines of a placed map.
struct RoutedLines {
  /// A line's way, and the tips of its heads where it has them.
  struct Line {
    let route: Route
    let startTip: Point?
    let endTip: Point?
  }

  /// One line for each edge, in the order of the edges.
  let lines: [Line]

  /// How long a head is: Graphviz draws one of size 1 ten points long.
  static let arrowSize = 0.55
  private static let arrowLength = 10 * arrowSize

  /// - Parameters:
  ///   - names: what else lines are led around.
  ///   - room: where lines should stay.
  init(
    _ edges: [EdgeMark], _ nodes: NodeMarks, _ placement: Placement, names: [Rectangle],
    room: Rectangle
  ) {
    let boxes = zip(nodes.marks, placement.centers).map {
      Rectangle(center: $1, size: $0.size)
    }
    let router = LineRouter(obstacles: boxes + names, room: room)
    let ends = edges.compactMap { edge in
      nodes.places[edge.from].flatMap { from in nodes.places[edge.to].map { (from, $0) } }
    }
    let ways = LineWays(between: ends, at: placement.centers, router).corners
    lines = zip(edges, ends).enumerated().map { index, line in
      let (edge, (from, to)) = line
      var corners = ways[index]
      let last = corners.count - 1
      let first = nodes.marks[from].shape.boundary(of: boxes[from], toward: corners[1])
      let second = nodes.marks[to].shape.boundary(of: boxes[to], toward: corners[last - 1])

      let head = LineStyle(edge).head
      let length = Self.arrowLength * head.length
      let hasStart = head != .arrows || edge.heads == .both
      let hasEnd = head != .arrows || edge.heads != .none
      let room = first.distance(to: corners.count == 2 ? second : corners[1])
      corners[0] = hasStart ? first.toward(corners[1], min(0.4, length / max(room, 1))) : first
      let rest = second.distance(to: corners.count == 2 ? first : corners[last - 1])
      let before = corners.count == 2 ? first : corners[last - 1]
      corners[last] = hasEnd ? second.toward(before, min(0.4, length / max(rest, 1))) : second
      return Line(
        route: router.route(through: corners, ends: [from, to]),
        startTip: hasStart ? first : nil, endTip: hasEnd ? second : nil)
    }
  }
}
