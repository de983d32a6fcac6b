import CollaborationModel

/// The nodes that a network is drawn with, at one size of type.
struct NodeMarks {
  let marks: [NodeMark]
  let fontSize: Double

  /// How wide a line of a label may be.
  static let labelEms = 8.0

  /// Participants as the file orders them, then meetings.
  init(_ network: CollaborationNetwork, chipsOf: (Participant) -> [String], fontSize: Double) {
    self.fontSize = fontSize
    let participants = network.participants.map { participant in
      Self.mark(
        id: participant.id, name: participant.name, count: participant.count,
        shape: NodeShape(participantKind: participant.kind), chips: chipsOf(participant),
        isInferred: participant.provenance.isInferred, fontSize: fontSize)
    }
    let meetings = network.meetings.map { meeting in
      Self.mark(
        id: meeting.id, name: meeting.name, count: meeting.count, shape: .hexagon, chips: [],
        isInferred: meeting.provenance.isInferred, fontSize: fontSize)
    }
    marks = participants + meetings
  }

  private static func mark(
    id: String, name: String, count: Int?, shape: NodeShape, chips: [String], isInferred: Bool,
    fontSize: Double
  ) -> NodeMark {
    let label = name.replacing("\n", with: " ")
    var lines = LineBreaking(label).lines(ofAtMost: labelEms)
    if lines.count > 3 { lines = LineBreaking(label).lines(ofAtMost: labelEms * 1.3) }
    if let count, count > 1 { lines = withCount(count, lines) }
    let textWidth = lines.map { TextWidth.points($0, fontSize: fontSize) }.max() ?? 0
    let chipRow = chips.isEmpty ? 0 : SectorChips.side + 2
    let size = Size(
      width: max(textWidth, fontSize * 4, Double(chips.count) * 11) + shape.textMargin.width,
      height: Double(lines.count) * fontSize * lineHeight + shape.textMargin.height + chipRow)
    return NodeMark(
      id: id, name: name, lines: lines, size: size, shape: shape, sectors: chips,
      isMeeting: shape == .hexagon, isInferred: isInferred)
  }

  /// How many like units stand behind the name: at the end of the last line, or on its own.
  private static func withCount(_ count: Int, _ lines: [String]) -> [String] {
    let note = "×\(count)"
    guard let last = lines.last, TextWidth.ems(last + note) <= labelEms else {
      return lines + [note]
    }
    return lines.dropLast() + [last + note]
  }

  /// The distance of lines, as Graphviz sets them.
  static let lineHeight = 1.2
}
