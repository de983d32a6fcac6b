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
