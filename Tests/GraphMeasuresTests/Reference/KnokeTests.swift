import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Exchange of information among ten organisations of a town (D. Knoke and J. R. Wood, *Organized for
/// Action*, Rutgers University Press, 1981): council, commerce, education, industry, mayor, rights
/// office, newspaper, united way, welfare, western united; government, voluntary and private bodies.
@Suite struct KnokeTests {
  static let study: Study = {
    let rows = [
      "0100101010", "1011101110", "0101111001", "1100101000", "1111001111", "0010001010",
      "0101100000", "1101101010", "0100101000", "1110101000",
    ]
    let arcs = rows.enumerated().flatMap { source, row in
      row.enumerated().filter { $0.element == "1" }.map { (source, $0.offset) }
    }
    return Study(
      Graph(nodes: 10, ties: arcs, directed: true),
      groups: NodePartition([0, 1, 0, 2, 0, 1, 2, 1, 0, 1]))
  }()

  private func expect(
    _ measure: any NodeMeasure, _ printed: [Double],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scores = try measure.scores(in: Self.study).values
    for (score, figure) in zip(scores, printed) {
      #expect(((score ?? .nan) - figure).magnitude <= 5.1e-5, sourceLocation: sourceLocation)
    }
  }

  @Test func theMayorStandsBetweenTheOthers() throws {
    try expect(
      Betweenness(normalized: false),
      [0.6667, 12.3333, 11.6944, 0.8056, 17.8333, 0.3333, 2.75, 0, 1.2222, 0.3611])
    try expect(
      Constraint(),
      [0.4806, 0.4014, 0.3860, 0.4786, 0.3874, 0.4543, 0.4242, 0.5138, 0.4356, 0.4858])
  }

  /// Coordinator, itinerant, gatekeeper, representative, liaison and all, as R sna counts them.
  @Test func brokersHaveTheRolesThatTheyAreKnownFor() throws {
    let printed: [(node: Int, counts: [Double?])] = [
      (0, [0, 0, 2, 0, 0, 2]), (1, [1, 5, 5, 3, 7, 21]), (2, [0, 5, 1, 1, 2, 9]),
      (3, [0, 1, 0, 1, 0, 2]), (4, [5, 3, 7, 7, 5, 27]), (6, [0, 1, 4, 0, 1, 6]),
      (8, [0, 1, 1, 0, 0, 2]),
    ]
    let roles = BrokerageRole.allCases.map { Brokerage($0) } + [Brokerage()]
    for (node, counts) in printed {
      #expect(
        try roles.map { try $0.scores(in: Self.study)[NodeID(node)] } == counts, "node \(node)")
    }
    let z = [BrokerageZ(.coordinator), BrokerageZ(.itinerant), BrokerageZ(.liaison), BrokerageZ()]
    for (measure, printed) in zip(z, [4.456, 0.721, 1.683, 3.542]) {
      let score = try measure.scores(in: Self.study)[NodeID(4)]
      #expect(((score ?? .nan) - printed).magnitude <= 5.1e-4)
    }
  }

  /// E-I +.5102 reads as outward, and is what the sizes of the groups alone lead to.
  @Test func theirOutwardLookIsWithinChance() throws {
    let found = try Chances(of: Self.study).chance(of: EIIndex(), under: .sameSectorSizes)
    let chance = try #require(found)
    #expect(chance.method == .exact(arrangements: 3150))
    #expect((chance.observed - 0.5102).magnitude < 5e-5)
    #expect((chance.mean - 0.4222).magnitude < 5e-5)
    #expect((chance.deviation - 0.0901).magnitude < 5e-5)
    #expect((chance.upperP - 0.2197).magnitude < 5e-5)
  }

  @Test func figuresOfTheWholeAreThosePublished() throws {
    let printed: [(any GraphMeasure, Double)] = [
      (Density(), 0.54444), (Reciprocity(), 0.6939), (DyadReciprocity(), 0.5312),
      (DegreeCentralization(.incoming), 0.5062), (DegreeCentralization(.outgoing), 0.3827),
      (GlobalEfficiency(), 0.7593),
    ]
    for (measure, figure) in printed {
      let own = try measure.figure(in: Self.study)
      #expect(((own ?? .nan) - figure).magnitude <= 5.1e-5, "\(measure.description.identifier)")
    }
  }
}
