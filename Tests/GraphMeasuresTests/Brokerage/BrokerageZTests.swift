import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct BrokerageZTests {
  static let roles: [BrokerageRole?] = BrokerageRole.allCases + [nil]

  /// Every network of four nodes, each with the chance that it has where each tie has the chance *d*.
  @Test(arguments: [false, true])
  func momentsAreThoseOfAllNetworks(_ isDirected: Bool) throws {
    let pairs = (0..<4).flatMap { u in (0..<4).map { (u, $0) } }
      .filter { isDirected ? $0 != $1 : $0 < $1 }
    let density = 0.3
    for group in [[0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 1], [0, 1, 1, 2]] {
      let groups = NodePartition(group)
      var means = [[Double]](repeating: [0, 0, 0, 0], count: Self.roles.count)
      var squares = means
      for code in 0..<(1 << pairs.count) {
        let ties = pairs.indices.filter { code >> $0 & 1 == 1 }.map { pairs[$0] }
        let chance = pairs.indices.reduce(1.0) {
          $0 * (code >> $1 & 1 == 1 ? density : 1 - density)
        }
        let study = Study(Graph(nodes: 4, ties: ties, directed: isDirected), groups: groups)
        for (place, role) in Self.roles.enumerated() {
          for (node, count) in try Brokerage(role).scores(in: study).values.enumerated() {
            means[place][node] += chance * (count ?? .nan)
            squares[place][node] += chance * (count ?? .nan) * (count ?? .nan)
          }
        }
      }
      for (place, role) in Self.roles.enumerated() {
        let moments = BrokerageMoments.moments(
          of: role, groupSizes: groups.sizes, density: density, isDirected: isDirected)
        for node in 0..<4 {
          let mean = means[place][node]
          #expect(agree(moments[group[node]].expected, mean))
          let deviation = max(0, squares[place][node] - mean * mean).squareRoot()
          #expect((moments[group[node]].deviation - deviation).magnitude < 1e-7)
        }
      }
    }
  }

  @Test func zIsTheDistanceInDeviations() throws {
    var generator = SeededGenerator(seed: 21)
    for graph in RandomGraphs() {
      let groups = NodePartition(graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) })
      let study = Study(graph, groups: groups)
      let expected = try BrokerageExpected().profile(in: study)
      let deviation = try BrokerageExpected(.deviation).profile(in: study)
      for role in Self.roles {
        let counts = try Brokerage(role).scores(in: study)
        let z = try BrokerageZ(role).scores(in: study)
        for node in graph.nodes {
          let name = "\(groups[node]) \(Brokerage(role).description.identifier)"
          let spread = deviation[name] ?? 0
          let count = counts[node] ?? .nan
          #expect(
            agree(z[node], spread > 0 ? (count - (expected[name] ?? .nan)) / spread : nil))
        }
      }
    }
  }

  /// Advice among managers by department: R sna 2.7.1, columns coordinator, itinerant,
  /// representative, gatekeeper, liaison, all.
  @Test func adviceAmongManagersHasTheMomentsOfSNA() throws {
    let advice = try #require(ReferenceGraph.all.first { $0.name == "ht_advice" })
    let study = Study(advice.graph, groups: advice.partition)
    let columns: [BrokerageRole?] = [
      .coordinator, .itinerant, .representative, .gatekeeper, .liaison, nil,
    ]
    let expected = [0.672416586, 9.18969334, 5.71554098, 5.71554098, 21.2931919, 42.5863838]
    let deviations = [0.882894862, 4.51481606, 4.36256541, 4.36256541, 8.96607698, 15.6780108]
    let z: [[Double]] = [
      [0.371033323, -1.5924665, -0.851687169, 1.21131915, -1.48260961, -1.18550651],
      [-0.76160437, -1.81395947, 0.0652045288, -1.31013302, -0.924952116, -1.44064091],
      [-1.14045688, -1.66806268, -0.720439961, -1.23524607, -0.502083479, -1.44064091],
    ]
    for (column, role) in columns.enumerated() {
      let name = "0 \(Brokerage(role).description.identifier)"
      let mean = try BrokerageExpected().profile(in: study)[name]
      #expect(agree(mean, expected[column], tolerance: 1e-8))
      let spread = try BrokerageExpected(.deviation).profile(in: study)[name]
      #expect(agree(spread, deviations[column], tolerance: 1e-8))
      let scores = try BrokerageZ(role).scores(in: study).values
      #expect(agree(Array(scores.prefix(3)), z.map { $0[column] }, tolerance: 1e-8))
    }
  }

  /// Marriages: R sna takes each for two independent arcs, which makes its z √2 times as great but
  /// where the two arcs count for different roles.
  @Test func undirectedZIsThatOfSNADividedByTheRootOfTwo() throws {
    let florentine = try #require(ReferenceGraph.all.first { $0.name == "florentine" })
    let study = Study(florentine.graph, groups: florentine.partition)
    let z: [(BrokerageRole?, [Double?], Double)] = [
      (.coordinator, [-0.604122093, 8.09523605, nil, -0.604122093], 2),
      (.itinerant, [-0.620244256, -0.620244256, 0.245233081, -0.620244256], 2),
      (.gatekeeper, [-0.709740335, 3.83259781, nil, 0.425844201], 1),
      (.liaison, [-0.727214788, 0.638684292, -1.0476239, -0.727214788], 2),
      (nil, [-1.10431526, 5.25654064, -0.649968411, -0.19562156], 2),
    ]
    for (role, sna, factor) in z {
      let scores = try BrokerageZ(role).scores(in: study).values.prefix(4)
      #expect(
        agree(Array(scores), sna.map { $0.map { $0 / factor.squareRoot() } }, tolerance: 1e-8))
    }
  }

  /// Camp '92 by gender: recomputed with R sna.
  @Test func hollyLetsInMoreThanByChance() throws {
    let gender = NodePartition((0..<18).map { $0 < 8 ? 0 : 1 })
    let gatekeeper = try BrokerageZ(.gatekeeper).scores(on: CampnetTests.graph, groups: gender)
    let coordinator = try BrokerageZ(.coordinator).scores(on: CampnetTests.graph, groups: gender)
    #expect(((gatekeeper[NodeID(0)] ?? .nan) - 1.886).magnitude <= 5e-4)
    #expect(((coordinator[NodeID(3)] ?? .nan) - 4.527).magnitude <= 5e-4)
  }

  @Test func whereCountsCannotSpreadThereIsNoZ() throws {
    let pair = Graph(nodes: 2, ties: [(0, 1)])
    let z = try BrokerageZ().scores(on: pair, groups: NodePartition([0, 1]))
    #expect(z.values == [nil, nil])
    #expect(throws: MeasureError.needsGroups(measure: "liaisonZ")) {
      try BrokerageZ(.liaison).scores(on: pair)
    }
    for size in 0...1 {
      let empty = Graph(nodes: size, ties: [])
      let groups = NodePartition(Array(repeating: 0, count: size))
      #expect(
        try BrokerageExpected().profile(on: empty, groups: groups).figures
          .allSatisfy { $0.figure == nil })
    }
  }
}
