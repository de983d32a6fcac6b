import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Camp '92: eighteen people, each of whom names three (directed). Figures of UCINET 6.849 and of
/// xucinet, as printed there to three or four decimals.
@Suite struct CampnetTests {
  static let names = [
    "HOLLY", "BRAZEY", "CAROL", "PAM", "PAT", "JENNIE", "PAULINE", "ANN", "MICHAEL", "BILL", "LEE",
    "DON", "JOHN", "HARRY", "GERY", "STEVE", "BERT", "RUSS",
  ]

  static let graph = Graph(
    nodes: 18,
    ties: [
      (0, [3, 4, 11]), (1, [10, 15, 16]), (2, [3, 4, 6]), (3, [5, 6, 7]), (4, [0, 2, 5]),
      (5, [3, 4, 7]), (6, [2, 3, 4]), (7, [3, 5, 6]), (8, [0, 11, 13]), (9, [8, 11, 13]),
      (10, [1, 15, 16]), (11, [0, 8, 13]), (12, [6, 14, 17]), (13, [0, 8, 11]), (14, [8, 15, 17]),
      (15, [10, 16, 17]), (16, [10, 15, 17]), (17, [14, 15, 16]),
    ].flatMap { source, targets in targets.map { (source, $0) } },
    directed: true)

  @Test func betweennessIsUCINETs() throws {
    let scores = try Betweenness(normalized: false).scores(on: Self.graph).values
    let printed: [Double?] = [
      78.3333, 0, 1.3333, 32.5, 39.5, 6.3333, 12.5, 0.5, 58.8333, 0, 5, 16.3333, 0, 2.3333,
      54.6667, 16.8333, 13.6667, 47.3333,
    ]
    #expect(agree(scores, printed, tolerance: 5e-5))
  }

  @Test func constraintWithinEgoNetworksIsUCINETs() throws {
    let scores = try Constraint(withinEgoNetwork: true).scores(on: Self.graph).values
    let printed: [Double] = [
      0.436, 1.024, 0.804, 0.516, 0.390, 0.611, 0.537, 0.933, 0.601, 1.080, 0.823, 0.702, 0.728,
      0.790, 0.649, 0.615, 0.718, 0.628,
    ]
    for (score, expected) in zip(scores, printed) {
      #expect(((score ?? .nan) - expected).magnitude <= 0.0005)
    }
  }

  /// UCINET's figures, which NetworkX gives when nodes are named in the call. Its call for all nodes
  /// divides by the greatest tie of *q* in place of that of *j* (3.2143 for MICHAEL).
  @Test(arguments: [false, true])
  func effectiveSizeIsBurts(withinEgoNetwork: Bool) throws {
    let scores = try EffectiveSize(withinEgoNetwork: withinEgoNetwork).scores(on: Self.graph)
    for (name, printed) in [("MICHAEL", 3.071), ("DON", 2.143), ("HARRY", 1.750), ("GERY", 2.900)] {
      let node = NodeID(Self.names.firstIndex(of: name) ?? 0)
      #expect(((scores[node] ?? .nan) - printed).magnitude <= 0.0005)
    }
  }

  @Test func hierarchyWithinEgoNetworksIsUCINETs() throws {
    let scores = try Hierarchy(withinEgoNetwork: true).scores(on: Self.graph).values
    let printed: [Double] = [
      0.088, 0.041, 0.108, 0.130, 0.026, 0.052, 0.145, 0.151, 0.180, 0, 0.010, 0.088, 0.077, 0.125,
      0.245, 0.084, 0.084, 0.090,
    ]
    for (score, expected) in zip(scores, printed) {
      #expect(((score ?? .nan) - expected).magnitude <= 0.0005)
    }
  }

  @Test func figuresOfTheNetworkAreUCINETs() throws {
    #expect(agree(try Reciprocity().figure(on: Self.graph), 38.0 / 54))
    #expect(agree(try Diameter().figure(on: Self.graph), 7))
    #expect(agree(try DegreeCentralization(.outgoing).figure(on: Self.graph), 0))
    let rounded: [(any GraphMeasure, Double, Double)] = [
      (AverageDistance(), 2.874, 5e-4), (Connectedness(), 0.673, 5e-4),
      (DegreeCentralization(.incoming), 0.1246, 5e-5), (GlobalEfficiency(), 0.342, 5e-4),
      (DyadReciprocity(), 0.543, 5e-4),
    ]
    for (measure, printed, half) in rounded {
      let figure = try measure.figure(on: Self.graph) ?? .nan
      #expect((figure - printed).magnitude <= half, "\(measure.description.identifier)")
    }
  }
}
