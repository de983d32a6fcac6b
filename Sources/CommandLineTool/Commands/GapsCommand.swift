import ArgumentParser
import CollaborationFindings
import CollaborationModel

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
    let asked = try rulesAsked()
    guard let file else {
      let listing = RuleListing(rules: asked, language: session.language)
      switch format {
      case .text: Session.answer(listing.text)
      case .markdown: Session.answer(listing.markdown)
      case .json: Session.answer(listing.json.document)
      }
      return
    }
    let network = try session.network(file)
    let view = try view.view(of: network)
    let analysis = session.step("findings") {
      NetworkAnalysis(of: network, view: view, seed: seed, rules: asked)
    }
    let report = FindingsReport(
      file: file, analysis: analysis, asked: view, language: session.language)
    switch format {
    case .text: Session.answer(report.text)
    case .markdown: Session.answer(report.markdown)
    case .json: Session.answer(report.json.document)
    }
  }

  private func rulesAsked() throws -> [any Rule] {
    guard let only else { return RuleCatalogue.all }
    let ids = only.listItems
    guard !ids.isEmpty else {
      throw CommandFailure(
        .usage,
        say(
          "--only に規則の ID がありません。一覧は tsunagi gaps --rules で見られます。",
          "--only names no rule; see tsunagi gaps --rules"))
    }
    return try ids.map { id in
      guard let rule = RuleCatalogue.rule(id) else {
        throw CommandFailure(
          .usage,
          say(
            "「\(id)」という規則はありません。一覧は tsunagi gaps --rules で見られます。",
            "there is no rule '\(id)'; see tsunagi gaps --rules"))
      }
      return rule
    }
  }
}
