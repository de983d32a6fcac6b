import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct MixingTests {
  @Test func mixingAndItsMeasuresAgreeWithTheirDefinitions() throws {
    var generator = SeededGenerator(seed: 12)
    for graph in RandomGraphs() {
      let group = graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) }
      let groups = NodePartition(group)
      let w = AdjacencyMatrix(graph)
      let count = groups.groupCount
      var e = [[Double]](repeating: Array(repeating: 0, count: count), count: count)
      var pairs = e
      for u in w.indices {
        for v in w.indices where u != v {
          e[group[u]][group[v]] += w[u, v]
          pairs[group[u]][group[v]] += 1
        }
      }
      // An undirected tie was met from both ends.
      let all = e.flatMap { $0 }.reduce(0, +)
      let allPairs = pairs.flatMap { $0 }.reduce(0, +)
      func halved(_ row: Int, _ column: Int) -> Double {
        graph.isDirected || row != column ? 1 : 0.5
      }
      let mixing = GroupMixing(of: graph, groups: groups)
      for row in 0..<count {
        let a = e[row].reduce(0, +)
        for column in 0..<count {
          let b = e.reduce(0) { $0 + $1[column] }
          let share = halved(row, column)
          #expect(mixing.ties(row, column) == e[row][column] * share)
          #expect(Double(mixing.pairs(row, column)) == pairs[row][column] * share)
          #expect(
            agree(
              mixing.density(row, column),
              pairs[row][column] > 0 ? e[row][column] / pairs[row][column] : nil))
          if all > 0 {
            #expect(agree(mixing.expectedByDegrees(row, column), a * b / all * share))
            #expect(
              agree(
                mixing.expectedByDensity(row, column), all * pairs[row][column] / allPairs * share))
          }
        }
      }

      let study = Study(graph, groups: groups)
      let within = (0..<count).reduce(0) { $0 + e[$1][$1] }
      #expect(agree(try EIIndex().figure(in: study), all > 0 ? (all - 2 * within) / all : nil))
      let byChance = (0..<count).reduce(0.0) { sum, k in
        sum + e[k].reduce(0, +) * e.reduce(0) { $0 + $1[k] } / (all * all)
      }
      let modularity = all > 0 ? within / all - byChance : nil
      #expect(agree(try ModularitySector().figure(in: study), modularity))
      let assortativity = modularity.flatMap { byChance < 1 - 1e-12 ? $0 / (1 - byChance) : nil }
      #expect(agree(try AssortativitySector().figure(in: study), assortativity))
    }
  }

  @Test func nodesAndSectorsAreComparedByTheTiesThatTouchThem() throws {
    var generator = SeededGenerator(seed: 13)
    for graph in RandomGraphs() {
      let group = graph.nodes.map { _ in Int.random(in: 0..<3, using: &generator) }
      let groups = NodePartition(group)
      var ends: [(Int, Int, Double)] = []
      graph.forEachEdge { ends.append(($0.index, $1.index, $2)) }
      func index(_ ties: [(Int, Int, Double)]) -> Double? {
        let external = ties.filter { group[$0.0] != group[$0.1] }.reduce(0) { $0 + $1.2 }
        let all = ties.reduce(0) { $0 + $1.2 }
        return all > 0 ? (2 * external - all) / all : nil
      }
      let study = Study(graph, groups: groups)
      let ofNodes = graph.nodes.map { node in
        index(ends.filter { $0.0 == node.index || $0.1 == node.index })
      }
      #expect(agree(try NodeEIIndex().scores(in: study).values, ofNodes))
      let ofGroups = (0..<groups.groupCount).map { k in
        index(ends.filter { group[$0.0] == k || group[$0.1] == k })
      }
      #expect(agree(try SectorEIIndex().profile(in: study).figures.map(\.figure), ofGroups))
    }
  }

  @Test func withoutGroupsThereIsNoIndex() {
    let graph = Graph(nodes: 2, ties: [(0, 1)])
    #expect(throws: MeasureError.needsGroups(measure: "eiIndex")) {
      try EIIndex().figure(on: graph)
    }
    #expect(throws: MeasureError.needsGroups(measure: "eiIndex")) {
      try NodeEIIndex().scores(on: graph)
    }
  }

  /// Camp '92 by gender; figures of xucinet.
  @Test func campnetHasThePublishedMixing() throws {
    let gender = NodePartition((0..<18).map { $0 < 8 ? 0 : 1 })
    let mixing = GroupMixing(of: CampnetTests.graph, groups: gender)
    let cells = [(0, 0), (0, 1), (1, 0), (1, 1)]
    #expect(cells.map { mixing.ties($0.0, $0.1) } == [20, 4, 5, 25])
    let printed: [((Int, Int) -> Double?, [Double])] = [
      (mixing.density, [0.357, 0.050, 0.062, 0.278]),
      (mixing.expectedByDensity, [9.882, 14.118, 14.118, 15.882]),
      (mixing.ratioByDensity, [2.024, 0.283, 0.354, 1.574]),
    ]
    for (figure, values) in printed {
      for (cell, value) in zip(cells, values) {
        #expect(((figure(cell.0, cell.1) ?? .nan) - value).magnitude <= 5.1e-4)
      }
    }
    let study = Study(CampnetTests.graph, groups: gender)
    #expect(agree(try EIIndex().figure(in: study), -2.0 / 3))
    #expect(((try AssortativitySector().figure(in: study) ?? .nan) - 0.664).magnitude <= 5e-4)
    let sectors = try SectorEIIndex().profile(in: study)
    #expect(agree(sectors["0"], -11.0 / 29))
    #expect(agree(sectors["1"], -16.0 / 34))
  }
}
