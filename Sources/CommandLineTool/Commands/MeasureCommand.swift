import ArgumentParser
import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures

/// `tsunagi measure`: scores of the participants, and figures of the network.
struct MeasureCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: say(
      "参加主体ごとの値と、ネットワーク全体の値を計算します。",
      "Scores the participants and the network as a whole."),
    discussion: say(
      "値は、つながりの記録のしかたで変わります。人や自治体の優劣を表すものではありません。",
      "Scores depend on which ties were recorded. They rank neither people nor municipalities."))

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
      say("使うスレッドの数（結果は変わらない）", "How many threads to use; no result depends on it."),
      valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(say("乱数の種", "The seed of what is sampled."), valueName: "n"))
  var seed: UInt64 = 1

  @Flag(
    help: ArgumentHelp(
      say(
        "構造的空隙の指標を、本人の周りだけで計算する（UCINET と同じ）",
        "Compute the measures of structural holes within ego networks, as UCINET does.")))
  var egoNet = false

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
    let wanted = only?.listItems
    try wanted?.forEach(Self.checkName)
    let network = try session.network(file)
    let view = try view.view(of: network)
    let graph = session.step("graph") { network.graph(view) }
    let study = Study(
      graph.graph, groups: Self.sectors(of: graph),
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount, seed: seed)

    var report = MeasureReport(file: file, network: graph, asked: view)
    var figured: [any GraphMeasure] = []
    for measure in MeasureCatalog.nodeMeasures(withinEgoNetworks: egoNet) {
      let description = measure.description
      guard Self.isMeant(description, wanted, study) else { continue }
      let scores = try session.step(description.identifier) {
        try Self.defined { () throws(MeasureError) in try measure.scores(in: study) }
      }
      report.append(scores ?? NodeScores(undefinedFor: graph.graph), of: description)
    }
    for measure in MeasureCatalog.graphMeasures {
      let description = measure.description
      guard Self.isMeant(description, wanted, study) else { continue }
      let figure = try session.step(description.identifier) {
        try Self.defined { () throws(MeasureError) in try measure.figure(in: study) }
      }
      report.append(figure ?? nil, of: description)
      if figure != nil { figured.append(measure) }
    }
    if format != .csv {
      try session.step("chance") { try compare(figured, of: study, in: &report) }
    }
    for measure in MeasureCatalog.profileMeasures {
      let description = measure.description
      guard Self.isMeant(description, wanted, study) else { continue }
      // Hundreds of pairs of sectors would bury the rest of a table that nobody asked for them.
      if measure is SectorMixing, wanted == nil, format == .table { continue }
      let profile = try session.step(description.identifier) {
        try Self.defined { () throws(MeasureError) in try measure.profile(in: study) }
      }
      report.append(profile ?? Profile([]), of: description)
    }

    switch format {
    case .json: Session.answer(report.json.document)
    case .table: Session.answer(report.table)
    case .csv:
      Session.warn(report.viewSentence)
      Session.answer(report.csv)
    }
  }

  /// What a measure gives; nothing, and a word on why, where this network has no such value.
  ///
  /// One value that does not exist must not take the others with it.
  private static func defined<Value>(
    _ measure: () throws(MeasureError) -> Value
  ) throws -> Value? {
    do {
      return try measure()
    } catch .notUnique(let name, let reason) {
      Session.warn(
        say("\(name) は、このネットワークでは定まりません（\(reason)）。", "\(name) is undefined: \(reason)"))
      return nil
    } catch .notConverged(let name, let iterations, let change) {
      Session.warn(
        say(
          "\(name) は \(iterations) 回の反復で収束しませんでした（変化 \(change)）。",
          "\(name) did not converge in \(iterations) iterations (last change \(change))"))
      return nil
    } catch .tooLarge(let name, let nodes, let limit) {
      Session.warn(
        say(
          "\(name) は \(limit) 点までです（このネットワークは \(nodes) 点）。",
          "\(name) goes up to \(limit) nodes; this network has \(nodes)"))
      return nil
    }
  }

  /// Sets the figures beside what they are by chance, where the network is small enough to be drawn a
  /// thousand times while somebody waits.
  private func compare(
    _ measures: [any GraphMeasure], of study: Study, in report: inout MeasureReport
  ) throws {
    guard measures.contains(where: { $0.usualNullModel != nil }) else { return }
    guard study.graph.nodeCount <= 400, study.graph.edgeCount <= 4000 else {
      Session.warn(
        say(
          "偶然の範囲は、400点・4,000本までのネットワークで計算します。",
          "what figures are by chance is computed up to 400 nodes and 4,000 ties"))
      return
    }
    let chances = Chances(of: study, seed: seed)
    for null in NullModel.allCases {
      let compared = measures.filter { $0.usualNullModel == null }
      guard !compared.isEmpty else { continue }
      for (measure, chance) in zip(compared, try chances.chances(of: compared, under: null)) {
        report.compare(measure.description, with: chance)
      }
    }
  }

  private static func checkName(_ name: String) throws {
    guard !MeasureCatalog.descriptions.contains(where: { $0.identifier == name }) else { return }
    _ = try MeasureCatalog.nodeMeasure(named: name)
  }

  private static func isMeant(
    _ measure: MeasureDescription, _ wanted: [String]?, _ study: Study
  ) -> Bool {
    if let wanted { return wanted.contains(measure.identifier) }
    return !measure.needsGroups || study.groups != nil
  }

  /// The main sectors, where any is known; those who have none are a group of their own.
  private static func sectors(of graph: NetworkGraph) -> NodePartition? {
    let sectors = graph.mainSectors
    return sectors.contains { $0 != nil } ? NodePartition(labels: sectors.map { $0 ?? "—" }) : nil
  }
}
