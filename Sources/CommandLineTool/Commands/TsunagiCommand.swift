import ArgumentParser
import CollaborationFiles
import CollaborationModel
import GraphMeasures
import Workbench

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
      guard let failure = CommandFailure(error, in: session.language) else { throw error }
      let word = Wording("エラー: ", "error: ").text(in: session.language)
      Session.warn(word + failure.message)
      throw ExitCode(failure.cause.rawValue)
    }
  }
}

extension CommandFailure {
  /// What a use case or a measure reports; `nil` for any other error.
  fileprivate init?(_ error: any Error, in language: Language) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as RequestError: self.init(error, in: language)
    case let error as MeasureError: self.init(RequestError(error), in: language)
    default: return nil
    }
  }

  private init(_ error: RequestError, in language: Language) {
    let cause: Cause =
      switch error.cause {
      case .request: .usage
      case .data: .data
      case .machine: .machine
      }
    self.init(cause, error.message.text(in: language))
  }
}
