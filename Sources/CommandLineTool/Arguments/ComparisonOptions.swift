import ArgumentParser
import CollaborationFiles
import CollaborationModel
import NetworkDiagram

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

  /// The change from the earlier state to a network; `nil` where none is asked for.
  ///
  /// - Parameters:
  ///   - whole: the network at all times, of which an earlier date is taken.
  ///   - after: the network as it is drawn.
  func change(
    to after: CollaborationNetwork, of whole: CollaborationNetwork, in language: Language,
    _ session: Session
  ) throws -> MapChange? {
    guard let before else { return nil }
    let earlier: CollaborationNetwork =
      if let period = CalendarPeriod(before) { whole.network(asOf: period) } else {
        try session.network(before).network(asOf: nil)
      }
    return MapChange(from: earlier, to: after, language: language)
  }
}
