import CollaborationModel

/// What the signs of a map mean: only those that are drawn on it.
struct Legend {
  /// One entry: a sign and what it means.
  struct Entry {
    enum Sign {
      case shape(NodeShape)
      case line(EdgeMark)
      case chip(String)
    }

    let sign: Sign
    let words: String

    /// The room that the sign takes.
    var signWidth: Double {
      switch sign {
      case .shape: 28
      case .line: 34
      case .chip: SectorChips.side
      }
    }

    var width: Double { signWidth + 4 + TextWidth.points(words, fontSize: Legend.fontSize) + 14 }
  }

  /// A row of entries under one heading.
  struct Group {
    let heading: String
    let entries: [Entry]
  }

  static let fontSize = 8.5
  private static let rowHeight = 15.0
  private static let headingWidth = 44.0

  private let groups: [Group]
  private let palette: SectorPalette

  init(
    _ network: CollaborationNetwork, edges: [EdgeMark],
    palette: SectorPalette, language: Language
  ) {
    self.palette = palette
    let words = LegendWords(language)
    groups = [
      Group(heading: words.participants, entries: Self.shapes(network, words, language)),
      Group(heading: words.ties, entries: Self.lines(edges, words)),
      Group(heading: words.sectors, entries: Self.chips(network, language)),
    ].filter { !$0.entries.isEmpty }
  }

  private static func shapes(
    _ network: CollaborationNetwork, _ words: LegendWords, _ language: Language
  ) -> [Entry] {
    let drawn = Set(network.participants.map(\.kind))
    var entries = network.vocabulary.participantKinds.filter { drawn.contains($0.id) }.map {
      Entry(sign: .shape(NodeShape(participantKind: $0.id)), words: $0.name(in: language))
    }
    if !network.meetings.isEmpty {
      entries.append(Entry(sign: .shape(.hexagon), words: words.meeting))
    }
    return entries
  }

  private static func lines(_ edges: [EdgeMark], _ words: LegendWords) -> [Entry] {
    var samples: [EdgeMark] = []
    let depths = Set(edges.filter { $0.line == .working }.map(\.depth))
    for line in EdgeMark.Line.allCases.reversed() {
      let drawn = edges.filter { $0.line == line }
      guard !drawn.isEmpty else { continue }
      let shownDepths: [Int?] =
        line == .working ? depths.sorted { ($0 ?? 0) > ($1 ?? 0) } : [nil]
      let heads: EdgeMark.Heads =
        line == .formal && drawn.contains { $0.heads != .none } ? .forward : .none
      for depth in shownDepths
      where line != .working || depth != nil || drawn.contains(where: { $0.heads == .none }) {
        samples.append(EdgeMark(from: "", to: "", line: line, heads: heads, depth: depth))
      }
      if line == .working, drawn.contains(where: { $0.heads != .none }) {
        samples.append(EdgeMark(from: "", to: "", line: line, heads: .forward, depth: nil))
      }
    }
    return samples.map { Entry(sign: .line($0), words: words.meaning(of: $0)) }
  }

  private static func chips(_ network: CollaborationNetwork, _ language: Language) -> [Entry] {
    let drawn = Set(network.participants.flatMap(\.sectors))
    return network.vocabulary.sectors.filter { drawn.contains($0.id) }.map {
      Entry(sign: .chip($0.id), words: $0.term.name(in: language))
    }
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

  func draw(in area: Rectangle, on drawing: inout BackgroundDrawing) {
    drawing.line(
      [Point(x: area.left, y: area.top), Point(x: area.right, y: area.top)],
      BackgroundDrawing.Paint(stroke: ColourUniversalDesign.gray, width: 0.5))
    for (index, row) in rows(in: area.width).enumerated() {
      let middle = area.top - 2 - (Double(index) + 0.5) * Self.rowHeight
      if let heading = row.heading {
        drawing.text(
          heading, at: Point(x: area.left, y: middle - 3), size: Self.fontSize + 0.5)
      }
      var left = area.left + Self.headingWidth
      for entry in row.entries {
        draw(entry, left: left, middle: middle, on: &drawing)
        left += entry.width
      }
    }
  }

  private func draw(
    _ entry: Entry, left: Double, middle: Double, on drawing: inout BackgroundDrawing
  ) {
    let sign = Rectangle(
      left: left, bottom: middle - 5, right: left + entry.signWidth, top: middle + 5)
    switch entry.sign {
    case .shape(let shape):
      NodeOutline.draw(
        shape, in: sign,
        BackgroundDrawing.Paint(fill: .white, stroke: .ink, width: shape == .hexagon ? 1.6 : 0.9),
        on: &drawing)
      if shape == .doubleEllipse {
        drawing.ellipse(sign.inset(by: 1.8), BackgroundDrawing.Paint(stroke: .ink, width: 0.9))
      }
    case .line(let mark): LineSample.draw(mark, in: sign, on: &drawing)
    case .chip(let sector):
      SectorChips.draw(sector, left: left, middle: middle, palette, on: &drawing)
    }
    drawing.text(
      entry.words, at: Point(x: sign.right + 4, y: middle - 3), size: Self.fontSize)
  }
}
