/// How much of a run's files could not be read and was left out: the run goes on, and says so at its end.
final class DataFaults {
  private(set) var count = 0

  func note(_ faults: Int) { count += faults }

  /// Tells what was left out and gives the status that the run then ends with; `nil` where nothing was.
  func status() -> CommandFailure.Cause? {
    if count == 0 { return nil }
    Session.warn(
      say(
        "注意: \(count) 件の記入を読めなかったため、除いて処理しました。",
        "warning: \(count) entries could not be read; the result is without them."))
    return .data
  }
}
