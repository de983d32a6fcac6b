import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Cut points, bridges and components, found by taking away nodes and edges one by one.
@Suite struct ConnectivityDefinitionTests {
  @Test func measuresAgreeWithTheirDefinitions() throws {
    for graph in RandomGraphs() {
      let z = AdjacencyMatrix(graph).symmetrized
      let whole = components(z, Set(z.indices))
      #expect(try Components().figure(on: graph) == Double(whole))

      let cutPoints: [Double?] = z.indices.map { node in
        // A node that stood alone takes its own component with it.
        components(z, Set(z.indices).subtracting([node])) > whole ? 1 : 0
      }
      #expect(try ArticulationPoint().scores(on: graph).values == cutPoints)

      var bridges = 0
      for first in z.indices {
        for second in z.indices where first < second && z[first, second] > 0 {
          let cut = AdjacencyMatrix(size: z.size) { row, column in
            [row, column] == [first, second] || [row, column] == [second, first]
              ? 0 : z[row, column]
          }
          if components(cut, Set(z.indices)) > whole { bridges += 1 }
        }
      }
      #expect(try Bridges().figure(on: graph) == Double(bridges))
    }
  }

  private func components(_ z: AdjacencyMatrix, _ nodes: Set<Int>) -> Int {
    var left = nodes
    var count = 0
    while let start = left.popFirst() {
      count += 1
      var waiting = [start]
      while let node = waiting.popLast() {
        for other in z.indices where z[node, other] > 0 && left.remove(other) != nil {
          waiting.append(other)
        }
      }
    }
    return count
  }
}
