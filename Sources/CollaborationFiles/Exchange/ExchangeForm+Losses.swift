public import CollaborationModel
import PlainText

extension ExchangeForm {
  /// What a file of the form leaves out of a network.
  ///
  /// - Complexity: O(*k*), where *k* is the size of the network.
  public func losses(of network: CollaborationNetwork) -> [ExportLoss] {
    losses(of: network, as: ExchangeGraph(network))
  }

  func losses(of network: CollaborationNetwork, as graph: ExchangeGraph) -> [ExportLoss] {
    let provenances =
      network.participants.map(\.provenance) + network.ties.map(\.provenance)
      + network.meetings.map(\.provenance)
      + network.meetings.flatMap { $0.members.map(\.provenance) }
    let namesSources = provenances.contains { $0.evidence.contains { $0.source != nil } }
    var lost: [(ExportLoss, Bool)] =
      keepsDescription
      ? [(.municipality, network.municipality != nil)] : [(.description, true)]
    let hasOwnScales = network.ties.contains { tie in
      [tie.reports?.from, tie.reports?.to].contains { report in
        guard case .tied(let depth?)? = report else { return false }
        return depth.stated?.scale != tie.depth?.stated?.scale
      }
    }
    lost += [
      (.depthScales, hasOwnScales),
      (.sources, !network.sources.isEmpty || namesSources),
      (.vocabulary, network.declared != Vocabulary()), (.gaps, !network.statedGaps.isEmpty),
      (.cases, !network.cases.isEmpty), (.milestones, !network.milestones.isEmpty),
      (.classification, network.statesClassifications),
      (.expectations, !network.expectedFindings.isEmpty),
    ]
    return lost.filter(\.1).map(\.0) + losses(graph) + Self.textLosses(graph)
  }

  /// Texts that had to be changed.
  private static func textLosses(_ graph: ExchangeGraph) -> [ExportLoss] {
    let count = (graph.nodes + graph.edges).reduce(0) { sum, element in
      sum + element.values.count { $0.unicodeScalars.contains(where: \.isForbiddenInText) }
    }
    return count > 0 ? [.characters(count)] : []
  }
}

extension ExchangeGraph {
  /// The columns that a form has no place for, which holds some of them.
  func columns(beside nodes: Set<String>, ofEdges edges: Set<String>) -> [ExportLoss] {
    var losses: [ExportLoss] = []
    let lostOfNodes = nodeAttributes.map(\.key).filter { !nodes.contains($0) }
    if !lostOfNodes.isEmpty { losses.append(.columns(lostOfNodes, of: .participants)) }
    let lostOfEdges = edgeAttributes.map(\.key).filter { !edges.contains($0) }
    if !lostOfEdges.isEmpty { losses.append(.columns(lostOfEdges, of: .ties)) }
    return losses
  }
}
