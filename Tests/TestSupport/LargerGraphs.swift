public import GraphCore

/// Graphs of two to five hundred nodes with what kernels have short cuts for: blocks that hang together at
/// cut points, trees, twins of both kinds, complete parts, long paths, isolated nodes, several
/// components. The same in every run.
public struct LargerGraphs: Sequence {
  private let count: Int
  private let directed: Bool

  public init(count: Int = 10, directed: Bool = false) {
    self.count = count
    self.directed = directed
  }

  public func makeIterator() -> AnyIterator<Graph> {
    var generator = SeededGenerator(seed: 41)
    var number = 0
    return AnyIterator {
      guard number < count else { return nil }
      defer { number += 1 }
      return graph(density: [0.5, 1, 2, 4, 12][number % 5], using: &generator)
    }
  }

  private func graph(density: Double, using generator: inout SeededGenerator) -> Graph {
    let isles = 3
    let size = Int.random(in: 40...110, using: &generator)
    var ties: [(Int, Int)] = []
    for isle in 0..<isles {
      let first = isle * size
      for _ in 0..<Int(Double(size) * density) {
        let source = first + Int.random(in: 0..<size, using: &generator)
        let target = first + Int.random(in: 0..<size, using: &generator)
        if source != target { ties.append((source, target)) }
      }
    }
    var nodes = isles * size
    // Twins of some nodes: open, or closed by a tie to the first.
    for _ in 0..<30 {
      let node = Int.random(in: 0..<(isles * size), using: &generator)
      for tie in ties where tie.0 == node { ties.append((nodes, tie.1)) }
      for tie in ties where tie.1 == node { ties.append((tie.0, nodes)) }
      if Bool.random(using: &generator) { ties.append((node, nodes)) }
      nodes += 1
    }
    // A complete part, a ring and a path that hang on one node each.
    for (length, isComplete, isClosed) in [(6, true, true), (9, false, true), (40, false, false)] {
      let members = [Int.random(in: 0..<nodes, using: &generator)] + (nodes..<(nodes + length))
      nodes += length
      for (place, member) in members.enumerated().dropFirst() {
        ties.append((members[place - 1], member))
        if isComplete { for other in members[..<(place - 1)] { ties.append((other, member)) } }
      }
      if isClosed && !isComplete { ties.append((members[members.count - 1], members[0])) }
    }
    return Graph(nodes: nodes + 2, ties: ties, directed: directed)
  }
}
