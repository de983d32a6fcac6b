import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct ApproximateBetweennessTests {
  /// A tree that grows at random and a second tie for each node: too large to be exact.
  private static let graph: Graph = {
    var generator = SeededGenerator(seed: 12)
    let ties = (1..<1200).flatMap { node in
      [(node, Int.random(in: 0..<node, using: &generator)), (node, (node * 7 + 3) % 1199)]
    }
    return Graph(nodes: 1200, ties: ties.filter { $0.0 != $0.1 })
  }()

  private let graph = Self.graph

  @Test func noScoreIsOffByMoreThanTheError() throws {
    let exact = try Betweenness().scores(on: graph).values
    for seed in 1...5 as ClosedRange<UInt64> {
      let study = Study(graph, seed: seed)
      let scores = try ApproximateBetweenness(error: 0.1, confidence: 0.99).scores(in: study)
      #expect(scores.values != exact)
      for (score, truth) in zip(scores.values, exact) {
        #expect(((score ?? .nan) - (truth ?? .nan)).magnitude <= 0.1)
      }
    }
  }

  @Test func theSameSeedGivesTheSameOnAnyNumberOfThreads() throws {
    let measure = ApproximateBetweenness(error: 0.1)
    let alone = try measure.scores(in: Study(graph, seed: 7))
    #expect(try measure.scores(in: Study(graph, threads: 3, seed: 7)) == alone)
    #expect(try measure.scores(in: Study(graph, seed: 8)) != alone)
  }

  @Test func smallGraphsAreExact() throws {
    for graph in RandomGraphs(count: 40) {
      #expect(
        try ApproximateBetweenness().scores(on: graph)
          == Betweenness().scores(on: graph.unweighted()))
    }
  }
}
