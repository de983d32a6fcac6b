import ArgumentParser
import PlainText
import Reports
import Workbench

/// `tsunagi gaps`: what holds in a network and what is missing, with the tie that would help.
struct GapsCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: say(
      "できている点と不十分な点を、根拠、つなぎの提案、取組とともに示します。",
      "Says what holds and what is missing, with its evidence, ties to propose and actions."),
    usage: """
      tsunagi gaps FILE
      tsunagi gaps --rules
      """,
    discussion: say(
      "記録されたつながりから言えることだけを示します。人や自治体の優劣を表すものではありません。",
      "Says only what the recorded ties can bear. It ranks neither people nor municipalities."))

  @Argument(help: ArgumentHelp(say("読み込むファイル", "The file to read."), valueName: "FILE"))
  var file: String?

  @Flag(
    help: ArgumentHelp(
      say("規則の一覧を示す（ファイルは要りません）", "List the rules; no file is needed.")))
  var rules = false

  @Option(
    help: ArgumentHelp(
      say("調べる規則の ID（一覧は --rules）", "The ids of the rules to ask; see --rules."),
      valueName: "id,…"))
  var only: String?

  @Option(help: ArgumentHelp(say("書き方", "How to write them."), valueName: "text|markdown|json"))
  var format: Format = .text

  @Option(help: ArgumentHelp(say("乱数の種", "The seed of what is sampled."), valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup(title: say("数え方", "View")) var view: ViewOptions
  @OptionGroup var common: CommonOptions

  /// How the findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  func validate() throws {
    guard rules != (file != nil) else {
      throw ValidationError(
        say("ファイルか --rules のどちらか一つを指定してください。", "Give either a file or --rules."))
    }
  }

  func run(in session: Session) throws {
    let asked = only?.listItems
    guard let file else {
      let listing = try GapsRequest.listing(only: asked)
      switch format {
      case .text: Session.answer(listing.report.text(in: session.language))
      case .markdown: Session.answer(listing.report.markdown(in: session.language))
      case .json: Session.answer(listing.json(in: session.language).document)
      }
      return
    }
    let request = try GapsRequest(
      NetworkSource(file), only: asked, view: view.request, seed: seed)
    let findings = try request.run(session.observer, in: session.language)
    switch format {
    case .text: Session.answer(findings.brief.text(in: session.language))
    case .markdown: Session.answer(findings.full.markdown(in: session.language))
    case .json: Session.answer(findings.json(in: session.language).document)
    }
  }
}
