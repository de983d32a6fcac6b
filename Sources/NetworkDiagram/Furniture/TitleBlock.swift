import CollaborationModel
import Scene

/// What the map is of: the town, the state of what date, the edition, and where it was taken from.
struct TitleBlock {
  private let title: String
  private let date: String
  private let source: String

  private static let size = 20.0
  private static let dateSize = 12.0
  private static let sourceSize = 7.5
  private static let mostSourceLines = 3

  /// - Parameters:
  ///   - network: what the map is of.
  ///   - scope: what part of it the map shows.
  ///   - language: the language of the words.
  init(_ network: CollaborationNetwork, scope: String?, language: Language) {
    let name = network.name(in: language)
    title = scope.map { "\(name)　―　\($0)" } ?? name
    let town = [network.municipality?.prefecture, network.municipality?.name].compactMap { $0 }
      .joined()
    let state = network.asOf.map { Self.state($0, language) }
    date = [town.isEmpty ? nil : town, state, network.edition].compactMap { $0 }
      .joined(separator: "　")
    let titles = network.sources.map(Self.citation).joined(separator: "、")
    source = titles.isEmpty ? "" : (language == .japanese ? "出典：" : "Source: ") + titles
  }

  private static func state(_ period: CalendarPeriod, _ language: Language) -> String {
    language == .japanese ? "\(period.japaneseText)時点" : "as of \(period)"
  }

  private static func citation(_ source: Source) -> String {
    // Brackets within brackets are double ones.
    let title = source.title.replacing("「", with: "『").replacing("」", with: "』")
    return [source.publisher, "「\(title)」", source.year.map { "（\($0)）" }].compactMap { $0 }
      .joined()
  }

  /// How much the sources need at the foot of a page.
  func sourceHeight(in width: Double) -> Double {
    Double(max(1, sourceLines(in: width).count)) * 10
  }

  private func sourceLines(in width: Double) -> [String] {
    let lines = LineBreaking(source).lines(ofAtMost: width / Self.sourceSize - 1)
    guard lines.count > Self.mostSourceLines else { return lines }
    // The rest is cut short where it is drawn.
    return lines.prefix(Self.mostSourceLines - 1)
      + [lines.dropFirst(Self.mostSourceLines - 1).joined()]
  }

  func draw(
    in area: Rectangle, sourceIn foot: Rectangle, on drawing: inout Drawing
  ) {
    let scale = area.height / PageFrame.titleHeight
    let dateSize = Self.dateSize * scale
    let dateWidth = min(TextWidth.points(date, fontSize: dateSize), area.width * 0.32)
    drawing.text(
      date, at: Point(x: area.right, y: area.bottom + 9 * scale), size: dateSize, anchor: .end,
      within: dateWidth + 1)
    drawTitle(
      in: area, width: area.width - dateWidth - (date.isEmpty ? 0 : 20), scale, on: &drawing)
    for (index, line) in sourceLines(in: foot.width).enumerated() {
      drawing.text(
        line, at: Point(x: foot.right, y: foot.top - Double(index + 1) * 10 + 1),
        size: Self.sourceSize, anchor: .end, within: foot.width)
    }
    drawing.line(
      [Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom)],
      Paint(stroke: .ink, width: 0.8))
  }

  /// On one line, or on two where it would have to be small.
  private func drawTitle(
    in area: Rectangle, width: Double, _ scale: Double, on drawing: inout Drawing
  ) {
    let half = 13.0 * scale
    guard TextWidth.points(title, fontSize: half) > width else {
      drawing.text(
        title, at: Point(x: area.left, y: area.bottom + 9 * scale), size: Self.size * scale,
        within: width)
      return
    }
    let lines = LineBreaking(title.replacing("\n", with: " ")).lines(ofAtMost: width / half)
    for (index, line) in [lines.first ?? "", lines.dropFirst().joined()].enumerated() {
      drawing.text(
        line, at: Point(x: area.left, y: area.top - Double(index + 1) * (half * 1.12)), size: half,
        within: width)
    }
  }
}
