import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct SectorPairChancesTests {
  private static func study(_ graph: Graph, seed: UInt64, groups: Int = 3) -> Study {
    var generator = SeededGenerator(seed: seed)
    let group = graph.nodes.map { _ in generator.below(groups) }
    return Study(graph, groups: NodePartition(group))
  }

  /// Every set of pairs between groups, of which those with these degrees are kept: the definition.
  private static func allNetworks(like graph: Graph, groups: NodePartition) -> [[(Int, Int)]] {
    var pairs: [(Int, Int)] = []
    for source in 0..<graph.nodeCount {
      for target in 0..<graph.nodeCount
      where groups[NodeID(source)] != groups[NodeID(target)]
        && (graph.isDirected || source < target)
      {
        pairs.append((source, target))
      }
    }
    func degrees(_ ties: [(Int, Int)]) -> [Int] {
      var degrees = Array(repeating: 0, count: 2 * graph.nodeCount)
      for (source, target) in ties {
        degrees[source] += 1
        degrees[target + (graph.isDirected ? graph.nodeCount : 0)] += 1
      }
      return degrees
    }
    var observed: [(Int, Int)] = []
    graph.forEachEdge { source, target, _ in
      guard groups[source] != groups[target] else { return }
      observed.append((source.index, target.index))
    }
    let wanted = degrees(observed)
    guard pairs.count <= 12 else { return [] }
    return (0..<(1 << pairs.count)).compactMap { chosen -> [(Int, Int)]? in
      let ties = pairs.indices.filter { chosen >> $0 & 1 == 1 }.map { pairs[$0] }
      return degrees(ties) == wanted ? ties : nil
    }
  }

  @Test func theExactResultIsThatOfAllNetworksWithTheseTiesOutside() throws {
    var compared = 0
    for (number, graph) in RandomGraphs(count: 300, largest: 5).enumerated() {
      let study = Self.study(graph, seed: UInt64(number))
      guard let groups = study.groups else { continue }
      let networks = Self.allNetworks(like: graph, groups: groups)
      guard networks.count > 1 else { continue }
      compared += 1
      let pairs = try SectorPairChances(of: study)
      #expect(pairs.method == .exact(arrangements: networks.count))
      for row in 0..<pairs.count {
        for column in 0..<pairs.count where row != column {
          let counts = networks.map { ties in
            ties.count { source, target in
              let ends = (groups[NodeID(source)], groups[NodeID(target)])
              return ends == (row, column) || !graph.isDirected && ends == (column, row)
            }
          }
          let observed = pairs.ties(row, column)
          let all = Double(counts.count)
          let chance = try #require(pairs.chance(row, column))
          let below = Double(counts.count { $0 < observed })
          let equal = Double(counts.count { $0 == observed })
          #expect(agree(chance.lowerP, (below + equal) / all))
          #expect(agree(chance.lowerMidP, (below + equal / 2) / all))
          #expect(agree(chance.upperMidP, 1 - chance.lowerMidP))
          #expect(agree(chance.mean, Double(counts.reduce(0, +)) / all))
        }
      }
    }
    #expect(compared > 15)
  }

  @Test func whatIsDrawnAgreesWithWhatIsGoneThrough() throws {
    var compared = 0
    for (number, graph) in RandomGraphs(count: 40, seed: 2, largest: 8).enumerated() {
      let study = Self.study(graph, seed: UInt64(number), groups: number % 3 == 0 ? 8 : 3)
      let exact = try SectorPairChances(of: study)
      guard case .exact(let networks) = exact.method, networks > 1 else { continue }
      compared += 1
      let drawn = try SectorPairChances(of: study, draws: 2000, exactSteps: 0)
      for row in 0..<exact.count {
        for column in 0..<exact.count where row != column {
          let (one, other) = (exact.chance(row, column), drawn.chance(row, column))
          let difference = (one?.lowerP ?? .nan) - (other?.lowerP ?? .nan)
          // Five standard errors of 2,000 draws.
          #expect(difference.magnitude < 0.056, "\(number): \(row), \(column)")
        }
      }
    }
    #expect(compared > 8)
  }

  /// A ring of three one-node groups can be turned round only as a whole.
  @Test func switchingReachesNetworksThatTwoTiesAloneDoNot() throws {
    let ring = Graph(nodes: 3, ties: [(0, 1), (1, 2), (2, 0)], directed: true)
    let study = Study(ring, groups: NodePartition([0, 1, 2]))
    let drawn = try SectorPairChances(of: study, draws: 400, exactSteps: 0)
    let mean = try #require(drawn.chance(0, 1)).mean
    #expect((mean - 0.5).magnitude < 0.1)
  }

  @Test func noResultDependsOnTheThreads() throws {
    let graph = try #require(ReferenceGraph.all.first { $0.name == "ht_advice" })
    func lower(_ threads: Int) throws -> [Double?] {
      let study = Study(graph.graph, groups: graph.partition, threads: threads)
      let pairs = try SectorPairChances(of: study, draws: 100, exactSteps: 0)
      return (0..<pairs.count).flatMap { row in
        (0..<pairs.count).map { pairs.chance(row, $0)?.lowerP }
      }
    }
    #expect(try lower(1) == lower(3))
  }

  /// Two-sided at .05 with ties counted half: one pair in twenty where sectors mean nothing.
  @Test(arguments: [false, true])
  func sectorsThatMeanNothingStandOutOneTimeInTwenty(hasHubs: Bool) throws {
    var generator = SeededGenerator(seed: 7)
    var found = 0
    var all = 0
    for _ in 0..<40 {
      var ties: Set<[Int]> = []
      while ties.count < 100 {
        let one = generator.below(50)
        let other = hasHubs ? generator.below(50) * generator.below(50) / 50 : generator.below(50)
        if one != other { ties.insert([min(one, other), max(one, other)]) }
      }
      var sectors = (0..<50).map { $0 % 6 }
      sectors.shuffle(using: &generator)
      let graph = Graph(
        nodes: 50,
        ties: ties.sorted { $0.lexicographicallyPrecedes($1) }.map {
          ($0[0], $0[1])
        })
      let study = Study(graph, groups: NodePartition(sectors), threads: 2)
      let pairs = try SectorPairChances(of: study, draws: 99)
      for row in 0..<6 {
        for column in 0..<row {
          all += 1
          if (pairs.chance(row, column)?.twoSidedMidP ?? 1) < 0.05 { found += 1 }
        }
      }
    }
    let share = Double(found) / Double(all)
    #expect((0.03...0.06).contains(share), "\(share)")
  }

  @Test func aPlantedGapIsFound() throws {
    // Four sectors of ten; the first two never meet, all others do as chance has it.
    var generator = SeededGenerator(seed: 8)
    var ties: [(Int, Int)] = []
    for one in 0..<40 {
      for other in 0..<one where generator.unit() < 0.15 {
        if one / 10 + other / 10 == 1 { continue }
        ties.append((one, other))
      }
    }
    let study = Study(Graph(nodes: 40, ties: ties), groups: NodePartition((0..<40).map { $0 / 10 }))
    let pairs = try SectorPairChances(of: study)
    #expect(pairs.ties(0, 1) == 0)
    #expect((pairs.chance(0, 1)?.lowerMidP ?? 1) < 0.01)
    #expect((pairs.chance(0, 1)?.lowerP ?? 1) < (pairs.chance(0, 2)?.lowerP ?? 0))
    #expect(pairs.method == .sampled(draws: 999, seed: 1))
  }

  @Test func withoutGroupsThereAreNoPairs() {
    #expect(throws: MeasureError.self) { try SectorPairChances(of: Study(CampnetTests.graph)) }
  }
}
