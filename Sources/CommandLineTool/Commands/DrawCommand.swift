import ArgumentParser
import CollaborationModel
import GraphvizEngine
import NetworkDiagram

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
  var output: [PictureFile]

  @OptionGroup var layout: LayoutOption

  @Option(help: ArgumentHelp(say("用紙", "The paper."), valueName: "a3|a4|b4|a1"))
  var page: Page.Format = .a3

  @Flag(help: ArgumentHelp(say("用紙を縦に使う", "Turn the paper upright.")))
  var portrait = false

  @Option(
    help: ArgumentHelp(
      say("時点（例: 2023-11-05、令和5年度）", "The date, such as 2023-11-05 or FY2023."),
      valueName: "date"))
  var asOf: CalendarPeriod?

  @Option(
    help: ArgumentHelp(
      say("PNG の解像度（dpi）", "The resolution of a PNG, in dots per inch."), valueName: "dpi"))
  var dpi: Double = 150

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError(
        say(
          "書き出すファイルを -o で指定してください（例: -o map.pdf）。",
          "Say which file to write with -o, such as -o map.pdf."))
    }
    guard (36...1200).contains(dpi) else {
      throw ValidationError(say("--dpi は 36〜1200 で指定してください。", "--dpi goes from 36 to 1200."))
    }
  }

  func run(in session: Session) throws {
    let network = try session.network(file).network(asOf: asOf)
    let layout = layout.layout(for: network)
    let diagram = try session.step("layout") {
      try Diagram(
        of: network, layout: layout, page: Page(page, portrait: portrait),
        language: common.lang ?? .japanese,
        sectorTable: layout == .matrix ? SectorTable(of: network) : nil)
    }
    if diagram.isBySector { Session.warn(LayoutOption.bySector(network.participants.count)) }
    let rendering = try Graphviz.render(
      diagram.document, as: output.map { $0.format(dotsPerInch: dpi) })
    for step in rendering.steps { session.tell("graphviz-\(step.name.word)", step.duration) }
    try session.step("writing") {
      for (file, picture) in zip(output, rendering.pictures) { try file.write(picture) }
    }
  }
}

extension Graphviz.Rendering.Step.Name {
  /// The step as `--timing` calls it.
  fileprivate var word: String {
    switch self {
    case .fonts: "fonts"
    case .parsing: "parsing"
    case .layout: "routing"
    case .rendering(.svg): "svg"
    case .rendering(.pdf): "pdf"
    case .rendering(.png): "png"
    case .rendering(.dot): "dot"
    }
  }
}
