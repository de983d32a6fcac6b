import ArgumentParser
import CollaborationModel
import Workbench

/// An earlier state to compare with.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "前の状態（別のファイル、または FILE の前の時点）。加わった所、なくなった所、深まった所、弱まった所を1枚に描く",
        "An earlier state, a file or a date of FILE: draws what came, went, deepened and weakened."),
      valueName: "FILE|date"))
  var before: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "--before の状態と後の状態を、同じ配置で左右に並べて描く",
        "Draw the state of --before and the later one side by side, in the same places.")))
  var pair = false

  func validate() throws {
    guard !pair || before != nil else {
      throw ValidationError(
        say("--pair は --before と一緒に使います。", "--pair needs a --before."))
    }
  }

  /// The comparison that is asked for; `nil` where none is.
  var request: MapComparison? {
    get throws {
      guard let before else { return nil }
      let earlier: MapComparison.Earlier =
        if let period = CalendarPeriod(before) { .date(period) } else {
          .file(NetworkSource(before))
        }
      return MapComparison(before: earlier, isPair: pair)
    }
  }
}
