import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct ChanceTests {
  static let campnet = Study(
    CampnetTests.graph, groups: NodePartition((0..<18).map { $0 < 8 ? 0 : 1 }))

  /// All 43,758 ways to have eight women among eighteen; recomputed with two programs.
  @Test func campnetKeepsToItsOwnGenderBeyondChance() throws {
    let found = try Chances(of: Self.campnet).chance(of: EIIndex(), under: .sameSectorSizes)
    let chance = try #require(found)
    #expect(chance.method == .exact(arrangements: 43_758))
    #expect(agree(chance.observed, -2.0 / 3))
    #expect(agree(chance.lowerP, 22.0 / 43_758))
    #expect((chance.mean - 0.0458).magnitude < 5e-5)
    #expect((chance.deviation - 0.1636).magnitude < 5e-5)
  }

  /// D. Krackhardt, “Cognitive social structures”, *Social Networks* 9, 1987: advice by department.
  @Test func adviceAmongManagersIsWithinChance() throws {
    let reference = try #require(ReferenceGraph.all.first { $0.name == "ht_advice" })
    let study = Study(reference.graph, groups: reference.partition)
    let found = try Chances(of: study).chance(of: EIIndex(), under: .sameSectorSizes)
    let chance = try #require(found)
    #expect(chance.method == .sampled(draws: 999, seed: 1))
    #expect((chance.observed - 0.5158).magnitude < 5e-5)
    #expect((chance.mean - 0.5524).magnitude < 5e-5)
    #expect(chance.twoSidedP > 0.2)
  }

  @Test func exactArrangementsAreAllOfThem() throws {
    var generator = SeededGenerator(seed: 15)
    for graph in RandomGraphs(count: 200, largest: 6) where graph.edgeCount > 0 {
      let group = graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) }
      let groups = NodePartition(group)
      let study = Study(graph, groups: groups)
      let measure = ModularitySector()
      let found = try Chances(of: study).chance(of: measure, under: .sameSectorSizes)
      let chance = try #require(found)
      // Every order of the nodes: each arrangement comes equally often.
      var values: [Double] = []
      for order in Self.orders(of: Array(group.indices)) {
        let labels = NodePartition(order.map { group[$0] })
        values.append(try measure.figure(on: graph, groups: labels) ?? .nan)
      }
      let observed = try measure.figure(in: study) ?? .nan
      let mean = values.reduce(0, +) / Double(values.count)
      func share(_ isMet: (Double) -> Bool) -> Double {
        Double(values.count(where: isMet)) / Double(values.count)
      }
      #expect(agree(chance.mean, mean))
      #expect(agree(chance.lowerP, share { $0 <= observed + 1e-10 }))
      #expect(agree(chance.upperP, share { $0 >= observed - 1e-10 }))
      let distance = (observed - mean).magnitude
      #expect(agree(chance.twoSidedP, share { ($0 - mean).magnitude >= distance - 1e-10 }))
    }
  }

  private static func orders(of items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { place in
      var rest = items
      let item = rest.remove(at: place)
      return orders(of: rest).map { [item] + $0 }
    }
  }

  @Test func theExpectedIndexIsTheMeanOverAllArrangements() throws {
    var generator = SeededGenerator(seed: 16)
    for graph in RandomGraphs(count: 100, largest: 6) where graph.edgeCount > 0 {
      let group = graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) }
      let orders = Self.orders(of: Array(group.indices))
      let sum = try orders.reduce(0) { sum, order in
        let labels = NodePartition(order.map { group[$0] })
        return sum + (try EIIndex().figure(on: graph, groups: labels) ?? .nan)
      }
      let mixing = GroupMixing(of: graph, groups: NodePartition(group))
      #expect(agree(EIIndex().expectation(of: mixing), sum / Double(orders.count)))
    }
  }

  @Test(arguments: [NullModel.sameTies, .sameDegrees, .sameMixing, .sameSectorSizes])
  func noResultDependsOnTheThreads(null: NullModel) throws {
    let measures: [any GraphMeasure] = [Transitivity(), BetweennessCentralization(), EIIndex()]
    let alone = try Chances(of: Self.campnet, draws: 50, exactLimit: 0)
      .chances(of: measures, under: null)
    let shared = try Chances(
      of: Study(Self.campnet.graph, groups: Self.campnet.groups, threads: 3), draws: 50,
      exactLimit: 0
    ).chances(of: measures, under: null)
    #expect(alone == shared)
  }

  @Test func whatStaysAsItIsStays() throws {
    var generator = SeededGenerator(seed: 17)
    for graph in RandomGraphs(count: 80, largest: 10) where graph.edgeCount > 1 {
      let groups = NodePartition(graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) })
      let chances = Chances(of: Study(graph, groups: groups), draws: 5)
      func isConstant(_ measure: any GraphMeasure, _ null: NullModel) throws -> Bool {
        guard let chance = try chances.chance(of: measure, under: null) else { return true }
        return agree(chance.low, chance.observed) && agree(chance.high, chance.observed)
      }
      #expect(try isConstant(Density(), .sameTies))
      #expect(try isConstant(Density(), .sameDegrees))
      #expect(try isConstant(DegreeCentralization(.incoming), .sameDegrees))
      #expect(try isConstant(DegreeCentralization(.outgoing), .sameDegrees))
      if !graph.isWeighted { #expect(try isConstant(EIIndex(), .sameMixing)) }
      #expect(try isConstant(Transitivity(), .sameSectorSizes))
    }
  }

  /// Of six nodes with two ties each there are 60 rings of six and 10 pairs of triangles.
  @Test func switchingReachesAllNetworksOfTheseDegreesAlike() throws {
    let ring = Graph(nodes: 6, ties: (0..<6).map { ($0, ($0 + 1) % 6) })
    let found = try Chances(of: Study(ring), draws: 7000).chance(
      of: Components(), under: .sameDegrees)
    let chance = try #require(found)
    #expect((chance.mean - (1 + 10.0 / 70)).magnitude < 0.02)
  }

  /// Reference band of 300 random graphs of 20 nodes and density .15: mean .240, 95 % below .387.
  @Test func betweennessCentralizationOfRandomNetworksLiesInItsBand() throws {
    var ties: [(Int, Int)] = []
    for source in 0..<20 {
      for target in 0..<source where ties.count < 29 { ties.append((source, target)) }
    }
    let study = Study(Graph(nodes: 20, ties: ties))
    let found = try Chances(of: study).chance(of: BetweennessCentralization(), under: .sameTies)
    let chance = try #require(found)
    #expect((chance.mean - 0.240).magnitude < 0.02)
  }

  @Test func chanceOfGroupsNeedsGroups() {
    #expect(throws: MeasureError.self) {
      try Chances(of: Study(CampnetTests.graph)).chance(of: Transitivity(), under: .sameMixing)
    }
  }
}
