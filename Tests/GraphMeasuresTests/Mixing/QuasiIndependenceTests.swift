import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct QuasiIndependenceTests {
  /// Mixing of graphs whose groups are drawn.
  private static func mixings(seed: UInt64, groups: Int = 5) -> [GroupMixing] {
    var generator = SeededGenerator(seed: seed)
    return RandomGraphs(count: 200).map { graph in
      let group = graph.nodes.map { _ in generator.below(groups) }
      return GroupMixing(of: graph, groups: NodePartition(group))
    }
  }

  @Test func everyGroupKeepsItsTiesToOthers() throws {
    for mixing in Self.mixings(seed: 51) {
      let fit = try QuasiIndependence(of: mixing)
      for group in 0..<mixing.count {
        let others = (0..<mixing.count).filter { $0 != group }
        let leaving = others.reduce(0) { $0 + mixing.ties(group, $1) }
        let arriving = others.reduce(0) { $0 + mixing.ties($1, group) }
        let expectedLeaving = others.reduce(0) { $0 + (fit.ties(group, $1) ?? .nan) }
        let expectedArriving = others.reduce(0) { $0 + (fit.ties($1, group) ?? .nan) }
        #expect(agree(expectedLeaving, leaving))
        #expect(agree(expectedArriving, arriving))
        #expect(fit.ties(group, group) == nil)
      }
    }
  }

  /// What makes it quasi-independence: no odds ratio of four pairs between groups differs from 1.
  @Test func groupsMeetInProportion() throws {
    for mixing in Self.mixings(seed: 52) {
      let fit = try QuasiIndependence(of: mixing)
      let groups = 0..<mixing.count
      for one in groups {
        for two in groups where two != one {
          for three in groups where three != one && three != two {
            for four in groups where four != one && four != two && four != three {
              let (a, b) = (fit.ties(one, three) ?? .nan, fit.ties(two, four) ?? .nan)
              let (c, d) = (fit.ties(one, four) ?? .nan, fit.ties(two, three) ?? .nan)
              #expect((a * b - c * d).magnitude < 1e-8 * max(1, mixing.total * mixing.total))
            }
          }
        }
      }
    }
  }

  /// Of three groups, nothing is left to choose: e(1,2) = (k₁ + k₂ − k₃)/2.
  @Test func threeGroupsLeaveNoChoice() throws {
    let graph = Graph(nodes: 6, ties: [(0, 2), (0, 3), (1, 4), (2, 5), (3, 5), (0, 1)])
    let mixing = GroupMixing(of: graph, groups: NodePartition([0, 0, 1, 1, 2, 2]))
    let fit = try QuasiIndependence(of: mixing)
    #expect(agree([fit.ties(0, 1), fit.ties(0, 2), fit.ties(1, 2)], [2, 1, 2]))
  }

  @Test func whereEverythingTouchesOneGroupTheRestIsNothing() throws {
    let star = Graph(nodes: 4, ties: [(0, 1), (0, 2), (0, 3)])
    let fit = try QuasiIndependence(of: GroupMixing(of: star, groups: NodePartition([0, 1, 2, 3])))
    #expect(fit.ties(0, 1) == 1)
    #expect(fit.ties(1, 2) == 0)
    #expect(fit.rounds == 0)
  }

  @Test func aGroupWithoutTiesOutsideIsExpectedToHaveNone() throws {
    let graph = Graph(nodes: 6, ties: [(0, 1), (2, 3), (1, 2), (3, 1), (4, 5)])
    let mixing = GroupMixing(of: graph, groups: NodePartition([0, 1, 2, 3, 4, 4]))
    let fit = try QuasiIndependence(of: mixing)
    #expect((0..<4).allSatisfy { fit.ties($0, 4) == 0 })
    #expect(fit.deviation <= QuasiIndependence.tolerance)
  }

  /// Two groups that keep to themselves have few ties with each other: under degrees that is a gap, but
  /// they have as many as their ties to others would lead to.
  @Test func tiesWithinGroupsAreLeftOutOfAccount() throws {
    let within = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (6, 7), (6, 8), (7, 8)]
    let between = [(0, 3), (4, 6), (7, 1)]
    let groups = NodePartition([0, 0, 0, 1, 1, 1, 2, 2, 2])
    let mixing = GroupMixing(of: Graph(nodes: 9, ties: within + between), groups: groups)
    #expect(agree(try QuasiIndependence(of: mixing).ties(0, 1), 1))
    #expect((mixing.ratioByDegrees(0, 1) ?? 1) < 0.4)
  }
}
