import ArgumentParser
import CollaborationFiles
import CollaborationFindings
import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures
import NetworkDiagram
import Scene

/// What a map shows beside who works with whom, and how it looks.
struct EmphasisOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "囲みの大きさで示す指標（一覧は tsunagi measures）",
        "The measure that the size of boxes tells; see tsunagi measures."),
      valueName: "name"))
  var sizeBy: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "つなぎの提案を番号つきの破線で示し、紹介できる参加主体と、欠けるとつながりが分かれる参加主体に印をつける",
        "Show proposed ties, who could introduce them, and those without whom the network falls apart."
      )))
  var gaps = false

  @Flag(
    help: ArgumentHelp(
      say("欠けるとつながりが分かれる参加主体に印をつける", "Mark those without whom the network falls apart.")))
  var cutPoints = false

  @Option(
    help: ArgumentHelp(
      say("番号をつけて示す経路の ID", "The ids along a path, to be numbered."), valueName: "id,…"))
  var path: String?

  @Flag(help: ArgumentHelp(say("読みがあれば、ふりがなをつける", "Set the reading above names that have one.")))
  var furigana = false

  @Option(
    help: ArgumentHelp(
      say("書体と色を決めるファイル（YAML）", "A file of colours and typeface (YAML)."),
      valueName: "FILE"))
  var theme: String?

  /// Shows the emphasis in a map.
  ///
  /// What is found is found in the whole network, though a part of it is drawn: who holds a part
  /// together may be without weight for the whole.
  ///
  /// - Parameters:
  ///   - plan: the plan of the map, which is completed.
  ///   - network: the network as it is drawn.
  ///   - whole: the whole network at the date of the map.
  func complete(
    _ plan: inout DiagramPlan, for network: CollaborationNetwork,
    of whole: CollaborationNetwork
  ) throws {
    plan.emphasis.showsReadings = furigana
    if let theme { plan.theme = try ThemeFile.read(theme) }
    if gaps {
      plan.overlay.proposals = Overlay.proposedTies(
        of: NetworkAnalysis(of: whole), among: network.ids, in: plan.language)
    }
    plan.overlay.path =
      try path.map { try $0.listItems.map { try network.knownID($0, "--path") } } ?? []
    guard sizeBy != nil || cutPoints || gaps else { return }
    let graph = whole.graph(NetworkView(meetings: .members))
    let sectors = graph.mainSectors.map { $0 ?? "—" }
    let study = Study(
      graph.graph, groups: NodePartition(labels: sectors),
      threads: ProcessInfo.processInfo.activeProcessorCount, seed: 1)
    if let sizeBy {
      let measure = try MeasureCatalog.nodeMeasure(named: sizeBy)
      plan.emphasis.sizes = Self.sizes(measure, try measure.scores(in: study), on: graph)
    }
    if cutPoints || gaps {
      let scores = ArticulationPoint().scores(in: study)
      plan.overlay.cutPoints = Set(
        zip(graph.graph.nodes, graph.nodes).filter { scores[$0.0] == 1 }.map(\.1.id))
    }
  }

  private static func sizes(
    _ measure: any NodeMeasure, _ scores: NodeScores, on graph: NetworkGraph
  ) -> ScoreScale {
    let pairs = zip(graph.graph.nodes, graph.nodes).compactMap { node, participant in
      scores[node].map { (participant.id, $0) }
    }
    return ScoreScale(
      Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      japaneseName: measure.description.japaneseName, englishName: measure.description.name)
  }
}

extension CollaborationNetwork {
  /// The ids of its participants and meetings.
  var ids: Set<String> { Set(participants.map(\.id) + meetings.map(\.id)) }

  /// An id that the network has.
  ///
  /// - Throws: ``CommandFailure`` where it has not.
  func knownID(_ id: String, _ option: String) throws -> String {
    guard participant(id) == nil && meeting(id) == nil else { return id }
    throw CommandFailure(
      .usage,
      say(
        "\(option) の ID「\(id)」は、描く範囲にありません。",
        "\(option): there is no participant or meeting with the id '\(id)' on the map"))
  }
}
