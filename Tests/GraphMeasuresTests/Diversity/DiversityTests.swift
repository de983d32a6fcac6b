import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct DiversityTests {
  @Test func diversityOfContactsAgreesWithTheDefinition() throws {
    var generator = SeededGenerator(seed: 14)
    for graph in RandomGraphs() {
      let group = graph.nodes.map { _ in Int.random(in: 0..<4, using: &generator) }
      let study = Study(graph, groups: NodePartition(group))
      let kinds = Double((group.max() ?? -1) + 1)
      let z = AdjacencyMatrix(graph)
      let expected = z.indices.map { v -> Double? in
        var shares = [Double](repeating: 0, count: 4)
        for u in z.indices {
          shares[group[u]] += z[v, u] + (graph.isDirected ? z[u, v] : 0)
        }
        let all = shares.reduce(0, +)
        return all > 0 ? 1 - shares.reduce(0) { $0 + $1 / all * ($1 / all) } : nil
      }
      #expect(agree(try NodeBlau().scores(in: study).values, expected))
      let varied = expected.map { $0.flatMap { kinds > 1 ? $0 * kinds / (kinds - 1) : nil } }
      #expect(agree(try NodeIQV().scores(in: study).values, varied))
    }
  }

  @Test func equalSectorsVaryMost() throws {
    let graph = Graph(nodes: 6, ties: [])
    let groups = NodePartition([0, 0, 1, 1, 2, 2])
    #expect(agree(try IQVSector().figure(on: graph, groups: groups), 1))
    #expect(agree(try BlauSector().figure(on: graph, groups: groups), 2.0 / 3))
    let alone = NodePartition([0, 0, 0, 0, 0, 0])
    #expect(try IQVSector().figure(on: graph, groups: alone) == nil)
    #expect(try BlauSector().figure(on: graph, groups: alone) == 0)
  }
}
