import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite("Vertex-disjoint paths are as many as the fewest nodes that part two sets")
struct DisjointPathsTests {
  private static func parts(
    _ graph: Graph, _ sources: Set<Int>, _ targets: Set<Int>, without away: Set<Int>
  ) -> Bool {
    var seen = sources.subtracting(away)
    var queue = Array(seen)
    while let node = queue.popLast() {
      if targets.contains(node) { return false }
      for neighbor in graph.neighbors(of: NodeID(node))
      where !away.contains(neighbor.index) && seen.insert(neighbor.index).inserted {
        queue.append(neighbor.index)
      }
    }
    return true
  }

  /// The definition: the fewest nodes, of either set or between, whose loss leaves no way.
  private static func fewestThatPart(
    _ graph: Graph, _ sources: Set<Int>, _ targets: Set<Int>
  ) -> Int {
    let sets = (0..<(1 << graph.nodeCount)).filter { chosen in
      let away = Set((0..<graph.nodeCount).filter { chosen >> $0 & 1 == 1 })
      return parts(graph, sources, targets, without: away)
    }
    return sets.map(\.nonzeroBitCount).min() ?? 0
  }

  @Test("Over random graphs and random sets, some of them overlapping")
  func mengersTheorem() {
    var generator = SeededGenerator(seed: 5)
    for graph in RandomGraphs(count: 400, seed: 3, largest: 9) where graph.nodeCount > 1 {
      let ends = graph.nodes.map { _ in generator.below(4) }
      let sources = graph.nodes.filter {
        ends[$0.index] == 1 || ends[$0.index] == 3 && generator.below(4) == 0
      }
      let targets = graph.nodes.filter { ends[$0.index] >= 2 }
      let undirected = graph.isDirected ? graph.symmetrized() : graph
      let fewest = Self.fewestThatPart(
        undirected, Set(sources.map(\.index)), Set(targets.map(\.index)))
      let paths = DisjointPaths(in: graph)
      #expect(paths.count(from: sources, to: targets) == fewest)
      #expect(paths.count(from: sources, to: targets, limit: 1) == min(1, fewest))
    }
  }

  @Test("A star's arms hang together by its middle alone, a ring's by both ways round")
  func starAndRing() {
    let star = Graph(nodes: 4, ties: [(0, 1), (0, 2), (0, 3)])
    #expect(DisjointPaths(in: star).count(from: [NodeID(1), NodeID(2)], to: [NodeID(3)]) == 1)
    let ring = Graph(nodes: 6, ties: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)])
    let paths = DisjointPaths(in: ring)
    #expect(paths.count(from: [NodeID(0), NodeID(1)], to: [NodeID(3), NodeID(4)]) == 2)
    #expect(paths.count(from: [NodeID(0)], to: [NodeID(3)]) == 1)
    #expect(paths.count(from: [], to: [NodeID(3)]) == 0)
  }
}
