import ArgumentParser
import Reports
import Workbench

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
    let result = CheckRequest(NetworkSource(file)).run(session.observer, in: session.language)
    // The faults are what was asked for, so they are a result.
    Session.answer(result.report.text(in: session.language))
    if !result.faults.isEmpty { throw ExitCode(CommandFailure.Cause.data.rawValue) }
  }
}
