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
