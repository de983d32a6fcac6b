import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct CentralizationTests {
  static let centralizations: [any GraphMeasure] = [
    DegreeCentralization(), BetweennessCentralization(), ClosenessCentralization(),
  ]

  @Test func aStarIsWhollyCentralized() throws {
    let star = Graph(nodes: 8, ties: (1..<8).map { (0, $0) })
    for measure in Self.centralizations {
      #expect(agree(try measure.figure(on: star), 1), "\(measure.description.identifier)")
    }
  }

  @Test func aRingIsNotCentralized() throws {
    let ring = Graph(nodes: 8, ties: (0..<8).map { ($0, ($0 + 1) % 8) })
    for measure in Self.centralizations {
      #expect(agree(try measure.figure(on: ring), 0), "\(measure.description.identifier)")
    }
  }

  @Test func twoNodesCannotBeCentralized() throws {
    for measure in Self.centralizations {
      #expect(try measure.figure(on: Graph(nodes: 2, ties: [(0, 1)])) == nil)
    }
  }

  @Test func closenessIsNotCentralizedWhereSomebodyIsOutOfReach() throws {
    #expect(
      try ClosenessCentralization().figure(on: Graph(nodes: 4, ties: [(0, 1), (0, 2)])) == nil)
  }

  /// D. Krackhardt, “Assessing the political landscape”, *Administrative Science Quarterly* 35, 1990;
  /// figures recomputed with NetworkX and R sna.
  @Test func theKiteHasThePublishedFigures() throws {
    let kite = Graph(
      nodes: 10,
      ties: [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
        (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
      ])
    let figures: [(any GraphMeasure, Double)] = [
      (DegreeCentralization(), 0.3333), (BetweennessCentralization(), 0.2963),
      (ClosenessCentralization(), 0.2704), (Density(), 0.4), (Transitivity(), 0.5789),
    ]
    for (measure, printed) in figures {
      let figure = try measure.figure(on: kite) ?? .nan
      #expect((figure - printed).magnitude <= 5e-5, "\(measure.description.identifier)")
    }
    let sixth: Double = 1.0 / 6
    let printed: [Double?] = [
      5 * sixth, 5 * sixth, 0, 22 * sixth, 0, 50 * sixth, 50 * sixth, 14, 8, 0,
    ]
    #expect(agree(try Betweenness(normalized: false).scores(on: kite).values, printed))
  }
}
