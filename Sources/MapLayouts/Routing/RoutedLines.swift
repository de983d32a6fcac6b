package import Scene

/// The ways of all lines of a placed map, with room for the heads at their ends.
package struct RoutedLines {
  /// A line that is asked for: its two nodes, and how long the head at each end is.
  package struct Joint {
    let first: Int
    let second: Int
    let startHead: Double?
    let endHead: Double?

    package init(_ first: Int, _ second: Int, startHead: Double?, endHead: Double?) {
      self.first = first
      self.second = second
      self.startHead = startHead
      self.endHead = endHead
    }
  }

  /// A line's way, and the tips of its heads where it has them.
  package struct Line {
    package let route: Route
    package let startTip: Point?
    package let endTip: Point?

    package init(route: Route, startTip: Point?, endTip: Point?) {
      self.route = route
      self.startTip = startTip
      self.endTip = endTip
    }
  }

  /// One line for each joint, in the order of the joints.
  package let lines: [Line]

  /// - Parameters:
  ///   - nodes: the shape and the size of each node.
  ///   - centers: where the nodes stand.
  ///   - names: what else lines are led around.
  ///   - room: where lines should stay.
  package init(
    _ joints: [Joint], between nodes: [(shape: NodeShape, size: Size)], at centers: [Point],
    names: [Rectangle], room: Rectangle
  ) {
    let boxes = zip(nodes, centers).map { Rectangle(center: $1, size: $0.size) }
    let router = LineRouter(obstacles: boxes + names, room: room)
    let ways = LineWays(between: joints.map { ($0.first, $0.second) }, at: centers, router).corners
    lines = zip(joints, ways).map { joint, way in
      var corners = way
      let last = corners.count - 1
      // A way begins and ends in the middle of a node; the line begins and ends at the outlines.
      let first = nodes[joint.first].shape.boundary(of: boxes[joint.first], toward: corners[1])
      let second = nodes[joint.second].shape
        .boundary(of: boxes[joint.second], toward: corners[last - 1])
      let isStraight = last == 1
      corners[0] = Self.shortened(
        first, toward: corners[1], by: joint.startHead,
        ofLeg: first.distance(to: isStraight ? second : corners[1]))
      let before = isStraight ? first : corners[last - 1]
      corners[last] = Self.shortened(
        second, toward: before, by: joint.endHead, ofLeg: second.distance(to: before))
      return Line(
        route: router.route(through: corners, ends: [joint.first, joint.second]),
        startTip: joint.startHead == nil ? nil : first,
        endTip: joint.endHead == nil ? nil : second)
    }
  }

  /// Where a line begins that leaves room for its head: of a short leg at most two fifths, so that
  /// something of the line is left between two heads.
  private static func shortened(
    _ tip: Point, toward next: Point, by head: Double?, ofLeg length: Double
  ) -> Point {
    guard let head else { return tip }
    return tip.toward(next, min(0.4, head / max(length, 1)))
  }
}
