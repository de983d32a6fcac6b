package import Scene

/// What a layout has to place: nodes with their sizes, lines between them, areas and tiers with
/// their names, and the room.
package struct LayoutProblem {
  /// A node: its size, and where it belongs.
  package struct Node {
    package let size: Size

    /// The area that the node lives in; `nil` for one that stands between areas.
    package var home: Int?

    /// The areas that a node without a home wants to be close to.
    package let near: [Int]

    /// The area of the main sector; `nil` for 横断 and where no sector is stated.
    package var main: Int?

    /// The tier (圏域), counted from the narrowest of those that somebody works in; `nil` where
    /// none is stated.
    package var tier: Int?
    package var side: Side?

    /// The node that this one is a part of (部 > 課 > 係).
    package var parent: Int?
    package var isMeeting = false

    /// What the node is called, where a region around it bears its name.
    package var name = ""

    /// Whether the node stands for people as such, not for an organisation.
    package var isResident = false

    package init(size: Size, home: Int? = nil, near: [Int] = []) {
      self.size = size
      self.home = home
      self.near = near
    }
  }

  /// The sides of the town hall's door, in the order in which they lie on the page: meetings of them
  /// all stand before the last.
  package enum Side: Int, Hashable, Sendable, CaseIterable {
    case community, outside, inside
  }

  package struct Edge {
    package let first: Int
    package let second: Int

    /// How much the edge pulls its ends together.
    package let pull: Double

    package init(first: Int, second: Int, pull: Double) {
      self.first = first
      self.second = second
      self.pull = pull
    }
  }

  /// Two nodes of one area of which the upper leads the other: a unit and its part (部 > 課 > 係),
  /// or who stands above in the organisation chart.
  package struct Order: Hashable {
    package let upper: Int
    package let lower: Int

    package init(upper: Int, lower: Int) {
      self.upper = upper
      self.lower = lower
    }
  }

  package var nodes: [Node]
  package let edges: [Edge]

  /// Who should stand above whom.
  package var orders: [Order]
  package let areaCount: Int

  /// Where nodes may stand.
  package let room: Rectangle

  /// The least distance between two nodes.
  package let gap: Size

  /// The size of the type that the nodes' sizes allow for.
  package var fontSize: Double

  /// What regions are called.
  package var words: RegionWords

  package init(
    nodes: [Node], edges: [Edge], orders: [Order] = [], areaCount: Int, room: Rectangle, gap: Size,
    fontSize: Double = 9, words: RegionWords = RegionWords()
  ) {
    self.nodes = nodes
    self.edges = edges
    self.orders = orders
    self.areaCount = areaCount
    self.room = room
    self.gap = gap
    self.fontSize = fontSize
    self.words = words
  }

  /// The nodes that each node has lines to.
  package var neighbours: [[Int]] {
    var neighbours = Array(repeating: [Int](), count: nodes.count)
    for edge in edges {
      neighbours[edge.first].append(edge.second)
      neighbours[edge.second].append(edge.first)
    }
    return neighbours
  }
}

/// What regions of a map are called, in the language of the map.
package struct RegionWords {
  /// The names of the areas.
  package var areas: [String]

  /// The names of the tiers that somebody works in, from the narrowest.
  package var tiers: [String]
  package var sides: [LayoutProblem.Side: String]
  package var noTier: String
  package var crossCutting: String
  package var meetings: String

  package init(
    areas: [String] = [], tiers: [String] = [], sides: [LayoutProblem.Side: String] = [:],
    noTier: String = "", crossCutting: String = "", meetings: String = ""
  ) {
    self.areas = areas
    self.tiers = tiers
    self.sides = sides
    self.noTier = noTier
    self.crossCutting = crossCutting
    self.meetings = meetings
  }

  package func area(_ index: Int) -> String { areas.indices.contains(index) ? areas[index] : "" }
}
