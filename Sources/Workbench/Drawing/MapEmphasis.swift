import CollaborationFiles
import CollaborationFindings
import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures
import MapLayouts
import NetworkDiagram
import Scene

/// What a map shows beside who works with whom, and how it looks.
public struct MapEmphasis: Sendable {
  /// The measure that the size of boxes tells.
  public let sizeBy: String?

  /// Whether proposed ties are drawn, with those who could introduce them.
  public let gaps: Bool

  /// Whether those are marked without whom the network falls apart.
  public let cutPoints: Bool

  /// The ids along a path, to be numbered.
  public let path: [String]

  /// Whether readings stand above names.
  public let furigana: Bool

  /// A file of colours and typeface.
  public let theme: String?

  public init(
    sizeBy: String? = nil, gaps: Bool = false, cutPoints: Bool = false, path: [String] = [],
    furigana: Bool = false, theme: String? = nil
  ) {
    self.sizeBy = sizeBy
    self.gaps = gaps
    self.cutPoints = cutPoints
    self.path = path
    self.furigana = furigana
    self.theme = theme
  }

  /// Whether something is asked for that only boxes can show.
  var needsBoxes: Bool { sizeBy != nil || furigana }

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
    plan.overlay.path = try path.map { try network.knownID($0, "--path") }
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
