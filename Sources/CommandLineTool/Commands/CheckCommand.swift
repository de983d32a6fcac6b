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
      let reading = try session.step("reading") { try Session.reading(file) }
      let network = reading.network
      for warning in reading.warnings {
        Session.answer(warning.text(in: session.language) + "\n\n")
      }
      Session.answer(
        say(
          "\(file): 誤りはありません（参加主体 \(network.participants.count)、つながり \(network.ties.count)、"
            + "会議体 \(network.meetings.count)、注意 \(reading.warnings.count)）。\n",
          "\(file): no faults (\(network.participants.count) participants, \(network.ties.count) ties, "
            + "\(network.meetings.count) meetings, \(reading.warnings.count) warnings).\n"))
      if let estimates = NameEstimates(network, language: session.language).text {
        Session.answer("\n" + estimates)
      }
    } catch let error as NetworkFileError {
      // The faults are what was asked for, so they are a result.
      Session.answer(error.text(in: session.language) + "\n")
      throw ExitCode(CommandFailure.Cause.data.rawValue)
    }
  }
}
