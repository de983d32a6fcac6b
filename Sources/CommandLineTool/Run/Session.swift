import CollaborationModel
import Foundation
import Workbench

/// One run of a command: its language, its clock and where it speaks to.
struct Session {
  let language: Language
  private let printsTiming: Bool

  /// What could not be read in the files of the run.
  let dataFaults = DataFaults()
  private let start = ContinuousClock.now

  init(printsTiming: Bool) {
    language = .ofThisRun
    self.printsTiming = printsTiming
  }

  /// What a use case tells of its steps and doubts goes to standard error.
  var observer: RunObserver {
    RunObserver(
      onStep: tell, onNote: { Session.warn($0.text(in: language)) }, onLoss: dataFaults.note)
  }

  /// Does a step, and tells how long it took where `--timing` asks for it.
  func step<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    let result = try work()
    tell(name, start.duration(to: .now))
    return result
  }

  /// Tells the duration of a step that something else has measured.
  func tell(_ name: String, _ duration: Duration) {
    guard printsTiming else { return }
    let (seconds, attoseconds) = duration.components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let fraction = String(microseconds % 1_000_000)
    let digits = String(repeating: "0", count: 6 - fraction.count) + fraction
    Session.warn("timing: \(name) \(microseconds / 1_000_000).\(digits)")
  }

  /// Tells the duration of the whole run.
  func tellTotal() { tell("total", start.duration(to: .now)) }

  /// Writes a line to standard error, where everything goes that is not a result.
  static func warn(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Writes a result to standard output as it stands.
  static func answer(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      warn(say("標準出力に書き込めません。", "cannot write to standard output"))
      Foundation.exit(CommandFailure.Cause.machine.rawValue)
    }
  }
}
