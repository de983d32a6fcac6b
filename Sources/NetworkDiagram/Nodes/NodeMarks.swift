import CollaborationModel
import MapLayouts
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

/// The nodes that a network is drawn with, at one size of type.
struct NodeMarks {
  let marks: [NodeMark]

  /// The size of type where no score makes it larger.
  let fontSize: Double

  /// Where each mark stands in the list, by id.
  let places: [String: Int]

  /// In the order of their ids, whatever the order of the file.
  ///
  /// - Parameters:
  ///   - breaks: where the names may be broken.
  ///   - labelWidth: how wide labels may be, as a share of their usual width.
  ///   - needsMarks: whether a participant's place leaves its sectors unsaid, so that it bears their
  ///     marks.
  init(
    _ network: CollaborationNetwork, plan: DiagramPlan, breaks: LabelBreaks,
    fontSize: Double, labelWidth: Double = 1, needsMarks: (Participant) -> Bool
  ) {
    self.fontSize = fontSize
    let maker = NodeMarkMaker(
      plan: plan, breaks: breaks, fontSize: fontSize, labelWidth: labelWidth)
    let participants = network.participants.map { participant in
      maker.mark(
        id: participant.id, name: participant.name, reading: participant.reading,
        count: participant.count, shape: NodeShape(participantKind: participant.kind),
        sectors: needsMarks(participant) ? Array(participant.sectors.prefix(5)) : [])
    }
    let meetings = network.meetings.map { meeting in
      maker.mark(
        id: meeting.id, name: meeting.name, reading: meeting.reading, count: meeting.count,
        shape: .hexagon, sectors: [])
    }
    let marks = (participants + meetings).sorted { $0.id < $1.id }
    self.marks = marks
    places = Dictionary(
      zip(marks.map(\.id), marks.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// Makes the marks of one map.
private struct NodeMarkMaker {
  let plan: DiagramPlan
  let breaks: LabelBreaks
  let fontSize: Double
  let labelWidth: Double

  func mark(
    id: String, name: String, reading: String?, count: Int?, shape: NodeShape, sectors: [String]
  ) -> NodeMark {
    let isMeeting = shape == .hexagon
    let page = plan.excerpt.references[id]
    let shape = page == nil ? shape : .reference
    // Whoever is pinned keeps the label that has a place.
    let labelWidth = plan.arrangement.pins?.centers[id] == nil ? labelWidth : 1
    let fontSize = fontSize * (plan.emphasis.sizes?.scale(of: id) ?? 1)
    // The label: the name in lines, then what is said of it.
    var lines = breaks[DrawnName.of(name, id: id)].lines(around: shape.labelEms * labelWidth)
    if let count, count > 1 { lines = Self.appending("×\(count)", to: lines, shape) }
    if let page { lines.append("→\(LegendWords(plan.language).page(page))") }
    if let caption = plan.gathering?.captions[id] { lines.append(caption) }

    let badges =
      presence(of: id) + plan.overlay.badges(of: id)
      + (page == nil ? sectors.map(NodeBadge.sector) : [])
    let readingSize = Self.readingSize(fontSize)
    let readingLines =
      plan.emphasis.showsReadings && page == nil
      ? LineBreaking(reading ?? "").lines(around: shape.labelEms * fontSize / readingSize) : []

    // The box: as wide as the widest line, as high as all of them.
    var widths = badges.isEmpty ? [] : [NodeBadge.width(of: badges)]
    widths += readingLines.map { TextWidth.points($0, fontSize: readingSize) }
    widths += lines.map { TextWidth.points($0, fontSize: fontSize) }
    var size = shape.size(around: widths.isEmpty ? [0] : widths, fontSize: fontSize)
    size.width = max(size.width, fontSize * 5)
    if !badges.isEmpty { size.height += 4 }
    return NodeMark(
      id: id, name: name, lines: lines, reading: readingLines, size: size, shape: shape,
      fontSize: fontSize, badges: badges, isMeeting: isMeeting)
  }

  /// Whether it came or went, on a map of two states.
  private func presence(of id: String) -> [NodeBadge] {
    guard let change = plan.change else { return [] }
    return change.joined.contains(id) ? [.joined] : change.left.contains(id) ? [.left] : []
  }

  /// A reading is set small, but never below what can be read.
  static func readingSize(_ fontSize: Double) -> Double {
    max(TextWidth.leastSize, fontSize * 0.6)
  }

  /// How many like units stand behind the name: at the end of the last line, or on its own.
  private static func appending(_ note: String, to lines: [String], _ shape: NodeShape)
    -> [String]
  {
    guard let last = lines.last, TextWidth.ems(last + note) <= shape.labelEms else {
      return lines + [note]
    }
    return lines.dropLast() + [last + note]
  }
}

extension NodeMark {
  /// The size of the reading's type.
  var readingSize: Double { NodeMarkMaker.readingSize(fontSize) }
}
