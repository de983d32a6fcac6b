import ArgumentParser
import CollaborationModel
import MapLayouts
import NetworkDiagram
import Scene

/// The paper that a map is drawn on, and what becomes of one that is too large for it.
struct PageOptions: ParsableArguments {
  @Option(
    name: .customLong("page"),
    help: ArgumentHelp(say("用紙", "The paper."), valueName: "a3|a4|b4|a1"))
  var format: Page.Format = .a3

  @Flag(help: ArgumentHelp(say("用紙を縦に使う", "Turn the paper upright.")))
  var portrait = false

  @Option(
    help: ArgumentHelp(
      say(
        "1枚の図を、つなぎ合わせる用紙に分けて PDF にする（例: --page a1 --tiles a3）",
        "Cut the map of a PDF into sheets to be glued together, such as --page a1 --tiles a3."),
      valueName: "a3|a4|b4"))
  var tiles: Page.Format?

  @Option(
    help: ArgumentHelp(
      say(
        "まとめて描く: within 所属する部ごと / sector 分野ごと。数を添える",
        "Draw departments or sectors as boxes, with counts."),
      valueName: "within|sector"))
  var aggregate: AggregatedNetwork.Grouping?

  @Option(
    help: ArgumentHelp(
      say(
        "ページを分けて描く: tier 圏域ごと / sector 分野ごと。PDF は1つ、ほかは1ページ1ファイル",
        "Draw a page for each tier or sector: one PDF, else a file for each page."),
      valueName: "tier|sector"))
  var split: SplitMap.Division?

  @Option(
    help: ArgumentHelp(
      say("PNG の解像度（dpi）", "The resolution of a PNG, in dots per inch."), valueName: "dpi"))
  var dpi: Double = 150

  /// The page that is asked for.
  var page: Page { Page(format, portrait: portrait) }

  func validate() throws {
    guard (36...1200).contains(dpi) else {
      throw ValidationError(say("--dpi は 36〜1200 で指定してください。", "--dpi goes from 36 to 1200."))
    }
    if let tiles, Page(tiles).size.width >= Page(format).size.width {
      throw ValidationError(
        say(
          "--tiles には --page より小さい用紙を指定してください。",
          "--tiles has to be smaller than the --page."))
    }
    if aggregate != nil, split != nil {
      throw ValidationError(
        say(
          "--aggregate と --split は、どちらか一方を指定してください。",
          "--aggregate and --split cannot be asked for together."))
    }
  }

  /// The pages of a network's map.
  func pages(
    of network: CollaborationNetwork, _ plan: DiagramPlan, _ layout: LayoutOption
  ) throws -> [Diagram] {
    var plan = plan
    // What suits the whole network need not suit its parts or boxes.
    if split != nil || aggregate != nil {
      let table = plan.arrangement.sectorTable
      plan.arrangement = layout.layout.map(Arrangement.layout) ?? .suited
      plan.arrangement.sectorTable = table
    }
    if let split { return try SplitMap(of: network, by: split, plan).pages }
    guard let aggregate else { return [try Diagram(of: network, plan)] }
    if aggregate == .sector, layout.layout == .matrix {
      // The table of sectors counts the ties itself.
      plan.gathering = Gathering(.sector)
      plan.arrangement.sectorTable = SectorTable(of: network)
      return [try Diagram(of: network, plan)]
    }
    let boxes = AggregatedNetwork(network, by: aggregate, language: plan.language)
    plan.gathering = Gathering(aggregate, captions: boxes.captions)
    let language = plan.language
    plan.change = plan.change?.mapped {
      AggregatedNetwork($0, by: aggregate, language: language).network
    }
    return [try Diagram(of: plan.change?.network ?? boxes.network, plan)]
  }
}
