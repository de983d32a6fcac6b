import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct EigenvectorTests {
  @Test func undirectedScoresAreTheLeadingEigenvectorWhereThereIsOne() throws {
    var unique = 0
    for graph in RandomGraphs(count: 600, largest: 12) where !graph.isDirected {
      guard graph.edgeCount > 0 else { continue }
      let spectrum = AdjacencyMatrix(graph).spectrum
      if spectrum[0].value - spectrum[1].value < 1e-10 {
        #expect(throws: MeasureError.self) { try Eigenvector().scores(on: graph) }
      } else {
        unique += 1
        let scores = try Eigenvector().scores(on: graph).values
        #expect(agree(scores, spectrum[0].vector.map(\.magnitude), tolerance: 1e-8))
      }
    }
    #expect(unique > 200)
  }

  @Test func directedScoresSolveTheEquationOfBonacich() throws {
    var solved = 0
    for graph in RandomGraphs(count: 600, largest: 12) where graph.isDirected {
      guard graph.edgeCount > 0 else { continue }
      guard try StrongComponents().figure(on: graph) == 1 else {
        #expect(throws: MeasureError.self) { try Eigenvector().scores(on: graph) }
        continue
      }
      solved += 1
      let w = AdjacencyMatrix(graph)
      let x = try Eigenvector().scores(on: graph).values.map { $0 ?? .nan }
      let image = w.indices.map { v in w.indices.reduce(0) { $0 + w[$1, v] * x[$1] } }
      let value = zip(image, x).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(agree(image, x.map { $0 * value }, tolerance: 1e-9))
      #expect(x.allSatisfy { $0 > 0 })
      #expect(agree(x.reduce(0) { $0 + $1 * $1 }, 1))
    }
    #expect(solved > 80)
  }

  @Test func twoEqualComponentsHaveNoOneEigenvector() {
    let graph = Graph(nodes: 6, ties: [(0, 1), (1, 2), (3, 4), (4, 5)])
    #expect(
      throws: MeasureError.notUnique(
        measure: "eigenvector", reason: "several components share the greatest eigenvalue")
    ) { try Eigenvector().scores(on: graph) }
  }

  @Test func smallerComponentsHaveNoShare() throws {
    let graph = Graph(nodes: 6, ties: [(0, 1), (1, 2), (3, 4)])
    let scores = try Eigenvector().scores(on: graph).values
    #expect(agree(scores, [0.5, 0.5.squareRoot(), 0.5, 0, 0, 0]))
  }

  @Test func withoutEdgesNothingIsDefined() throws {
    #expect(try Eigenvector().scores(on: Graph(nodes: 2, ties: [])).values == [nil, nil])
  }

  /// λ of a path of *n* nodes is 2 cos(π/(n+1)), with sines for its vector: the gap to the next
  /// eigenvalue is so narrow that powers alone would take a million products.
  @Test func aLongPathIsSolvedToo() throws {
    let n = 1500
    let path = Graph(nodes: n, ties: (1..<n).map { ($0 - 1, $0) })
    let scores = try Eigenvector().scores(on: path).values.map { $0 ?? .nan }
    let middle = scores[n / 2]
    #expect(agree(middle, (2 / Double(n + 1)).squareRoot(), tolerance: 1e-6))
  }

  /// D. Krackhardt, “Assessing the political landscape”, 1990; recomputed with igraph and NetworkX.
  @Test func theKiteHasThePublishedScores() throws {
    let kite = Graph(
      nodes: 10,
      ties: [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
        (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
      ])
    let published = [
      0.3522, 0.3522, 0.2858, 0.4810, 0.2858, 0.3977, 0.3977, 0.1959, 0.0481, 0.0112,
    ]
    for (score, printed) in zip(try Eigenvector().scores(on: kite).values, published) {
      #expect(((score ?? .nan) - printed).magnitude <= 5e-5)
    }
  }
}
