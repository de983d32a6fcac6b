import CollaborationModel

/// The nodes that a network is drawn with, at one size of type.
struct NodeMarks {
  let marks: [NodeMark]
  let fontSize: Double

  /// In the order of their ids, whatever the order of the file.
  ///
  /// - Parameter labelWidth: how wide labels may be, as a share of their usual width.
  init(
    _ network: CollaborationNetwork, chipsOf: (Participant) -> [String], fontSize: Double,
    labelWidth: Double = 1
  ) {
    self.fontSize = fontSize
    let participants = network.participants.map { participant in
      Self.mark(
        id: participant.id, name: participant.name, count: participant.count,
        shape: NodeShape(participantKind: participant.kind), chips: chipsOf(participant),
        isInferred: participant.provenance.isInferred, fontSize: fontSize,
        labelWidth: labelWidth)
    }
    let meetings = network.meetings.map { meeting in
      Self.mark(
        id: meeting.id, name: meeting.name, count: meeting.count, shape: .hexagon, chips: [],
        isInferred: meeting.provenance.isInferred, fontSize: fontSize, labelWidth: labelWidth)
    }
    marks = (participants + meetings).sorted { $0.id < $1.id }
  }

  private static func mark(
    id: String, name: String, count: Int?, shape: NodeShape, chips: [String], isInferred: Bool,
    fontSize: Double, labelWidth: Double
  ) -> NodeMark {
    let label = name.replacing("\n", with: " ")
    var lines = LineBreaking(label).lines(around: shape.labelEms * labelWidth)
    if let count, count > 1 { lines = withCount(count, lines, shape) }
    var widths = lines.map { TextWidth.points($0, fontSize: fontSize) }
    if !chips.isEmpty { widths.insert(SectorChips.width(of: chips.count), at: 0) }
    widths.append(contentsOf: widths.isEmpty ? [0] : [])
    var size = shape.size(around: widths, fontSize: fontSize)
    size.width = max(size.width, fontSize * 5)
    if !chips.isEmpty { size.height += 4 }
    return NodeMark(
      id: id, name: name, lines: lines, size: size, shape: shape, sectors: chips,
      isMeeting: shape == .hexagon, isInferred: isInferred)
  }

  /// How many like units stand behind the name: at the end of the last line, or on its own.
  private static func withCount(_ count: Int, _ lines: [String], _ shape: NodeShape) -> [String] {
    let note = "×\(count)"
    guard let last = lines.last, TextWidth.ems(last + note) <= shape.labelEms else {
      return lines + [note]
    }
    return lines.dropLast() + [last + note]
  }

  /// The distance of lines, as Graphviz sets them.
  static let lineHeight = 1.2
}
