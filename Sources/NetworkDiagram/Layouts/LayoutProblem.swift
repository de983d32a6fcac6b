import CollaborationModel

/// What a layout has to place: nodes with their sizes, lines between them, areas and tiers with
/// their names, and the room.
struct LayoutProblem {
  /// A node: its size, and where it belongs.
  struct Node {
    let size: Size

    /// The area that the node lives in; `nil` for one that stands between areas.
    var home: Int?

    /// The areas that a node without a home wants to be close to.
    let near: [Int]

    /// The area of the main sector; `nil` for 横断 and where no sector is stated.
    var main: Int?

    /// The tier (圏域), counted from the narrowest of those that somebody works in; `nil` where
    /// none is stated.
    var tier: Int?
    var side: Participant.Side?

    /// The node that this one is a part of (部 > 課 > 係).
    var parent: Int?
    var isMeeting = false

    /// What the node is called, where a region around it bears its name.
    var name = ""

    /// Whether the node stands for people as such, not for an organisation.
    var isResident = false
  }

  struct Edge {
    let first: Int
    let second: Int

    /// How much the edge pulls its ends together.
    let pull: Double
  }

  /// Two nodes of one area of which the upper leads the other: a unit and its part (部 > 課 > 係),
  /// or who stands above in the organisation chart.
  struct Order: Hashable {
    let upper: Int
    let lower: Int
  }

  var nodes: [Node]
  let edges: [Edge]

  /// Who should stand above whom.
  var orders: [Order] = []
  let areaCount: Int

  /// Where nodes may stand.
  let room: Rectangle

  /// The least distance between two nodes.
  let gap: Size

  /// The size of the type that the nodes' sizes allow for.
  var fontSize = 9.0

  /// What regions are called.
  var words = RegionWords()

  /// The nodes that each node has lines to.
  var neighbours: [[Int]] {
    var neighbours = Array(repeating: [Int](), count: nodes.count)
    for edge in edges {
      neighbours[edge.first].append(edge.second)
      neighbours[edge.second].append(edge.first)
    }
    return neighbours
  }
}

/// What regions of a map are called, in the language of the map.
struct RegionWords {
  /// The names of the areas.
  var areas: [String] = []

  /// The names of the tiers that somebody works in, from the narrowest.
  var tiers: [String] = []
  var sides: [Participant.Side: String] = [:]
  var noTier = ""
  var crossCutting = ""
  var meetings = ""

  func area(_ index: Int) -> String { areas.indices.contains(index) ? areas[index] : "" }
}
