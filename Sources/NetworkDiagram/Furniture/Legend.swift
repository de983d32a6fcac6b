import CollaborationModel
import Scene

/// What the signs of a map mean: only those that are drawn on it.
struct Legend {
  /// A row of entries under one heading.
  struct Group {
    let heading: String
    let entries: [Entry]
  }

  static let fontSize = 8.5
  private static let rowHeight = 15.0
  private static let headingWidth = 44.0

  private let groups: [Group]
  private let badges: NodeBadges
  private let theme: Theme

  init(_ groups: [Group], palette: SectorPalette, plan: DiagramPlan) {
    self.groups = groups.filter { !$0.entries.isEmpty }
    theme = plan.theme
    badges = NodeBadges(palette: palette, language: LegendWords(plan.language))
  }

  /// What the signs of a map mean that has nodes and lines.
  init(
    _ network: CollaborationNetwork, edges: [EdgeMark], palette: SectorPalette,
    plan: DiagramPlan
  ) {
    let words = LegendWords(plan.language)
    let contents = LegendContents(network, edges: edges, plan: plan, words: words)
    self.init(
      [
        Group(heading: words.participants, entries: contents.shapes),
        Group(heading: words.ties, entries: contents.lines),
        Group(heading: words.signs, entries: contents.signs),
        Group(heading: words.sectors, entries: contents.sectors),
      ], palette: palette, plan: plan)
  }

  /// The entries of each group in rows that fit a width.
  private func rows(in width: Double) -> [(heading: String?, entries: [Entry])] {
    groups.flatMap { group in
      var rows: [(heading: String?, entries: [Entry])] = [(group.heading, [])]
      var used = Self.headingWidth
      for entry in group.entries {
        if used + entry.width > width, !rows[rows.count - 1].entries.isEmpty {
          rows.append((nil, []))
          used = Self.headingWidth
        }
        rows[rows.count - 1].entries.append(entry)
        used += entry.width
      }
      return rows
    }
  }

  func height(in width: Double) -> Double {
    Double(rows(in: width).count) * Self.rowHeight + 4
  }

  func draw(in area: Rectangle, on drawing: inout Drawing) {
    drawing.line(
      [Point(x: area.left, y: area.top), Point(x: area.right, y: area.top)],
      Paint(stroke: ColourUniversalDesign.gray, width: 0.5))
    for (index, row) in rows(in: area.width).enumerated() {
      let middle = area.top - 2 - (Double(index) + 0.5) * Self.rowHeight
      if let heading = row.heading {
        drawing.text(
          heading, at: Point(x: area.left, y: middle - 3), size: Self.fontSize + 0.5)
      }
      var left = area.left + Self.headingWidth
      for entry in row.entries {
        draw(entry, left: left, middle: middle, room: area.right - left, on: &drawing)
        left += entry.width
      }
    }
  }

  private func draw(
    _ entry: Entry, left: Double, middle: Double, room: Double,
    on drawing: inout Drawing
  ) {
    let sign = Rectangle(
      left: left, bottom: middle - 5, right: left + entry.signWidth, top: middle + 5)
    switch entry.sign {
    case .shape(let shape): draw(shape, in: sign, on: &drawing)
    case .line(let mark): LineSample.draw(mark, theme, in: sign, on: &drawing)
    case .badge(let badge): badges.draw(badge, left: left, middle: middle, on: &drawing)
    case .text(let text):
      drawing.text(text, at: Point(x: left, y: middle - 3), size: Self.fontSize)
    case .drawn(_, let draw): draw(sign, &drawing)
    case .pathLine:
      drawing.line(
        [Point(x: sign.left, y: middle), Point(x: sign.right, y: middle)], LineStyle.pathHalo)
      drawing.line(
        [Point(x: sign.left, y: middle), Point(x: sign.right, y: middle)],
        Paint(stroke: .ink, width: 1.1))
    case .sizes(let least, let greatest):
      for (text, middleX, half) in [(least, left + 18, 4.0), (greatest, left + 54, 6.4)] {
        let box = Rectangle(
          left: middleX - half * 2.6, bottom: middle - half, right: middleX + half * 2.6,
          top: middle + half)
        drawing.rectangle(
          box, corner: 3, Paint(fill: .white, stroke: .ink, width: 0.9))
        drawing.text(
          text, at: Point(x: middleX, y: middle - 2.6), size: TextWidth.leastSize,
          anchor: .middle)
      }
    }
    // Words that a file declares can be of any length.
    drawing.text(
      entry.words, at: Point(x: sign.right + 4, y: middle - 3), size: Self.fontSize,
      within: room - entry.signWidth - 4)
  }

  private func draw(
    _ shape: NodeShape, in area: Rectangle, on drawing: inout Drawing
  ) {
    let paint = Paint(
      fill: .white, stroke: .ink, width: shape == .hexagon ? 1.6 : 0.9)
    NodeOutline.draw(shape, in: area, paint, on: &drawing)
    NodeOutline.drawDetails(shape, in: area, paint, on: &drawing)
  }
}

extension Legend {
  /// One entry: a sign and what it means.
  struct Entry {
    enum Sign {
      case shape(NodeShape)
      case line(EdgeMark)
      case badge(NodeBadge)
      case text(String)
      /// A sign of another diagram than the map, which draws it itself.
      case drawn(width: Double, (Rectangle, inout Drawing) -> Void)
      case pathLine
      /// Two outlines, the least and the greatest, with the scores that they stand for.
      case sizes(least: String, greatest: String)
    }

    let sign: Sign
    let words: String

    /// The room that the sign takes.
    var signWidth: Double {
      switch sign {
      case .shape: 28
      case .line, .pathLine: 34
      case .badge(let badge): badge.width
      case .text(let text): TextWidth.points(text, fontSize: Legend.fontSize)
      case .drawn(let width, _): width
      case .sizes: 74
      }
    }

    var width: Double { signWidth + 4 + TextWidth.points(words, fontSize: Legend.fontSize) + 14 }
  }
}
