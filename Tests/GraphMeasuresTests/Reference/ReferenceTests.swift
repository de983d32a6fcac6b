import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Agreement with igraph, NetworkX and R sna on every reference graph.
@Suite struct ReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func nodeMeasuresAgreeWithOtherPrograms(_ reference: ReferenceGraph) throws {
    try compare(
      reference.scores, on: Study(reference.graph.unweighted(), groups: reference.partition))
  }

  @Test(arguments: ReferenceGraph.all)
  func weightsAreStrengths(_ reference: ReferenceGraph) throws {
    try compare(reference.weightedScores, on: Study(reference.graph, groups: reference.partition))
  }

  @Test(arguments: ReferenceGraph.all)
  func weightsAreLengthsWhenAskedFor(_ reference: ReferenceGraph) throws {
    try compare(
      reference.lengthScores,
      on: Study(reference.graph, groups: reference.partition, edgeLength: .weight))
  }

  @Test(arguments: ReferenceGraph.all)
  func graphMeasuresAgreeWithOtherPrograms(_ reference: ReferenceGraph) throws {
    let study = Study(reference.graph.unweighted(), groups: reference.partition)
    for measure in MeasureCatalog.graphMeasures {
      guard let expected = reference.figures[measure.description.identifier] else { continue }
      #expect(agree(try measure.figure(in: study), expected), "\(measure.description.identifier)")
    }
  }

  @Test(arguments: ReferenceGraph.all)
  func triadCensusAgreesWithOtherPrograms(_ reference: ReferenceGraph) throws {
    for (kind, count) in reference.triadCensus ?? [:] {
      #expect(try TriadCensus().profile(on: reference.graph)[kind] == count, "\(kind)")
    }
  }

  @Test(arguments: ReferenceGraph.all)
  func mixingAgreesWithOtherPrograms(_ reference: ReferenceGraph) throws {
    let mixing = GroupMixing(of: reference.graph.unweighted(), groups: reference.partition)
    for row in 0..<mixing.count {
      for column in 0..<mixing.count {
        #expect(mixing.ties(row, column) == reference.mixing[row][column])
        #expect(
          agree(mixing.ratioByDegrees(row, column), reference.mixingRatioByDegrees[row][column]))
      }
    }
  }

  private func compare(_ expected: [String: [Double?]], on study: Study) throws {
    for measure in MeasureCatalog.nodeMeasures {
      guard let scores = expected[measure.description.identifier] else { continue }
      #expect(
        agree(try measure.scores(in: study).values, scores, tolerance: Self.tolerance(of: measure)),
        "\(measure.description.identifier)")
    }
  }

  /// What is found by iteration agrees to as many digits as both programs iterate for.
  private static func tolerance(of measure: any NodeMeasure) -> Double {
    measure is Eigenvector || measure is Hubs || measure is Authorities ? 1e-8 : 1e-9
  }
}
