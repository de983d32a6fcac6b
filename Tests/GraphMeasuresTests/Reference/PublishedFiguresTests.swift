import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Figures of the literature and of UCINET, to the digits printed there.
@Suite struct PublishedFiguresTests {
  private func expect(
    _ measure: some NodeMeasure, on graph: Graph, _ printed: [Double], within half: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (score, figure) in zip(try measure.scores(on: graph).values, printed) {
      #expect(((score ?? .nan) - figure).magnitude <= half, sourceLocation: sourceLocation)
    }
  }

  // MARK: The kite

  /// D. Krackhardt, “Assessing the political landscape: structure, cognition, and power in
  /// organizations”, *Administrative Science Quarterly* 35, 1990: Andre, Beverley, Carol, Diane, Ed,
  /// Fernando, Garth, Heather, Ike, Jane.
  private let kite = Graph(
    nodes: 10,
    ties: [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6),
      (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  @Test func theKiteHasThePublishedScores() throws {
    try expect(
      Betweenness(), on: kite, [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0],
      within: 5e-4)
    try expect(
      Closeness(), on: kite,
      [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310], within: 5e-4)
    try expect(
      Harmonic(normalized: true), on: kite,
      [0.6759, 0.6759, 0.6204, 0.7870, 0.6204, 0.7593, 0.7593, 0.6667, 0.5185, 0.3796],
      within: 5e-5)
    try expect(
      Constraint(), on: kite,
      [0.5412, 0.5412, 0.6641, 0.4702, 0.6641, 0.4451, 0.4451, 0.4311, 0.5, 1], within: 5e-5)
    try expect(
      EffectiveSize(), on: kite, [2, 2, 1, 3.3333, 1, 3, 3, 2.3333, 2, 1], within: 5e-5)
    try expect(ArticulationPoint(), on: kite, [0, 0, 0, 0, 0, 0, 0, 1, 1, 0], within: 0)
  }

  // MARK: Florentine families

  /// Marriages among sixteen families (J. F. Padgett); Pucci married nobody.
  @Test func theMediciStandBetweenTheOthers() throws {
    let florentine = try #require(ReferenceGraph.all.first { $0.name == "florentine" }).graph
    let raw = try Betweenness(normalized: false).scores(on: florentine).values.compactMap(\.self)
    #expect(agree(raw.max(), 47.5))
    let figures: [(any GraphMeasure, Double)] = [
      (Density(), 0.16667), (DegreeCentralization(), 0.2667), (BetweennessCentralization(), 0.3835),
      (Bridges(), 5), (Components(), 2),
    ]
    for (measure, printed) in figures {
      #expect((try measure.figure(on: florentine) ?? .nan).distance(to: printed).magnitude <= 5e-5)
    }
    #expect(try ClosenessCentralization().figure(on: florentine) == nil)
  }

  // MARK: Structural holes

  /// S. P. Borgatti, “Structural holes: unpacking Burt's redundancy measures”, *Connections* 20(1),
  /// 1997: seven nodes A–G; the figures with weights are those of NetworkX's own tests.
  @Test func borgattisExampleHasThePublishedFigures() throws {
    let ties = [
      (0, 1), (0, 5), (0, 6), (0, 4), (4, 6), (5, 6), (1, 6), (1, 3), (3, 6), (6, 2),
    ]
    let plain = Graph(nodes: 7, ties: ties)
    let (a, c, g) = (NodeID(0), NodeID(2), NodeID(6))
    let size = try EffectiveSize().scores(on: plain)
    #expect(((size[g] ?? .nan) - 4.67).magnitude <= 0.005)
    #expect(agree(size[a], 2.5))
    #expect(agree(size[c], 1))
    let constraint = try Constraint().scores(on: plain)
    #expect(((constraint[g] ?? .nan) - 0.400).magnitude <= 5e-4)
    #expect(((constraint[a] ?? .nan) - 0.595).magnitude <= 5e-4)
    #expect(agree(constraint[c], 1))

    let weighted = Graph(nodes: 7, ties: ties, weights: [2, 3, 5, 2, 8, 3, 4, 1, 3, 10])
    let weightedConstraint = try Constraint().scores(on: weighted)
    #expect(((weightedConstraint[g] ?? .nan) - 0.299).magnitude <= 5e-4)
    #expect(((weightedConstraint[a] ?? .nan) - 0.795).magnitude <= 5e-4)
    let weightedSize = try EffectiveSize().scores(on: weighted)
    #expect(((weightedSize[g] ?? .nan) - 5.47).magnitude <= 0.005)
    #expect(((weightedSize[a] ?? .nan) - 2.47).magnitude <= 0.005)
  }

  // MARK: A network in three parts

  /// UCINET 6.849's own example: a star of five, a path of four, a triangle.
  @Test func aNetworkInThreePartsHasUCINETsFigures() throws {
    let parts = Graph(
      nodes: 12,
      ties: [
        (0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (6, 7), (7, 8), (9, 10), (10, 11), (9, 11),
      ])
    try expect(
      Harmonic(normalized: true), on: parts,
      [0.364, 0.227, 0.227, 0.227, 0.227, 0.167, 0.227, 0.227, 0.167, 0.182, 0.182, 0.182],
      within: 5e-4)
    try expect(
      Betweenness(normalized: false), on: parts, [6, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0], within: 0)
    #expect(try Components().figure(on: parts) == 3)
  }
}
