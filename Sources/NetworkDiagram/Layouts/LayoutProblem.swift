/// What a layout has to place: nodes with their sizes, lines between them, areas, and the room.
struct LayoutProblem {
  /// A node: its size, and where it belongs.
  struct Node {
    let size: Size

    /// The area that the node lives in; `nil` for one that stands between areas.
    let home: Int?

    /// The areas that a node without a home wants to be close to.
    let near: [Int]
  }

  struct Edge {
    let first: Int
    let second: Int

    /// How much the edge pulls its ends together.
    let pull: Double
  }

  /// Two nodes of one area of which the upper leads the other: a part and the whole it belongs to.
  struct Order {
    let upper: Int
    let lower: Int
  }

  let nodes: [Node]
  let edges: [Edge]
  var orders: [Order] = []
  let areaCount: Int

  /// Where nodes may stand.
  let room: Rectangle

  /// The least distance between two nodes.
  let gap: Size
}

/// Where a layout puts things.
struct Placement {
  /// The centre of each node.
  var centers: [Point]

  /// The region of each area.
  var areas: [Rectangle]
}
