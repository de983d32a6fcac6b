import GraphCore

/// How to draw a network that shares something with another.
///
/// Weights are dealt out anew over the ties that are drawn.
struct NetworkRecipe: Sendable {
  private let original: Graph
  private let null: NullModel
  private let groups: NodePartition?
  private let blocks: [PairBlock]
  private let switching: TieSwitching?
  private let steps: Int

  /// The ties that are drawn anew; within the same groups others stay.
  private let ends: TieEnds

  /// - Precondition: there are groups where the null model needs them.
  init(_ graph: Graph, groups: NodePartition?, keeping null: NullModel) {
    original = graph
    self.null = null
    self.groups = groups
    if null == .quasiIndependence, let groups {
      ends = TieEnds(of: graph, between: groups)
    } else {
      ends = TieEnds(of: graph)
    }
    switch null {
    case .sameTies:
      blocks = PairBlock.blocks(of: graph, groups: NodePartition(graph.nodes.map { _ in 0 }))
    case .sameMixing:
      guard let groups else { preconditionFailure("mixing is that of groups") }
      blocks = PairBlock.blocks(of: graph, groups: groups)
    case .sameDegrees, .sameSectorSizes, .quasiIndependence: blocks = []
    }
    switch null {
    case .sameDegrees: switching = TieSwitching(ends, in: graph)
    case .quasiIndependence: switching = TieSwitching(ends, in: graph, between: groups)
    case .sameTies, .sameMixing, .sameSectorSizes: switching = nil
    }
    steps = switching?.stepsNeeded() ?? 0
  }

  /// One such network.
  func graph(using generator: inout SplitMix64) -> Graph {
    switch null {
    case .sameSectorSizes: return original
    case .sameDegrees, .quasiIndependence:
      guard var switching else { return original }
      switching.run(steps: steps, using: &generator)
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
    builder.reserveCapacity(original.edgeCount)
    if null == .quasiIndependence, let groups {
      original.forEachEdge { source, target, weight in
        guard groups[source] == groups[target] else { return }
        builder.connect(source, target, weight: weight)
      }
    }
    for (number, tie) in ties.enumerated() {
      builder.connect(NodeID(Int(tie.0)), NodeID(Int(tie.1)), weight: weights[number])
    }
    return builder.build()
  }
}
