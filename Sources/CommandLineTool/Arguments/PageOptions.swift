import ArgumentParser
import NetworkDiagram
import Scene
import Workbench

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

  var request: MapPaper {
    get throws {
      try MapPaper(
        format, portrait: portrait, tiles: tiles, aggregate: aggregate, split: split, dpi: dpi)
    }
  }
}
