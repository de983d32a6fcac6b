import GraphCore

/// The two ends of every tie in a list.
struct TieEnds: Sendable {
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var weights: [Double] = []

  init(of graph: Graph) {
    graph.forEachEdge { source, target, weight in
      sources.append(UInt32(source.index))
      targets.append(UInt32(target.index))
      weights.append(weight)
    }
  }

  /// The ties that lead from one group to another.
  init(of graph: Graph, between groups: NodePartition) {
    graph.forEachEdge { source, target, weight in
      guard groups[source] != groups[target] else { return }
      sources.append(UInt32(source.index))
      targets.append(UInt32(target.index))
      weights.append(weight)
    }
  }

  /// Leaves out the ties that a test holds of.
  mutating func removeAll(where isMeant: (UInt32, UInt32) -> Bool) {
    let kept = sources.indices.filter { !isMeant(sources[$0], targets[$0]) }
    sources = kept.map { sources[$0] }
    targets = kept.map { targets[$0] }
    weights = kept.map { weights[$0] }
  }
}
