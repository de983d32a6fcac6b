public import GraphCore

/// Small graphs of every kind, the same in every run: of no, one and two nodes; sparse ones with
/// isolated nodes and several components, dense ones; directed and not, weighted and not.
public struct RandomGraphs: Sequence {
  private let count: Int
  private let seed: UInt64
  private let largest: Int

  public init(count: Int = 300, seed: UInt64 = 1, largest: Int = 16) {
    self.count = count
    self.seed = seed
    self.largest = largest
  }

  public func makeIterator() -> AnyIterator<Graph> {
    var generator = SeededGenerator(seed: seed)
    var number = 0
    return AnyIterator {
      guard number < count else { return nil }
      defer { number += 1 }
      return graph(number, using: &generator)
    }
  }

  private func graph(_ number: Int, using generator: inout SeededGenerator) -> Graph {
    let nodes = number < 12 ? number / 4 : Int.random(in: 3...largest, using: &generator)
    let isDirected = number % 2 == 1
    let isWeighted = number % 4 >= 2
    let density = Double.random(in: 0.02...0.7, using: &generator)
    var builder = GraphBuilder(nodeCount: nodes, directed: isDirected)
    for source in 0..<nodes {
      for target in 0..<nodes where source != target && (isDirected || source < target) {
        guard Double.random(in: 0..<1, using: &generator) < density else { continue }
        let weight = isWeighted ? Double(Int.random(in: 1...5, using: &generator)) : 1
        builder.connect(NodeID(source), NodeID(target), weight: weight)
      }
    }
    return builder.build()
  }
}
