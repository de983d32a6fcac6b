import Scene

/// A participant or a meeting as it is drawn.
struct NodeMark: Sendable {
  let id: String
  let name: String

  /// The label, broken into lines.
  let lines: [String]

  /// The reading above the name, broken into lines; empty where none is drawn.
  let reading: [String]
  let size: Size
  let shape: NodeShape

  /// The size of its type.
  let fontSize: Double

  /// Small signs above the name: the sectors that its place does not say, and what overlays tell.
  let badges: [NodeBadge]
  let isMeeting: Bool

  /// How many lines of the label are left empty for what is drawn above the name.
  var linesAbove: Int { (badges.isEmpty ? 0 : 1) + reading.count }
}
