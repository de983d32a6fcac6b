import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct WorkedExampleTests {
  static let nodeMeasures =
    MeasureCatalog.nodeMeasures + MeasureCatalog.nodeMeasures(withinEgoNetworks: true)

  @Test(arguments: nodeMeasures.indices)
  func everyNodeMeasureGivesItsWorkedExample(_ index: Int) throws {
    let measure = Self.nodeMeasures[index]
    let example = measure.description.example
    guard case .scores(let expected) = example.outcome else {
      Issue.record("\(measure.description.identifier) has no scores in its example")
      return
    }
    let scores = try measure.scores(on: example.graph, groups: example.groups)
    #expect(agree(scores.values, expected), "\(measure.description.identifier)")
  }

  @Test(arguments: MeasureCatalog.graphMeasures.indices)
  func everyGraphMeasureGivesItsWorkedExample(_ index: Int) throws {
    let measure = MeasureCatalog.graphMeasures[index]
    let example = measure.description.example
    guard case .figure(let expected) = example.outcome else {
      Issue.record("\(measure.description.identifier) has no figure in its example")
      return
    }
    let figure = try measure.figure(on: example.graph, groups: example.groups)
    #expect(agree(figure, expected), "\(measure.description.identifier)")
  }

  @Test(arguments: MeasureCatalog.profileMeasures.indices)
  func everyProfileMeasureGivesItsWorkedExample(_ index: Int) throws {
    let measure = MeasureCatalog.profileMeasures[index]
    let example = measure.description.example
    guard case .profile(let expected) = example.outcome else {
      Issue.record("\(measure.description.identifier) has no profile in its example")
      return
    }
    let profile = try measure.profile(on: example.graph, groups: example.groups)
    #expect(profile.figures.map(\.name) == expected.figures.map(\.name))
    #expect(agree(profile.figures.map(\.figure), expected.figures.map(\.figure)))
  }

  /// The two kinds of node of a two-mode example are its groups 0 and 1.
  private static func twoModeNetwork(of example: WorkedExample) -> TwoModeNetwork {
    let participants = example.groups?.sizes[0] ?? 0
    var memberships: [(participant: Int, meeting: Int)] = []
    example.graph.forEachEdge { participant, meeting, _ in
      memberships.append((participant.index, meeting.index - participants))
    }
    return TwoModeNetwork(
      participants: participants, meetings: example.graph.nodeCount - participants,
      memberships: memberships)
  }

  @Test func everyMeasureOfMembershipsGivesItsWorkedExample() throws {
    for measure in TwoModeMeasure.allCases {
      let example = measure.description.example
      guard case .scores(let expected) = example.outcome else { throw Missing() }
      let scores = Self.twoModeNetwork(of: example).scores(measure)
      #expect(agree(scores.participants + scores.meetings, expected), "\(measure)")
    }
    for figure in TwoModeFigure.allCases {
      let example = figure.description.example
      guard case .figure(let expected) = example.outcome else { throw Missing() }
      #expect(agree(figure.figure(of: Self.twoModeNetwork(of: example)), expected), "\(figure)")
    }
    for measure in TwoModeProfile.allCases {
      let example = measure.description.example
      guard case .profile(let expected) = example.outcome else { throw Missing() }
      let profile = measure.profile(
        of: Self.twoModeNetwork(of: example), participants: { "\($0)" }, meetings: { "\($0)" })
      #expect(profile.figures.map(\.name) == expected.figures.map(\.name))
      #expect(agree(profile.figures.map(\.figure), expected.figures.map(\.figure)), "\(measure)")
    }
  }

  @Test(arguments: NetworkComparison.allCases)
  func everyComparisonGivesItsWorkedExample(_ comparison: NetworkComparison) throws {
    let example = comparison.description.example
    guard case .figure(let expected) = example.outcome else { throw Missing() }
    let graph = example.graph
    let figure: Double? =
      switch comparison {
      case .qapCorrelation: QAPCorrelation.test(graph, graph, draws: 1)?.value
      case .networkRegression:
        NetworkRegression(of: graph, on: [graph], draws: 1)?.coefficients[0]
      case .portraitDivergence: portraitDivergence(graph, graph)
      case .triadSimilarity:
        TriadProfile(of: graph).flatMap { own in
          TriadProfile(of: graph).map { own.similarity(to: $0) }
        }
      }
    #expect(agree(figure, expected))
  }

  /// An example of another kind of outcome than its measure has.
  private struct Missing: Error {}
}
