import CollaborationModel

/// What the map is of: the town, the state of what date, the edition, and where it was taken from.
struct TitleBlock {
  private let title: String
  private let date: String
  private let source: String

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

  func draw(
    in area: Rectangle, sourceIn foot: Rectangle, on drawing: inout BackgroundDrawing
  ) {
    drawing.text(
      title, at: Point(x: area.left, y: area.bottom + 9), size: 20, within: area.width * 0.66)
    drawing.text(
      date, at: Point(x: area.right, y: area.bottom + 9), size: 12, anchor: .end,
      within: area.width * 0.32)
    drawing.text(
      source, at: Point(x: foot.right, y: foot.bottom + 1), size: 7.5, anchor: .end,
      within: foot.width)
    drawing.line(
      [Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom)],
      BackgroundDrawing.Paint(stroke: .ink, width: 0.8))
  }
}
