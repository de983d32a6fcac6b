import ArgumentParser
import CollaborationModel
import Workbench

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
      valueName: "OUT"))
  var output: [String] = []

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

  func run(in session: Session) throws {
    let pictures = try output.map { try PictureFile($0) }
    let request = try DrawRequest(
      NetworkSource(file), outputs: pictures, judgesReadability: quality.quality, asOf: asOf, language: common.lang ?? .japanese,
      places: positions.request(layout.layout), comparison: comparison.request,
      paper: paper.request, selection: selection.request, emphasis: emphasis.request)
    let map = try request.run(session.observer)
    try session.step("writing") { try MadeFile.write(map.files) }
    guard quality.quality else { return }
    switch quality.format {
    case .text: Session.answer(map.readability.report.text(in: session.language))
    case .json: Session.answer(map.readability.json.document)
    }
  }
}
