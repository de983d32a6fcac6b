import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// The kernels of shortest paths against their slow twins.
@Suite struct KernelTwinTests {
  @Test(arguments: [false, true])
  func dependenciesAgreeWithPlainPaths(directed: Bool) throws {
    for graph in LargerGraphs(directed: directed) {
      let scores = try Betweenness(normalized: false).scores(on: graph)
      #expect(agree(scores.values, PlainPaths.betweenness(in: graph)))
    }
  }

  @Test(arguments: [false, true])
  func distancesAgreeWithPlainPaths(directed: Bool) throws {
    for graph in LargerGraphs(directed: directed) {
      let study = Study(graph)
      let harmonic = Harmonic().scores(in: study)
      let closeness = WassermanFaustCloseness().scores(in: study)
      var greatest = 0
      for node in graph.nodes {
        let distances = PlainPaths.distances(from: node, in: graph).compactMap(\.self)
        let others = distances.filter { $0 > 0 }
        let sum = Double(others.reduce(0, +))
        let reached = Double(others.count)
        let nearness = reached / Double(graph.nodeCount - 1) * reached / sum
        greatest = max(greatest, others.max() ?? 0)
        #expect(agree(harmonic[node], others.reduce(0) { $0 + 1 / Double($1) }))
        #expect(agree(closeness[node], reached > 0 ? nearness : 0))
      }
      #expect(Diameter().figure(in: study) == Double(greatest))
    }
  }

  @Test(arguments: [false, true])
  func equalLengthsAreSearchedLikeSteps(directed: Bool) throws {
    for graph in LargerGraphs(count: 5, directed: directed) {
      let weighted = graph.mapWeights { _ in 0.5 }
      let steps = Betweenness(normalized: false).scores(in: Study(graph))
      let lengths = Betweenness(normalized: false).scores(in: Study(weighted))
      #expect(agree(steps.values, lengths.values))
      let twice = Harmonic().scores(in: Study(weighted)).values.map { $0.map { $0 * 2 } }
      #expect(agree(Harmonic().scores(in: Study(graph)).values, twice))
    }
  }

  @Test func aLongPathIsSearchedFromEveryNode() throws {
    let path = Graph(nodes: 1500, ties: (1..<1500).map { ($0 - 1, $0) })
    #expect(try Diameter().figure(on: path) == 1499)
    let betweenness = try Betweenness(normalized: false).scores(on: path)
    #expect(agree(betweenness[NodeID(700)], 700.0 * 799))
    // A ring is one block; each node is half-way between the pairs that it is between.
    let ring = Graph(nodes: 1001, ties: (0..<1001).map { ($0, ($0 + 1) % 1001) })
    #expect(agree(try Betweenness(normalized: false).scores(on: ring)[NodeID(0)], 499 * 500 / 2))
    #expect(try Diameter().figure(on: ring) == 500)
  }

  @Test(arguments: [false, true])
  func noResultDependsOnTheNumberOfThreads(directed: Bool) throws {
    let measures: [any NodeMeasure] = [Betweenness(), Harmonic(), WassermanFaustCloseness()]
    for graph in LargerGraphs(count: 4, directed: directed) {
      for graph in [graph, graph.mapWeights { _ in 2 }] {
        let alone = Study(graph)
        for threads in [2, 3, 8] {
          let shared = Study(graph, threads: threads)
          for measure in measures {
            #expect(try measure.scores(in: alone) == measure.scores(in: shared))
          }
        }
      }
    }
  }
}
