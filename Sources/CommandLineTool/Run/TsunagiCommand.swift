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
    let session = Session(printsTiming: common.timing)
    do {
      try run(in: session)
      session.tellTotal()
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
    case let error as MeasureError: self.init(.usage, error.message)
    default: return nil
    }
  }
}

extension DiagramError {
  fileprivate var message: String {
    switch self {
    case .nobodyToDraw:
      say(
        "図にする参加主体がありません。--as-of の時点を確かめてください。",
        "there is nobody to draw\nhint: look at the date of --as-of")
    case .pageTooSmall(let participants, let page):
      say(
        "\(page.format.rawValue.uppercased()) の紙には、参加主体 \(participants) を読める大きさ（7ポイント以上）で"
          + "置けません。\nヒント: --page a1 のように大きな紙を選んでください。",
        "\(participants) participants do not fit on \(page.format.rawValue.uppercased()) at a size "
          + "that can be read (7 points)\nhint: choose a larger page, such as --page a1")
    }
  }
}

extension MeasureError {
  fileprivate var message: String {
    switch self {
    case .unknownMeasure(let name, let similar):
      say(
        "「\(name)」という指標はありません。"
          + (similar.isEmpty ? "" : "\nヒント: \(similar.joined(separator: "、")) のことでしょうか。")
          + "\n一覧は tsunagi measures で見られます。",
        description + "\nthe catalogue: tsunagi measures")
    default: description
    }
  }
}
