/// What part of a network is drawn.
public struct Excerpt: Sendable {
  /// What the title says of the part; `nil` for the whole.
  public var scope: String?

  /// The page on which a participant or a meeting is at home that is only referred to here, by id.
  public var references: [String: Int]

  public init(scope: String? = nil, references: [String: Int] = [:]) {
    self.scope = scope
    self.references = references
  }
}

/// Participants gathered in boxes, as an ``AggregatedNetwork`` has them.
public struct Gathering: Sendable {
  /// What they are gathered by.
  public let grouping: AggregatedNetwork.Grouping

  /// A last line for the label of a box, by its id: how many it gathers.
  public let captions: [String: String]

  public init(_ grouping: AggregatedNetwork.Grouping, captions: [String: String] = [:]) {
    self.grouping = grouping
    self.captions = captions
  }
}

/// What stands out on a map.
public struct Emphasis: Sendable {
  /// The id of whom the map is about, whose outline stands out; `nil` for a map of all alike.
  public var focus: String?

  /// Scores to be told by the size of the nodes.
  public var sizes: ScoreScale?

  /// Whether the reading (ふりがな) stands above a name that has one.
  public var showsReadings: Bool

  public init(focus: String? = nil, sizes: ScoreScale? = nil, showsReadings: Bool = false) {
    self.focus = focus
    self.sizes = sizes
    self.showsReadings = showsReadings
  }
}
