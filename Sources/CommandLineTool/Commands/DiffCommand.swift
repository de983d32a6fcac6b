import ArgumentParser
import CollaborationModel
import PlainText
import Reports
import Workbench

/// `tsunagi diff`: the ledger of what changed between two files, or two dates of one.
struct DiffCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: say(
      "二つのファイル、または一つのファイルの二つの時点を比べ、変わったことを並べます。",
      "Lists what changed between two files, or between two dates of one."),
    usage: """
      tsunagi diff BEFORE AFTER
      tsunagi diff FILE --from DATE --to DATE
      """)

  @Argument(
    help: ArgumentHelp(
      say("前のファイルと後のファイル、または一つだけ", "The file before and the file after, or one only."),
      valueName: "FILE"))
  var files: [String]

  @Option(help: ArgumentHelp(say("前の時点", "The earlier date."), valueName: "date"))
  var from: CalendarPeriod?

  @Option(help: ArgumentHelp(say("後の時点", "The later date."), valueName: "date"))
  var to: CalendarPeriod?

  @Option(help: ArgumentHelp(say("書き方", "How to write it."), valueName: "text|markdown|json"))
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  /// How the ledger is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  private var request: DiffRequest {
    get throws {
      switch (files.count, from, to) {
      case (2, nil, nil):
        return DiffRequest(from: NetworkSource(files[0]), to: NetworkSource(files[1]))
      case (1, let from?, let to?):
        return try DiffRequest(in: NetworkSource(files[0]), from: from, to: to)
      case (2, _, _):
        throw ValidationError(
          say(
            "ファイルが二つのときは、--from と --to は使えません。時点を比べるときは、ファイルを一つにしてください。",
            "--from and --to go with one file. Give one to compare two dates of it."))
      default:
        throw ValidationError(
          say(
            "ファイルを二つ、または一つと --from、--to を指定してください。",
            "Give two files, or one with --from and --to."))
      }
    }
  }

  func run(in session: Session) throws {
    let ledger = try request.run(session.observer, in: session.language)
    switch format {
    case .json: Session.answer(ledger.json.document)
    case .markdown: Session.answer(ledger.titled.markdown(in: session.language))
    case .text: Session.answer(ledger.report.text(in: session.language))
    }
  }
}
