public import CollaborationModel

extension ExchangeForm {
  /// What a file of the form leaves out of a network.
  ///
  /// - Complexity: O(*k*), where *k* is the size of the network.
  public func losses(of network: CollaborationNetwork) -> [ExportLoss] {
    let graph = ExchangeGraph(network)
    let provenances =
      network.participants.map(\.provenance) + network.ties.map(\.provenance)
      + network.meetings.map(\.provenance)
      + network.meetings.flatMap { $0.members.map(\.provenance) }
    let namesSources = provenances.contains { $0.evidence.contains { $0.source != nil } }
    var lost: [(ExportLoss, Bool)] = []
    switch self {
    case .graphML, .gml, .nodeLink, .cytoscape:
      lost.append((.municipality, network.municipality != nil))
    case .gexf, .pajek, .pajekProject, .ucinet, .edgeList, .dot: lost.append((.description, true))
    }
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
    return lost.filter(\.1).map(\.0) + columnLosses(graph) + textLosses(graph)
  }

  /// The columns that the form has no place for.
  private func columnLosses(_ graph: ExchangeGraph) -> [ExportLoss] {
    let nodes: Set<String>
    let edges: Set<String>
    switch self {
    case .graphML, .gexf, .gml, .nodeLink, .cytoscape, .dot: return []
    case .pajek, .pajekProject:
      nodes = ["name", "count"]
      edges = ["kind", "weight", "label"]
    case .ucinet:
      nodes = ["name"]
      edges = ["kind", "weight"]
    case .edgeList:
      nodes = []
      edges = ["weight"]
    }
    var losses: [ExportLoss] = []
    var lostOfNodes = graph.nodeAttributes.map(\.key).filter { !nodes.contains($0) }
    if self == .pajek || self == .pajekProject {
      lostOfNodes.insert("id", at: 0)
      // A partition holds the main sector and no other.
      if !graph.nodes.contains(where: { $0["sectors"]?.contains(";") ?? false }) {
        lostOfNodes.removeAll { $0 == "sectors" }
      }
    }
    if !lostOfNodes.isEmpty { losses.append(.columns(lostOfNodes, of: .participants)) }
    let lostOfEdges = graph.edgeAttributes.map(\.key).filter { !edges.contains($0) }
    if !lostOfEdges.isEmpty { losses.append(.columns(lostOfEdges, of: .ties)) }
    if self == .ucinet {
      let parallels = Self.parallels(graph)
      if parallels > 0 { losses.append(.parallelTies(parallels)) }
      // A matrix with a one-way value is read as one of directed ties.
      let oneWay = Set(graph.edges.filter(ExchangeGraph.isDirected).map { $0["kind"] ?? "" })
      let mutual = graph.edges.count {
        !ExchangeGraph.isDirected($0) && oneWay.contains($0["kind"] ?? "")
      }
      if mutual > 0 { losses.append(.mutualTies(mutual)) }
    }
    if self == .edgeList {
      let tied = Set(graph.edges.flatMap { [$0["from"], $0["to"]] })
      let isolates = graph.nodes.count { !tied.contains($0["id"]) }
      if isolates > 0 { losses.append(.isolates(isolates)) }
      if graph.isDirected { losses.append(.columns(["direction"], of: .ties)) }
    }
    return losses
  }

  /// Ties beyond the one that a matrix can hold of each kind between two.
  private static func parallels(_ graph: ExchangeGraph) -> Int {
    var seen: Set<[String]> = []
    return graph.edges.count { edge in
      let ends = [edge["from"] ?? "", edge["to"] ?? ""]
      let kind = edge["kind"] ?? ""
      if ExchangeGraph.isDirected(edge) { return !seen.insert(ends + [kind]).inserted }
      let there = seen.insert(ends + [kind]).inserted
      let back = seen.insert(ends.reversed() + [kind]).inserted
      return !there || !back
    }
  }

  /// Texts that had to be changed.
  private func textLosses(_ graph: ExchangeGraph) -> [ExportLoss] {
    let count = (graph.nodes + graph.edges).reduce(0) { sum, element in
      sum + element.values.count { $0.unicodeScalars.contains(where: \.isForbiddenInText) }
    }
    return count > 0 ? [.characters(count)] : []
  }
}
