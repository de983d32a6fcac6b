import Foundation
import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Burt's formulas, computed as they are written.
@Suite struct StructuralHoleDefinitionTests {
  @Test(arguments: [false, true])
  func measuresAgreeWithTheirDefinitions(withinEgoNetwork: Bool) throws {
    for graph in RandomGraphs() {
      let whole = AdjacencyMatrix(graph).symmetrized
      var constraint: [Double?] = []
      var hierarchy: [Double?] = []
      var effectiveSize: [Double?] = []

      for ego in whole.indices {
        let contacts = whole.indices.filter { whole[ego, $0] > 0 }
        let z =
          withinEgoNetwork
          ? AdjacencyMatrix(size: whole.size) { row, column in
            let members = contacts + [ego]
            return members.contains(row) && members.contains(column) ? whole[row, column] : 0
          } : whole
        guard !contacts.isEmpty else {
          constraint.append(nil)
          hierarchy.append(nil)
          effectiveSize.append(nil)
          continue
        }
        func p(_ i: Int, _ j: Int) -> Double {
          let total = z.indices.reduce(0) { $0 + z[i, $1] }
          return total > 0 ? z[i, j] / total : 0
        }
        func m(_ j: Int, _ q: Int) -> Double {
          let greatest = z.indices.map { z[j, $0] }.max() ?? 0
          return greatest > 0 ? z[j, q] / greatest : 0
        }
        func others(_ contact: Int) -> [Int] { z.indices.filter { $0 != ego && $0 != contact } }

        let c = contacts.map { j in
          let invested = p(ego, j) + others(j).reduce(0) { $0 + p(ego, $1) * p($1, j) }
          return invested * invested
        }
        let sum = c.reduce(0, +)
        constraint.append(sum)

        let n = Double(contacts.count)
        let coleman = c.reduce(0) { $0 + $1 / (sum / n) * log($1 / (sum / n)) }
        hierarchy.append(n > 1 ? coleman / (n * log(n)) : 1)

        effectiveSize.append(
          contacts.reduce(0) { size, j in
            size + 1 - others(j).reduce(0) { $0 + p(ego, $1) * m(j, $1) }
          })
      }

      let confined = withinEgoNetwork
      #expect(
        agree(try Constraint(withinEgoNetwork: confined).scores(on: graph).values, constraint))
      #expect(
        agree(try Hierarchy(withinEgoNetwork: confined).scores(on: graph).values, hierarchy))
      #expect(
        agree(try EffectiveSize(withinEgoNetwork: confined).scores(on: graph).values, effectiveSize)
      )
    }
  }

  @Test func isolatedNodesHaveNoStructuralHoles() throws {
    let graph = Graph(nodes: 3, ties: [(0, 1)])
    for measure in [Constraint(), EffectiveSize(), Efficiency(), Hierarchy()] as [any NodeMeasure] {
      #expect(try measure.scores(on: graph)[NodeID(2)] == nil)
    }
  }

  @Test func constraintOfATriangleIsGreaterThanOne() throws {
    let triangle = Graph(nodes: 3, ties: [(0, 1), (1, 2), (0, 2)])
    #expect(agree(try Constraint().scores(on: triangle).values, [1.125, 1.125, 1.125]))
  }
}
