import GraphCore

/// How to draw a network that shares something with another.
///
/// Weights are dealt out anew over the ties that are drawn.
struct NetworkRecipe: Sendable {
  private let original: Graph
  private let null: NullModel
  private let blocks: [PairBlock]
  private let ends: TieEnds

  /// - Precondition: there are groups where the mixing is to stay.
  init(_ graph: Graph, groups: NodePartition?, keeping null: NullModel) {
    original = graph
    self.null = null
    ends = TieEnds(of: graph)
    switch null {
    case .sameTies:
      blocks = PairBlock.blocks(of: graph, groups: NodePartition(graph.nodes.map { _ in 0 }))
    case .sameMixing:
      guard let groups else { preconditionFailure("mixing is that of groups") }
      blocks = PairBlock.blocks(of: graph, groups: groups)
    case .sameDegrees, .sameSectorSizes: blocks = []
    }
  }

  /// One such network.
  func graph(using generator: inout SplitMix64) -> Graph {
    switch null {
    case .sameSectorSizes: return original
    case .sameDegrees:
      var switching = TieSwitching(ends, in: original)
      switching.run(using: &generator)
      return built(switching.ties, using: &generator)
    case .sameTies, .sameMixing:
      var ties: [(UInt32, UInt32)] = []
      ties.reserveCapacity(original.edgeCount)
      for block in blocks { block.draw(into: &ties, using: &generator) }
      return built(ties, using: &generator)
    }
  }

  private func built(
    _ ties: [(UInt32, UInt32)], using generator: inout SplitMix64
  ) -> Graph {
    var weights = ends.weights
    if original.isWeighted { weights.shuffle(using: &generator) }
    var builder = GraphBuilder(nodeCount: original.nodeCount, directed: original.isDirected)
    builder.reserveCapacity(ties.count)
    for (number, tie) in ties.enumerated() {
      builder.connect(NodeID(Int(tie.0)), NodeID(Int(tie.1)), weight: weights[number])
    }
    return builder.build()
  }
}
