import ArgumentParser
import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures
import PlainText
import Workbench

/// `tsunagi measure`: scores of the participants, and figures of the network.
struct MeasureCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: say(
      "参加主体ごとの値と、ネットワーク全体の値を計算します。",
      "Scores the participants and the network as a whole."),
    usage: """
      tsunagi measure FILE [--only NAME,NAME] [--format table|csv|json]
      tsunagi measure FILE --against OTHER [--against OTHER]…
      tsunagi measure EDGES.tsv.gz
      """,
    discussion: say(
      """
      値は、つながりの記録のしかたで変わります。人や自治体の優劣を表すものではありません。

      --meetings members を付けると、会議体への参加の指標（twoModeDegree など）も計算します。--only で名前を
      指定すれば、いつでも計算できます。--against を付けると、ほかのネットワークとの関係（QAP相関、ネットワーク回帰、
      ポートレート・ダイバージェンス、三者関係の型）だけを計算します。

      FILE が見出しのないリスト（1行に1本のつながり。2列。3列目は重み。# と % は注釈）なら、何百万本でも読めます。
      どの形式も .gz のままで読めます。
      """,
      """
      Scores depend on which ties were recorded. They rank neither people nor municipalities.

      With --meetings members, memberships are measured too (twoModeDegree and others); named with \
      --only, they always are. With --against only the relation to other networks is computed: QAP \
      correlation, network regression, portrait divergence, triad profiles.

      A FILE that is a bare list of edges (two columns a line, a third for a weight, # and % for \
      comments) may hold millions of them. Files of every form may be compressed (.gz).
      """))

  @Argument(help: ArgumentHelp(say("読み込むファイル", "The file to read."), valueName: "FILE"))
  var file: String

  @Option(
    help: ArgumentHelp(
      say("計算する指標（一覧は tsunagi measures）", "The measures to compute; see tsunagi measures."),
      valueName: "name,…"))
  var only: String?

  @Option(help: ArgumentHelp(say("書き方", "How to write them."), valueName: "table|csv|json"))
  var format: Format = .table

  @Option(
    help: ArgumentHelp(
      say(
        "分野の代わりに、何で参加主体を分けるか（仲介の役割、E-I指標など）",
        "What divides participants, in place of their sectors: brokerage, the E-I index and others."
      ),
      valueName: "sector|side|tier|kind"))
  var by: Grouping = .sector

  @Flag(
    help: ArgumentHelp(
      say(
        "構造的空隙の指標を、本人の周りだけで計算する（UCINET と同じ）",
        "Compute the measures of structural holes within ego networks, as UCINET does.")))
  var egoNet = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(
        "比べる相手のファイル（何度でも）",
        "A file to hold the network against; may be given several times."),
      valueName: "OTHER"))
  var against: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(
        "比べる相手を、同じファイルのほかの種類のつながりにする（何度でも）",
        "Other kinds of tie in the same file to hold the network against; may be given several times."
      ), valueName: "kind,…"))
  var againstKinds: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "比べる相手の参加主体を何で対応させるか（指定がなければ、同じ自治体のファイルどうしに限り ID で）",
        "By what participants of the networks are the same. (default: by id, and only between files of "
          + "one municipality)"),
      valueName: "id|name"))
  var match: NodeMatch?

  @Option(
    help: ArgumentHelp(
      say("使うスレッドの数（結果は変わらない）", "How many threads to use; no result depends on it."),
      valueName: "n"))
  var threads: Int?

  @OptionGroup(title: say("偶然の範囲", "Chance")) var chance: ChanceOptions
  @OptionGroup(title: say("数え方", "View")) var view: ViewOptions
  @OptionGroup var common: CommonOptions

  /// How the report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError(
        say("--threads は 1〜256 で指定してください。", "--threads goes from 1 to 256."))
    }
  }

  func run(in session: Session) throws {
    let choice = try MeasureChoice(only: only)
    let comparisons = try comparisons(choice)
    let (network, source) = try load(file, in: session)
    let progress = ProgressLine()
    defer { progress.end() }
    var measuring = Measuring(
      of: network, file: file, choice, chance, threads: threadCount, isTable: format == .table,
      in: session, progress: progress)
    if comparisons.isEmpty || choice.names != nil {
      try measuring.takeAll(withinEgoNetworks: egoNet, comparesWithChance: format != .csv)
    }
    if !comparisons.isEmpty {
      let others = try others(beside: source, in: session)
      try refuseStrangers(network, others.map(\.network), choice)
      progress.begin("against")
      measuring.append(
        try session.step("against") {
          try ComparedNetworks(
            of: network, with: others, comparisons, match: match, draws: chance.drawCount,
            seed: chance.seed, threads: threadCount)
        })
    }
    let report = measuring.report
    switch format {
    case .json: Session.answer(session.step("writing") { report.json.document })
    case .table: Session.answer(session.step("writing") { report.table })
    case .csv:
      Session.warn(network.viewSentence)
      Session.answer(session.step("writing") { report.csv })
    }
  }

  private var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }

  /// How the network is held against others: in every way, or in those that are named.
  private func comparisons(_ choice: MeasureChoice) throws -> [NetworkComparison] {
    let named = NetworkComparison.allCases.filter { choice.names($0.description) }
    guard against.isEmpty, againstKinds.isEmpty else {
      return choice.names == nil ? NetworkComparison.allCases : named
    }
    if let first = named.first?.description.identifier {
      throw CommandFailure(
        .usage,
        say(
          "\(first) は二つのネットワークの指標です。--against で比べる相手を指定してください。",
          "\(first) is a measure of two networks; name the other with --against"))
    }
    return []
  }

  /// Refuses to match ids across municipalities where just that was asked for.
  private func refuseStrangers(
    _ network: MeasuredNetwork, _ others: [MeasuredNetwork], _ choice: MeasureChoice
  ) throws {
    let matching: [NetworkComparison] = [.qapCorrelation, .networkRegression]
    guard match == nil, matching.contains(where: { choice.names($0.description) }) else { return }
    for other in others {
      guard let obstacle = NodeMatch.obstacle(between: network, and: other) else { continue }
      throw CommandFailure(.usage, obstacle.text)
    }
  }

  /// The network of a file, and what it was made from where that is more than a list of edges.
  private func load(
    _ path: String, in session: Session
  ) throws -> (MeasuredNetwork, CollaborationNetwork?) {
    switch try session.content(path, directed: view.directed) {
    case .network(let source):
      let view = try view.view(of: source)
      return (session.step("graph") { MeasuredNetwork(source, view: view, by: by) }, source)
    case .list(let list):
      try view.refuseWhatListsLack()
      guard by == .sector else {
        throw CommandFailure(
          .usage,
          say(
            "--by は使えません。つながりのリストには、参加主体の属性がありません。",
            "--by does not go with a list of edges, which holds no attributes"))
      }
      let without = Set(view.without?.listItems ?? [])
      return (
        session.step("graph") {
          MeasuredNetwork(list, isWeighted: view.weighted, without: without)
        }, nil
      )
    }
  }

  /// The networks to hold the first against.
  private func others(
    beside source: CollaborationNetwork?, in session: Session
  ) throws -> [(name: String, network: MeasuredNetwork)] {
    var others = try against.map { (name: $0, network: try load($0, in: session).0) }
    for list in againstKinds {
      guard let source else {
        throw CommandFailure(
          .usage,
          say(
            "--against-kinds は使えません。つながりのリストには種類がありません。",
            "--against-kinds does not go with a list of edges, which has no kinds"))
      }
      var asked = try view.view(of: source)
      asked.kinds = try ViewRequest.kinds(
        list.listItems, in: source.vocabulary, of: "--against-kinds")
      others.append((name: list, network: MeasuredNetwork(source, view: asked, by: by)))
    }
    return others
  }
}
