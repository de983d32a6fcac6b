/// A participant or a meeting as it is drawn.
struct NodeMark: Sendable {
  let id: String
  let name: String

  /// The label, broken into lines.
  let lines: [String]
  let size: Size
  let shape: NodeShape

  /// The ids of the sectors whose marks it bears; empty where its place says enough.
  let sectors: [String]
  let isMeeting: Bool
  let isInferred: Bool
}
