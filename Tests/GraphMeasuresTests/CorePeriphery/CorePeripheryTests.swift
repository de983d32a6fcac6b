import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct CorePeripheryTests {
  @Test func bestCoresAreThoseOfTheDefinition() {
    for graph in RandomGraphs(count: 200, seed: 41, largest: 8) {
      let x = AdjacencyMatrix(graph)
      let fits = (0..<(1 << x.size)).map { Self.correlation(core: $0, x) }
      let best = fits.compactMap(\.self).max()
      let cores = CoreSets(in: graph)
      #expect(agree(cores.fit, best))
      #expect(cores.isProven)
      let expected = fits.indices.filter { fits[$0] != nil && agree(fits[$0], best) }
      let found = cores.sets.map { $0.reduce(0) { $0 | 1 << $1.index } }
      #expect(Set(found) == Set(expected))
    }
  }

  /// Pearson's r over the cells of both blocks, as a textbook has it.
  private static func correlation(core: Int, _ x: AdjacencyMatrix) -> Double? {
    var cells: [(ideal: Double, value: Double)] = []
    for i in x.indices {
      for j in x.indices where i != j && core >> i & 1 == core >> j & 1 {
        cells.append((Double(core >> i & 1), x[i, j]))
      }
    }
    guard !cells.isEmpty else { return nil }
    let count = Double(cells.count)
    let ideal = cells.reduce(0) { $0 + $1.ideal } / count
    let value = cells.reduce(0) { $0 + $1.value } / count
    let together = cells.reduce(0) { $0 + ($1.ideal - ideal) * ($1.value - value) }
    let spread =
      cells.reduce(0) { $0 + ($1.ideal - ideal) * ($1.ideal - ideal) }
      * cells.reduce(0) { $0 + ($1.value - value) * ($1.value - value) }
    return spread > 1e-12 ? together / spread.squareRoot() : nil
  }

  /// Camp '92: xucinet's core and fit, the best of all 262,144 divisions.
  @Test func campnetHasThePublishedCore() throws {
    let cores = CoreSets(in: CampnetTests.graph)
    let names = cores.sets.map { $0.map { CampnetTests.names[$0.index] } }
    #expect(names == [["LEE", "STEVE", "BERT", "RUSS"]])
    #expect(((cores.fit ?? .nan) - 0.360).magnitude <= 5e-4)
    #expect(cores.isProven)
  }

  @Test func theSearchFindsNearlyAllThatTheProofFinds() {
    var found = 0
    var tried = 0
    for graph in RandomGraphs(count: 150, seed: 42, largest: 10) {
      let proven = CoreSets(in: graph)
      let searched = CoreSets(in: graph, provenUpTo: 0)
      #expect(searched.isProven == (graph.nodeCount == 0))
      guard let best = proven.fit, let fit = searched.fit else {
        #expect(proven.fit == nil && searched.fit == nil)
        continue
      }
      #expect(fit <= best + 1e-9)
      tried += 1
      if agree(fit, best) { found += 1 }
    }
    #expect(Double(found) > 0.9 * Double(tried), "\(found) of \(tried)")
  }

  @Test func withoutTwoBlocksThereIsNoFit() throws {
    for size in 0...3 {
      let path = Graph(nodes: size, ties: (0..<max(0, size - 1)).map { ($0, $0 + 1) })
      #expect(try CorePeriphery().profile(on: path)["fit"] == nil)
      #expect(try CoreMember().scores(on: path).values == Array(repeating: nil, count: size))
    }
    #expect(try CorePeriphery().profile(on: Graph(nodes: 6, ties: []))["fit"] == nil)
  }
}
