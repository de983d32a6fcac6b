import CollaborationModel
import GraphMeasures
import GraphvizEngine
import MapLayouts
import NetworkDiagram
import Scene

extension DrawRequest {
  /// Draws the map.
  ///
  /// - Returns: the pictures and, where they are asked for, the positions, with how readable the map is;
  ///   nothing is written yet.
  /// - Throws: `NetworkFileError` for the faults of a file, else ``RequestError``.
  public func run(_ observer: RunObserver) throws -> DrawnMap {
    do {
      let map = try self.map(observer)
      let pages = try observer.step("layout") { () throws(RequestError) -> [Diagram] in
        try self.pages(of: map)
      }
      if pages.contains(where: \.isBySector) {
        observer.note(Self.bySector(map.network.participants.count))
      }
      let pictures = PictureRun(
        pages: pages, outputs: outputs, paper: paper, plan: map.plan, title: map.title)
      let files = try pictures.files(observer)
      // Of several pages each is a file, whose name is known only now.
      try keepFilesApart(writing: files.map(\.path))
      let kept = [pages.first.flatMap { places.file(of: $0) }].compactMap(\.self)
      return DrawnMap(
        files: files + kept, readability: ReadabilityReport(pages, of: source.name.text(in: language)))
    } catch let error as GraphvizError {
      throw RequestError(.machine, error.japaneseDescription, error.description)
    } catch let error as MeasureError {
      throw RequestError(error)
    }
  }

  /// What is drawn, and how.
  private struct Map {
    let network: CollaborationNetwork
    let change: MapChange?
    let plan: DiagramPlan
    let title: String
  }

  private func map(_ observer: RunObserver) throws -> Map {
    let whole = try source.network(observer, in: language)
    let slice = whole.slice(asOf: asOf)
    observer.note(slice)
    let state = slice.network
    var change = try comparison?.change(to: state, of: whole, in: language, observer)
    var (network, part) = try selection.part(of: change?.network ?? state, in: language)
    if part != nil, let limited = change?.limited(to: network.ids) {
      (change, network) = (limited, limited.network)
    }
    let isPair = comparison?.isPair == true
    let compared =
      isPair ? change?.difference(in: language) : change?.scope(in: language)
    let scopes = [compared, part].compactMap(\.self)
    var plan = DiagramPlan(
      page: paper.page, language: language,
      excerpt: Excerpt(scope: scopes.isEmpty ? nil : scopes.joined(separator: "　")),
      change: isPair ? nil : change, emphasis: Emphasis(focus: selection.focus))
    plan.arrangement = try places.arrangement(of: network, isPair: isPair, observer)
    if plan.arrangement.layout(for: network) == .matrix {
      plan.arrangement.sectorTable = SectorTable(of: network, in: language)
      if emphasis.needsBoxes { observer.note(Self.withoutBoxes) }
    }
    try refuse(whatCannotFit: network, plan)
    try observer.step("emphasis") { try emphasis.complete(&plan, for: network, of: state) }
    return Map(
      network: network, change: change, plan: plan,
      title: language == .english ? network.englishName ?? network.name : network.name)
  }

  private func pages(of map: Map) throws(RequestError) -> [Diagram] {
    do {
      if comparison?.isPair == true, let change = map.change {
        return [try Diagram(pairing: change, map.plan)]
      }
      return try paper.pages(of: map.network, map.plan, asked: places.layout)
    } catch {
      throw MapRemedies(map.network, map.plan, paper, places).error(after: error)
    }
  }

  /// Refuses at once a map that counting alone shows to be impossible.
  private func refuse(
    whatCannotFit network: CollaborationNetwork, _ plan: DiagramPlan
  ) throws(RequestError) {
    guard plan.arrangement.asked != .matrix, paper.isWhole else { return }
    do {
      try MapCapacity.check(network, plan)
    } catch {
      throw MapRemedies(network, plan, paper, places).error(after: error)
    }
  }

  /// What is told where a matrix is asked for what only boxes can show.
  private static var withoutBoxes: Wording {
    Wording(
      "行列には囲みがないので、--size-by と --furigana は示しません。",
      "a matrix has no boxes: --size-by and --furigana are not shown")
  }

  /// What is told where participants are too many for a matrix of them.
  private static func bySector(_ participants: Int) -> Wording {
    Wording(
      "この紙では、\(participants)の参加主体どうしの行列は読める大きさになりません。分野どうしの行列（実際の本数と見込みの本数）にしました。"
        + "大きな紙（--page a1）なら入ることがあります。",
      "a matrix of \(participants) participants cannot be read on this page; it shows sectors instead"
        + " (ties that there are, and ties to expect); --page a1 may hold it"
    )
  }
}
