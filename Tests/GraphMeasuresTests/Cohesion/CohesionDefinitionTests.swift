import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// The formulas of the documentation, computed as they are written.
@Suite struct CohesionDefinitionTests {
  @Test func clusteringAndTransitivityAgreeWithTheirDefinitions() throws {
    for graph in RandomGraphs() {
      let z = AdjacencyMatrix(graph).symmetrized
      var closed = 0.0
      var paths = 0.0
      let clustering: [Double?] = z.indices.map { node in
        let contacts = z.indices.filter { z[node, $0] > 0 }
        var tied = 0.0
        for first in contacts {
          for second in contacts where first < second && z[first, second] > 0 { tied += 1 }
        }
        let pairs = Double(contacts.count * (contacts.count - 1) / 2)
        closed += tied
        paths += pairs
        return pairs > 0 ? tied / pairs : nil
      }
      #expect(agree(try Clustering().scores(on: graph).values, clustering))
      #expect(agree(try Transitivity().figure(on: graph), paths > 0 ? closed / paths : nil))
    }
  }

  @Test func coreNumbersAgreeWithTheDefinition() throws {
    for graph in RandomGraphs() {
      let z = AdjacencyMatrix(graph).symmetrized
      var core = [Double](repeating: 0, count: z.size)
      for k in 1..<max(2, z.size) {
        // What is left when nodes of fewer than k neighbours are taken away as long as there are any.
        var left = Set(z.indices)
        while let weak = left.first(where: { node in
          left.count { z[node, $0] > 0 } < k
        }) { left.remove(weak) }
        for node in left { core[node] = Double(k) }
      }
      #expect(agree(try Core().scores(on: graph).values, core))
    }
  }

  @Test func densityAndReciprocityAgreeWithTheirDefinitions() throws {
    for graph in RandomGraphs() {
      let x = AdjacencyMatrix(graph)
      var arcs = 0.0
      var answered = 0.0
      for row in x.indices {
        for column in x.indices where x[row, column] > 0 {
          arcs += 1
          if x[column, row] > 0 { answered += 1 }
        }
      }
      let pairs = Double(x.size * (x.size - 1))
      #expect(agree(try Density().figure(on: graph), x.size > 1 ? arcs / pairs : nil))
      let reciprocity = graph.isDirected && arcs > 0 ? answered / arcs : nil
      #expect(agree(try Reciprocity().figure(on: graph), reciprocity))
      let mutual = answered / 2
      let dyads = graph.isDirected && arcs > 0 ? mutual / (arcs - mutual) : nil
      #expect(agree(try DyadReciprocity().figure(on: graph), dyads))
    }
  }

  @Test func clusteringIsUndefinedWithFewerThanTwoContacts() throws {
    let scores = try Clustering().scores(on: Graph(nodes: 3, ties: [(0, 1)]))
    #expect(scores.values == [nil, nil, nil])
  }
}
