import CollaborationModel
import GraphMeasures
import GraphvizEngine
import MapLayouts
import NetworkDiagram
import Scene

extension DrawRequest {
  /// Draws the map.
  ///
  /// - Returns: the pictures and, where they are asked for, the positions; nothing is written yet.
  /// - Throws: `NetworkFileError` for the faults of a file, else ``RequestError``.
  public func run(_ observer: RunObserver) throws -> [MadeFile] {
    do {
      let map = try plan(observer)
      let pages = try observer.step("layout") { () throws(RequestError) -> [Diagram] in
        try self.pages(of: map)
      }
      if pages.contains(where: \.isBySector) {
        observer.note(Self.bySector(map.network.participants.count))
      }
      let pictures = PictureRun(
        pages: pages, outputs: outputs, paper: paper, options: map.options, title: map.title)
      let files = try pictures.files(observer)
      // Of several pages each is a file, whose name is known only now.
      try keepFilesApart(writing: files.map(\.path))
      return files + [pages.first.flatMap { places.file(of: $0) }].compactMap(\.self)
    } catch let error as GraphvizError {
      throw RequestError(.machine, error.japaneseDescription, error.description)
    } catch let error as MeasureError {
      throw RequestError(error)
    }
  }

  /// What is drawn, and how.
  private struct Plan {
    let network: CollaborationNetwork
    let change: MapChange?
    var options: Diagram.Options
    let title: String
  }

  private func plan(_ observer: RunObserver) throws -> Plan {
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
    var options = Diagram.Options(
      page: paper.page, language: language,
      scope: scopes.isEmpty ? nil : scopes.joined(separator: "　"))
    if !isPair { options.change = change }
    options.focus = selection.focus
    options.pins = try places.pins(for: network, observer)
    options.layout =
      try options.pins?.layout ?? places.layout(for: network, isPair: isPair, observer)
    if options.layout == .matrix {
      options.sectorTable = SectorTable(of: network, in: language)
      if emphasis.needsBoxes { observer.note(Self.withoutBoxes) }
    }
    try refuse(whatCannotFit: network, options)
    try observer.step("emphasis") { try emphasis.complete(&options, for: network, of: state) }
    return Plan(
      network: network, change: change, options: options,
      title: language == .english ? network.englishName ?? network.name : network.name)
  }

  private func pages(of map: Plan) throws(RequestError) -> [Diagram] {
    do {
      if comparison?.isPair == true, let change = map.change {
        return [try Diagram(pairing: change, map.options)]
      }
      return try paper.pages(of: map.network, map.options, asked: places.layout)
    } catch {
      throw MapRemedies(map.network, map.options, paper, places).error(after: error)
    }
  }

  /// Refuses at once a map that counting alone shows to be impossible.
  private func refuse(
    whatCannotFit network: CollaborationNetwork, _ options: Diagram.Options
  ) throws(RequestError) {
    guard options.layout != .matrix, paper.isWhole else { return }
    do {
      try MapCapacity.check(network, options)
    } catch {
      throw MapRemedies(network, options, paper, places).error(after: error)
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
