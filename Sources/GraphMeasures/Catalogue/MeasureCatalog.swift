/// Every measure there is, in the order in which a reader meets them.
///
/// ```swift
/// for measure in MeasureCatalog.nodeMeasures { print(measure.description.japaneseName) }
/// let study = Study(graph, groups: sectors)
/// let scores = try MeasureCatalog.nodeMeasure(named: "constraint").scores(in: study)
/// ```
public enum MeasureCatalog {
  /// The measures that give each node a score.
  public static var nodeMeasures: [any NodeMeasure] { nodeMeasures(withinEgoNetworks: false) }

  /// The measures that give each node a score, those of structural holes within the ego network
  /// (UCINET's form) or over the whole network (igraph's).
  public static func nodeMeasures(withinEgoNetworks: Bool) -> [any NodeMeasure] {
    [
      Degree(), InDegree(), OutDegree(), Strength(),
      Betweenness(), Betweenness(normalized: false), ApproximateBetweenness(),
      Harmonic(), Harmonic(normalized: true), Closeness(), WassermanFaustCloseness(),
      PageRank(),
      Constraint(withinEgoNetwork: withinEgoNetworks),
      EffectiveSize(withinEgoNetwork: withinEgoNetworks),
      Efficiency(withinEgoNetwork: withinEgoNetworks),
      Hierarchy(withinEgoNetwork: withinEgoNetworks),
      Clustering(), Core(),
      Brokerage(.coordinator), Brokerage(.itinerant), Brokerage(.gatekeeper),
      Brokerage(.representative), Brokerage(.liaison), Brokerage(),
      ArticulationPoint(),
      Eigenvector(), Katz(), Hubs(), Authorities(),
      NodeEIIndex(), NodeBlau(), NodeIQV(),
      BrokerageZ(.coordinator), BrokerageZ(.itinerant), BrokerageZ(.gatekeeper),
      BrokerageZ(.representative), BrokerageZ(.liaison), BrokerageZ(),
      KeyPlayer(.distanceFragmentation), KeyPlayer(.distanceReach), CoreMember(),
      Community(),
    ]
  }

  /// The measures that give a whole graph one figure.
  public static var graphMeasures: [any GraphMeasure] {
    [
      Density(), Reciprocity(), DyadReciprocity(), Transitivity(),
      Components(), StrongComponents(), Connectedness(), Bridges(),
      AverageDistance(), Diameter(), GlobalEfficiency(),
      DegreeCentralization(), DegreeCentralization(.incoming), DegreeCentralization(.outgoing),
      BetweennessCentralization(), ClosenessCentralization(),
      EIIndex(), AssortativitySector(), ModularitySector(),
      BlauSector(), IQVSector(),
      ModularityCommunities(),
    ]
  }

  /// The measures that give a whole graph several figures with names.
  public static var profileMeasures: [any ProfileMeasure] {
    [
      TriadCensus(), SectorEIIndex(),
      SectorMixing(.ties), SectorMixing(.density), SectorMixing(.ratioByDensity),
      SectorMixing(.ratioByDegrees),
      BrokerageExpected(), BrokerageExpected(.deviation),
      KeyPlayerSets(), CorePeriphery(),
    ]
  }

  /// What every measure says of itself: those of nodes, then those of graphs, those of participants and
  /// meetings, and those of two networks.
  public static var descriptions: [MeasureDescription] {
    nodeMeasures.map(\.description) + graphMeasures.map(\.description)
      + profileMeasures.map(\.description) + twoModeDescriptions
      + NetworkComparison.allCases.map(\.description)
  }

  /// What the measures of participants and meetings (``TwoModeNetwork``) say of themselves.
  public static var twoModeDescriptions: [MeasureDescription] {
    TwoModeMeasure.allCases.map(\.description) + TwoModeFigure.allCases.map(\.description)
      + TwoModeProfile.allCases.map(\.description)
  }

  /// Makes sure that an identifier is that of a measure.
  public static func check(_ identifier: String) throws(MeasureError) {
    guard descriptions.contains(where: { $0.identifier == identifier }) else {
      throw unknown(identifier, among: descriptions)
    }
  }

  /// The node measure of an identifier, such as `betweennessRaw`.
  public static func nodeMeasure(
    named identifier: String, withinEgoNetworks: Bool = false
  ) throws(MeasureError) -> any NodeMeasure {
    let measures = nodeMeasures(withinEgoNetworks: withinEgoNetworks)
    guard let measure = measures.first(where: { $0.description.identifier == identifier }) else {
      throw unknown(identifier, among: descriptions)
    }
    return measure
  }

  /// The graph measure of an identifier, such as `density`.
  public static func graphMeasure(
    named identifier: String
  ) throws(MeasureError) -> any GraphMeasure {
    guard let measure = graphMeasures.first(where: { $0.description.identifier == identifier })
    else { throw unknown(identifier, among: graphMeasures.map(\.description)) }
    return measure
  }

  private static func unknown(
    _ identifier: String, among descriptions: [MeasureDescription]
  ) -> MeasureError {
    let wanted = identifier.lowercased()
    let similar = descriptions.map(\.identifier).filter {
      let name = $0.lowercased()
      return name.contains(wanted) || wanted.contains(name) || name.hasPrefix(wanted.prefix(4))
    }
    return .unknownMeasure(identifier, similar: similar)
  }
}
