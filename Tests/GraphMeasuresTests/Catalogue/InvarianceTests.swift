import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// What must hold for every measure, whatever it measures.
@Suite struct InvarianceTests {
  @Test(arguments: MeasureCatalog.nodeMeasures.indices)
  func relabellingNodesPermutesScores(_ index: Int) throws {
    let measure = MeasureCatalog.nodeMeasures[index]
    // Numbers of communities are names, given in the order of nodes.
    if measure is Community { return }
    var generator = SeededGenerator(seed: 2)
    for graph in RandomGraphs(count: 60, seed: 3) {
      let places = (0..<graph.nodeCount).shuffled(using: &generator)
      let groups = (0..<graph.nodeCount).map { _ in Int.random(in: 0..<3, using: &generator) }
      var movedGroups = groups
      for (node, place) in places.enumerated() { movedGroups[place] = groups[node] }

      let scores = Self.outcome(of: measure, Study(graph, groups: NodePartition(groups)))
      let moved = Self.outcome(
        of: measure, Study(graph.relabelled(places), groups: NodePartition(movedGroups)))
      #expect(
        sameOutcome(scores, moved.map { moved in places.map { moved[$0] } }),
        "\(measure.description.identifier)")
    }
  }

  @Test(arguments: MeasureCatalog.graphMeasures.indices)
  func relabellingNodesLeavesFiguresAlone(_ index: Int) throws {
    let measure = MeasureCatalog.graphMeasures[index]
    var generator = SeededGenerator(seed: 4)
    for graph in RandomGraphs(count: 60, seed: 5) {
      let places = (0..<graph.nodeCount).shuffled(using: &generator)
      let groups = (0..<graph.nodeCount).map { _ in Int.random(in: 0..<3, using: &generator) }
      var movedGroups = groups
      for (node, place) in places.enumerated() { movedGroups[place] = groups[node] }

      let figure = try measure.figure(on: graph, groups: NodePartition(groups))
      let moved = try measure.figure(
        on: graph.relabelled(places), groups: NodePartition(movedGroups))
      #expect(agree(figure, moved), "\(measure.description.identifier)")
    }
  }

  @Test func anIsolatedNodeChangesNoScoreThatSpeaksOfContactsOrPaths() throws {
    let measures: [any NodeMeasure] = [
      Degree(), Strength(), Betweenness(normalized: false), Harmonic(), Constraint(),
      EffectiveSize(), Efficiency(), Hierarchy(), Clustering(), Core(), ArticulationPoint(),
    ]
    for graph in RandomGraphs(count: 60, seed: 6) {
      for measure in measures {
        let before = try measure.scores(on: graph).values
        let after = try measure.scores(on: graph.addingIsolatedNodes(2)).values
        #expect(agree(before, Array(after.prefix(graph.nodeCount))))
      }
    }
  }

  @Test func scalingWeightsLeavesSharesAloneAndScalesLengths() throws {
    for graph in RandomGraphs(count: 60, seed: 7) {
      let scaled = graph.mapWeights { $0 * 4 }
      for measure in [Constraint(), EffectiveSize(), Betweenness()] as [any NodeMeasure] {
        #expect(agree(try measure.scores(on: graph).values, try measure.scores(on: scaled).values))
      }
      let harmonic = try Harmonic().scores(on: graph).values.map { $0.map { $0 * 4 } }
      #expect(agree(harmonic, try Harmonic().scores(on: scaled).values))
    }
  }

  @Test func measuresOfOneStudyAgreeWithMeasuresTakenAlone() throws {
    for graph in RandomGraphs(count: 20, seed: 8) {
      let groups = NodePartition(graph.nodes.map { $0.index % 2 })
      let study = Study(graph, groups: groups, threads: 2)
      for measure in MeasureCatalog.nodeMeasures {
        #expect(
          sameOutcome(
            Self.outcome(of: measure, study),
            Self.outcome(of: measure, Study(graph, groups: groups)), tolerance: 0))
      }
    }
  }

  @Test(arguments: MeasureCatalog.profileMeasures.indices)
  func relabellingNodesLeavesProfilesAlone(_ index: Int) throws {
    let measure = MeasureCatalog.profileMeasures[index]
    var generator = SeededGenerator(seed: 9)
    for graph in RandomGraphs(count: 60, seed: 10) {
      let places = (0..<graph.nodeCount).shuffled(using: &generator)
      let groups = (0..<graph.nodeCount).map { _ in Int.random(in: 0..<3, using: &generator) }
      var movedGroups = groups
      for (node, place) in places.enumerated() { movedGroups[place] = groups[node] }
      let profile = try measure.profile(on: graph, groups: NodePartition(groups))
      let moved = try measure.profile(
        on: graph.relabelled(places), groups: NodePartition(movedGroups))
      #expect(agree(profile.figures.map(\.figure), moved.figures.map(\.figure)))
    }
  }

  /// The scores, or nothing where a graph has none that are unique.
  private static func outcome(of measure: any NodeMeasure, _ study: Study) -> [Double?]? {
    try? measure.scores(in: study).values
  }

  /// Whether both have the same scores, or neither has any.
  private func sameOutcome(_ first: [Double?]?, _ second: [Double?]?, tolerance: Double = 1e-8)
    -> Bool
  {
    guard let first, let second else { return first == nil && second == nil }
    return agree(first, second, tolerance: tolerance)
  }
}
