import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// The formulas of the documentation, computed as they are written.
@Suite struct ShortestPathDefinitionTests {
  @Test func betweennessAgreesWithTheDefinition() throws {
    for graph in RandomGraphs() {
      let matrix = AdjacencyMatrix(graph)
      let distance = matrix.distances { 1 / $0 }
      let paths = pathCounts(matrix, distance)
      let betweenness = matrix.indices.map { node in
        var sum = 0.0
        for source in matrix.indices where source != node {
          for target in matrix.indices where target != node && target != source {
            let through = distance[source][node] + distance[node][target]
            guard through.isFinite, agree(through, distance[source][target]) else { continue }
            sum += paths[source][node] * paths[node][target] / paths[source][target]
          }
        }
        return graph.isDirected ? sum : sum / 2
      }
      let pairs = Double((matrix.size - 1) * (matrix.size - 2)) / (graph.isDirected ? 1 : 2)
      let raw = try Betweenness(normalized: false).scores(on: graph).values
      let normalized = try Betweenness().scores(on: graph).values
      #expect(agree(raw, betweenness))
      #expect(agree(normalized, betweenness.map { matrix.size > 2 ? $0 / pairs : nil }))
    }
  }

  @Test func closenessesAgreeWithTheirDefinitions() throws {
    for graph in RandomGraphs() {
      let others = Double(graph.nodeCount - 1)
      let distance = AdjacencyMatrix(graph).distances { 1 / $0 }
      var harmonic: [Double?] = []
      var freeman: [Double?] = []
      var wassermanFaust: [Double?] = []
      for node in distance.indices {
        let row = distance.indices.filter { $0 != node }.map { distance[node][$0] }
        harmonic.append(row.map { 1 / $0 }.reduce(0, +))

        let sum = row.reduce(0, +)
        freeman.append(others > 0 && sum.isFinite ? others / sum : nil)

        let reached = row.filter(\.isFinite)
        let r = Double(reached.count)
        let near = r > 0 ? r / others * r / reached.reduce(0, +) : 0
        wassermanFaust.append(others > 0 ? near : nil)
      }
      #expect(agree(try Harmonic().scores(on: graph).values, harmonic))
      #expect(agree(try Closeness().scores(on: graph).values, freeman))
      #expect(agree(try WassermanFaustCloseness().scores(on: graph).values, wassermanFaust))
    }
  }

  @Test func figuresOfDistancesAgreeWithTheirDefinitions() throws {
    for graph in RandomGraphs() {
      let matrix = AdjacencyMatrix(graph)
      let all = matrix.distances { 1 / $0 }
      let pairs = matrix.indices.flatMap { source in
        matrix.indices.filter { $0 != source }.map { all[source][$0] }
      }
      let finite = pairs.filter(\.isFinite)
      let mean = finite.isEmpty ? nil : finite.reduce(0, +) / Double(finite.count)
      let share = pairs.isEmpty ? nil : Double(finite.count) / Double(pairs.count)
      let nearness = pairs.isEmpty ? nil : pairs.reduce(0) { $0 + 1 / $1 } / Double(pairs.count)
      #expect(agree(try AverageDistance().figure(on: graph), mean))
      #expect(agree(try Diameter().figure(on: graph), finite.max()))
      #expect(agree(try Connectedness().figure(on: graph), share))
      #expect(agree(try GlobalEfficiency().figure(on: graph), nearness))
    }
  }

  @Test func aStepIsAStepWhateverItsWeight() throws {
    for graph in RandomGraphs(count: 40) {
      let study = Study(graph, edgeLength: .step)
      #expect(
        try Harmonic().scores(in: study) == Harmonic().scores(on: graph.unweighted()))
    }
  }

  /// The number of shortest paths between all pairs, by ascending distance.
  private func pathCounts(_ matrix: AdjacencyMatrix, _ distance: [[Double]]) -> [[Double]] {
    matrix.indices.map { source in
      var count = [Double](repeating: 0, count: matrix.size)
      count[source] = 1
      let order = matrix.indices.filter { distance[source][$0].isFinite && $0 != source }
        .sorted { distance[source][$0] < distance[source][$1] }
      for node in order {
        for before in matrix.indices where matrix[before, node] > 0 {
          let detour = distance[source][before] + 1 / matrix[before, node]
          if agree(detour, distance[source][node]) { count[node] += count[before] }
        }
      }
      return count
    }
  }
}
