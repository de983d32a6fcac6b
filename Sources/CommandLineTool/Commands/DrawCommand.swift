import ArgumentParser
import CollaborationFiles
import CollaborationModel
import MapLayouts
import NetworkDiagram
import Scene

/// `tsunagi draw`: the map of a network.
struct DrawCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: say("ネットワーク形成図を描きます。", "Draws the map of a network."),
    discussion: say(
      """
      例: tsunagi draw tsubata -o tsubata.pdf -o tsubata.png
      図の言葉は、--lang で指定しなければ日本語です。
      """,
      """
      Example: tsunagi draw tsubata -o tsubata.pdf -o tsubata.png
      The words on the map are Japanese unless --lang says otherwise.
      """))

  @Argument(help: ArgumentHelp(say("読み込むファイル", "The file to read."), valueName: "FILE"))
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(
        "書き出すファイル。形式は拡張子で決まる（svg、pdf、png、dot）。何度でも指定できる",
        "The file to write, in the format of its extension (svg, pdf, png, dot); may be repeated."),
      valueName: "OUT"),
    transform: PictureFile.init(_:))
  var output: [PictureFile] = []

  @Option(
    help: ArgumentHelp(
      say("時点（例: 2023-11-05、令和5年度）", "The date, such as 2023-11-05 or FY2023."),
      valueName: "date"))
  var asOf: CalendarPeriod?

  @OptionGroup(title: say("配置", "Layout")) var layout: LayoutOption
  @OptionGroup(title: say("毎年同じ配置", "The same places every year")) var positions: PositionOptions
  @OptionGroup(title: say("前と後", "Before and after")) var comparison: ComparisonOptions
  @OptionGroup(title: say("用紙", "Paper")) var paper: PageOptions
  @OptionGroup(title: say("描く範囲", "What is drawn")) var selection: SelectionOptions
  @OptionGroup(title: say("示し方", "Emphasis")) var emphasis: EmphasisOptions
  @OptionGroup(title: say("読みやすさ", "Readability")) var quality: QualityOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !output.isEmpty || quality.quality else {
      throw ValidationError(
        say(
          "書き出すファイルを -o で指定してください（例: -o map.pdf）。",
          "Say which file to write with -o, such as -o map.pdf."))
    }
    guard
      paper.split == nil && paper.aggregate == nil
        || positions.pin == nil && positions.savePositions == nil
    else {
      throw ValidationError(
        say(
          "--pin と --save-positions は、--split・--aggregate と一緒には使えません。",
          "--pin and --save-positions are for the whole map, not for --split or --aggregate."))
    }
    guard !comparison.pair || paper.split == nil && paper.aggregate == nil else {
      throw ValidationError(
        say(
          "--pair は、--split・--aggregate と一緒には使えません。",
          "--pair does not go with --split or --aggregate."))
    }
  }

  func run(in session: Session) throws {
    let language = common.lang ?? .japanese
    try keepFilesApart(writing: output.map(\.path))
    let whole = try session.network(file)
    let state = whole.network(asOf: asOf)
    var change = try comparison.change(to: state, of: whole, in: language, session)
    var (network, part) = try selection.part(of: change?.network ?? state, in: language)
    if part != nil, let limited = change?.limited(to: network.ids) {
      (change, network) = (limited, limited.network)
    }
    let comparison =
      self.comparison.pair
      ? change?.difference(in: language) : change?.scope(in: language)
    let scopes = [comparison, part].compactMap(\.self)
    var plan = DiagramPlan(
      page: paper.page, language: language,
      excerpt: Excerpt(scope: scopes.isEmpty ? nil : scopes.joined(separator: "　")),
      change: self.comparison.pair ? nil : change, emphasis: Emphasis(focus: selection.focus))
    plan.arrangement = try positions.arrangement(
      of: network, layout, isPair: self.comparison.pair)
    if plan.arrangement.layout(for: network) == .matrix {
      plan.arrangement.sectorTable = SectorTable(of: network)
      if emphasis.sizeBy != nil || emphasis.furigana { Session.warn(LayoutOption.withoutBoxes) }
    }
    try refuse(whatCannotFit: network, plan)
    try session.step("emphasis") { try emphasis.complete(&plan, for: network, of: state) }
    let pages = try session.step("layout") {
      if self.comparison.pair, let change { return [try Diagram(pairing: change, plan)] }
      do {
        return try paper.pages(of: network, plan, layout)
      } catch let error as DiagramError {
        throw CommandFailure(
          .data, MapRemedies(network, plan, paper, positions).message(after: error))
      }
    }
    if pages.contains(where: \.isBySector) {
      Session.warn(LayoutOption.bySector(network.participants.count))
    }
    let pictures = PictureRun(
      pages: pages, outputs: output, paper: paper, plan: plan,
      title: language == .english ? network.englishName ?? network.name : network.name)
    let files = try pictures.files(in: session)
    let kept = pages.first.flatMap { positions.file(of: $0) }.map { [$0] } ?? []
    // Of several pages each is a file, whose name is known only now.
    try keepFilesApart(writing: files.map(\.path))
    try session.step("writing") { try Session.write(files + kept) }
    if quality.quality {
      Session.answer(ReadabilityReport(pages, of: file).text(quality.format))
    }
  }

  /// Refuses at once a map that counting alone shows to be impossible.
  private func refuse(
    whatCannotFit network: CollaborationNetwork, _ plan: DiagramPlan
  ) throws {
    guard plan.arrangement.asked != .matrix, paper.split == nil, paper.aggregate == nil else {
      return
    }
    do {
      try MapCapacity.check(network, plan)
    } catch {
      throw CommandFailure(
        .data, MapRemedies(network, plan, paper, positions).message(after: error))
    }
  }

  /// Makes sure that no picture replaces what is read, and no positions but those that are pinned.
  private func keepFilesApart(writing pictures: [String]) throws {
    let earlier = comparison.before.map { CalendarPeriod($0) == nil ? [$0] : [] } ?? []
    let networks = ([file] + earlier).flatMap {
      NetworkFile.paths(readFrom: DatasetShelf.path(of: $0))
    }
    let read = networks + [emphasis.theme].compactMap(\.self)
    let saved = [positions.savePositions].compactMap(\.self)
    try Session.keepApart(inputs: read, outputs: pictures + saved)
    // The positions are read whole before they are replaced; a picture in their place would end them.
    try Session.keepApart(inputs: [positions.pin].compactMap(\.self), outputs: pictures)
  }
}
