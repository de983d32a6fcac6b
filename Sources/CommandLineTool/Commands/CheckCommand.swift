import ArgumentParser
import CollaborationFiles
import CollaborationModel

/// `tsunagi check`: what is wrong in a file, and nothing else.
struct CheckCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      "ファイルの誤りと気になる点を、すべて一度に示します。", "Shows every fault and warning of a file at once."))

  @Argument(help: ArgumentHelp(say("読み込むファイル", "The file to read."), valueName: "FILE"))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    do {
      // Rows at fault are told and the rest is read, as when the file is converted.
      let reading = try session.step("reading") {
        try Session.reading(file, faultyRows: .refuseRow)
      }
      for fault in reading.faults + reading.warnings {
        Session.answer(fault.text(in: session.language) + "\n\n")
      }
      Session.answer(sum(of: reading))
      if !reading.faults.isEmpty { throw ExitCode(CommandFailure.Cause.data.rawValue) }
    } catch let error as NetworkFileError {
      // The faults are what was asked for, so they are a result.
      Session.answer(error.text(in: session.language) + "\n")
      throw ExitCode(CommandFailure.Cause.data.rawValue)
    }
  }

  private func sum(of reading: NetworkReading) -> String {
    let network = reading.network
    let faults = reading.faults.count
    return say(
      "\(file): " + (faults == 0 ? "誤りはありません" : "誤り \(faults) 件")
        + "（参加主体 \(network.participants.count)、つながり \(network.ties.count)、"
        + "会議体 \(network.meetings.count)、注意 \(reading.warnings.count)）。\n",
      "\(file): " + (faults == 0 ? "no faults" : "\(faults) fault\(faults == 1 ? "" : "s")")
        + " (\(network.participants.count) participants, \(network.ties.count) ties, "
        + "\(network.meetings.count) meetings, \(reading.warnings.count) warnings).\n")
  }
}
