import CollaborationModel
import Scene

/// The list on the page that the numbers of an overlay lead to: proposed ties, and the path.
struct PageNotes {
  private static let fontSize = 8.0
  private static let lineHeight = 10.5
  private static let gap = 18.0

  private let entries: [String]

  init(_ network: CollaborationNetwork, _ plan: DiagramPlan) {
    let words = LegendWords(plan.language)
    func name(_ id: String) -> String {
      network.participant(id)?.name ?? network.meeting(id)?.name ?? id
    }
    let drawn = Set(network.participants.map(\.id) + network.meetings.map(\.id))
    var entries = plan.overlay.proposals.enumerated().compactMap { index, tie -> String? in
      guard drawn.contains(tie.from), drawn.contains(tie.to) else { return nil }
      let parts = [
        "\(LegendWords.circled(index + 1)) \(name(tie.from)) ‥‥ \(name(tie.to))",
        tie.introducer.map { "\(words.introducedBy)\(name($0))" }, tie.reason,
      ]
      return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: words.space)
    }
    let path = plan.overlay.path
    if !path.isEmpty {
      let steps = path.enumerated().map { "\($0 + 1) \(name($1))" }
      entries.append(words.state(words.path, "") + steps.joined(separator: " → "))
    }
    if let change = plan.change {
      let ledger = change.ledger(words)
      entries = ["\(words.ledger)\n\(ledger[0])"] + ledger.dropFirst() + entries
    }
    self.entries = entries
  }

  func height(in width: Double) -> Double {
    guard !entries.isEmpty else { return 0 }
    let columns = columns(in: width)
    return Double(columns.map(\.count).max() ?? 0) * Self.lineHeight + 8
  }

  func draw(in area: Rectangle, on drawing: inout Drawing) {
    guard !entries.isEmpty else { return }
    drawing.line(
      [Point(x: area.left, y: area.top), Point(x: area.right, y: area.top)],
      Paint(stroke: ColourUniversalDesign.gray, width: 0.5))
    let columns = columns(in: area.width)
    let step = (area.width + Self.gap) / Double(columns.count)
    for (column, lines) in columns.enumerated() {
      for (index, line) in lines.enumerated() {
        let y = area.top - 3 - Double(index + 1) * Self.lineHeight + 2.5
        drawing.text(
          line, at: Point(x: area.left + Double(column) * step, y: y), size: Self.fontSize)
      }
    }
  }

  /// The lines of each column: as many columns as are wide enough to be read, filled in order.
  private func columns(in width: Double) -> [[String]] {
    // A column of 330 points holds about 40 characters of 8 points, which is what a reader follows well.
    let count = max(1, min(entries.count, Int(width / 330)))
    let columnWidth = (width - Double(count - 1) * Self.gap) / Double(count)
    let blocks = entries.map { Self.lines(of: $0, width: columnWidth) }
    let total = blocks.map(\.count).reduce(0, +)
    // Columns are filled one after the other, each up to an equal share of all lines.
    let target = (total + count - 1) / count
    var columns: [[String]] = [[]]
    for block in blocks {
      if columns[columns.count - 1].count >= target, columns.count < count { columns.append([]) }
      columns[columns.count - 1] += block
    }
    return columns
  }

  /// A text in lines of a width; all but the first are indented.
  private static func lines(of text: String, width: Double) -> [String] {
    text.split(separator: "\n").flatMap { part in
      LineBreaking(String(part)).lines(ofAtMost: width / fontSize - 1.5).enumerated().map {
        $0 == 0 ? $1 : "　\($1)"
      }
    }
  }
}
