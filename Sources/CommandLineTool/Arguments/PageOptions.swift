import ArgumentParser
import NetworkDiagram

/// The paper that a map is drawn on, and how finely.
struct PageOptions: ParsableArguments {
  @Option(
    name: .customLong("page"), help: ArgumentHelp(say("用紙", "The paper."), valueName: "a3|a4|b4|a1")
  )
  var format: Page.Format = .a3

  @Flag(help: ArgumentHelp(say("用紙を縦に使う", "Turn the paper upright.")))
  var portrait = false

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
  }
}
