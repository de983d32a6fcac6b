import GraphCore
import Testing

@testable import CollaborationFindings

@Suite("Load: how many ties one participant has by chance, and how many people carry a network")
struct LoadTests {
  @Test("The chance of a number of ties is that of all placements of the ties")
  func degrees() {
    // Five nodes, five ties: all 252 placements are gone through.
    let pairs = (0..<5).flatMap { first in ((first + 1)..<5).map { (first, $0) } }
    var counts = [Int](repeating: 0, count: 5)
    var placements = 0
    for choice in 0..<(1 << pairs.count) where choice.nonzeroBitCount == 5 {
      placements += 1
      let degree = pairs.indices.count {
        choice >> $0 & 1 == 1 && (pairs[$0].0 == 0 || pairs[$0].1 == 0)
      }
      for reached in 0...degree { counts[reached] += 1 }
    }
    var builder = GraphBuilder(nodeCount: 5)
    for pair in [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)] {
      builder.connect(NodeID(pair.0), NodeID(pair.1))
    }
    let chance = DegreeByChance(of: builder.build())
    #expect(chance.expected == 2)
    for degree in 0...4 {
      let plain = Double(counts[degree]) / Double(placements)
      #expect(abs(chance.p(ofAtLeast: degree, amongCandidates: 1) - plain) < 1e-12)
      #expect(abs(chance.p(ofAtLeast: degree, amongCandidates: 3) - min(1, 3 * plain)) < 1e-12)
    }
  }

  @Test("In a large town the chance neither runs over nor vanishes too early")
  func largeTown() {
    var builder = GraphBuilder(nodeCount: 400)
    for first in 0..<400 {
      for step in 1...20 { builder.connect(NodeID(first), NodeID((first + step) % 400)) }
    }
    let chance = DegreeByChance(of: builder.build())
    #expect(chance.p(ofAtLeast: 40, amongCandidates: 1) > 0.4)
    #expect(chance.p(ofAtLeast: 80, amongCandidates: 1) < 1e-6)
    #expect(chance.p(ofAtLeast: 80, amongCandidates: 1) > 0)
  }

  @Test("Equal shares of k people count as k, all on one as 1, none as nothing")
  func effectiveNumber() {
    #expect(abs((Load.effectiveNumber(of: [3, 3, 3, 3]) ?? 0) - 4) < 1e-12)
    #expect(abs((Load.effectiveNumber(of: [7, 0, 0]) ?? 0) - 1) < 1e-12)
    #expect(Load.effectiveNumber(of: [0, 0]) == nil)
  }

  @Test("Two posts of one person count as one, apart as two")
  func posts() {
    let apart = ExampleTown().with("甲担当", kind: "role").with("乙担当", kind: "role")
      .with("包括", "高齢").with("基幹", "障害").with("学校", "教育").with("病院", "保健医療")
      .tie("包括", "甲担当").tie("甲担当", "基幹").tie("学校", "乙担当").tie("乙担当", "病院")
    func carried(_ town: ExampleTown) -> [Double] {
      let town = Town(town.network)
      return Load(town).carried(in: town)
    }
    #expect(carried(apart) == [1, 1])
    #expect(carried(apart.tie("甲担当", "乙担当", "兼務")) == [2])
  }
}
