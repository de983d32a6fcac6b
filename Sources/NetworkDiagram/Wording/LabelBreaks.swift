import CollaborationModel
import Scene

/// Where the names of a network may be broken into lines: found once for a map, though several sizes
/// of type are tried for it.
struct LabelBreaks {
  private let breaks: [String: LineBreaking]

  init(_ network: CollaborationNetwork) {
    let names = network.participants.map(\.name) + network.meetings.map(\.name)
    breaks = Dictionary(
      names.map { (Self.singleLine($0), LineBreaking(Self.singleLine($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Those of a label, be it one that is no name of the network.
  subscript(label: String) -> LineBreaking {
    let label = Self.singleLine(label)
    return breaks[label] ?? LineBreaking(label)
  }

  private static func singleLine(_ label: String) -> String {
    label.replacing("\n", with: " ")
  }
}
