import ArgumentParser
import CollaborationFiles
import CollaborationModel
import GraphMeasures
import GraphvizEngine
import NetworkDiagram

/// A command of ours: it runs in a session, and its failures become messages and exit statuses.
protocol TsunagiCommand: ParsableCommand {
  var common: CommonOptions { get }

  func run(in session: Session) throws
}

extension TsunagiCommand {
  func run() throws {
    Interruption.prepare()
    let session = Session(printsTiming: common.timing)
    do {
      try run(in: session)
      session.tellTotal()
      if let status = session.dataFaults.status() { throw ExitCode(status.rawValue) }
    } catch let error as NetworkFileError {
      Session.warn(error.text(in: session.language))
      throw ExitCode(CommandFailure.Cause.data.rawValue)
    } catch {
      guard let failure = CommandFailure(error) else { throw error }
      Session.warn(say("エラー: ", "error: ") + failure.message)
      throw ExitCode(failure.cause.rawValue)
    }
  }
}

extension CommandFailure {
  /// What one of our libraries reports, in the language of the run; `nil` for any other error.
  fileprivate init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as GraphvizError:
      self.init(.machine, say(error.japaneseDescription, error.description))
    case let error as DiagramError: self.init(.data, error.message)
    case let error as MeasureError: self.init(error.cause, error.message)
    default: return nil
    }
  }
}
