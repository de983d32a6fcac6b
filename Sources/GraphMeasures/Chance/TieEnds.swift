import GraphCore

/// The two ends of every tie in a list, to be counted by groups many times.
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

  /// Counts the ties by groups, in place of those counted before.
  func count(into mixing: inout GroupMixing, groups: [UInt32]) {
    mixing.recount { add in
      let sources = sources.span
      let targets = targets.span
      let weights = weights.span
      let groups = groups.span
      for tie in 0..<sources.count {
        add(Int(groups[Int(sources[tie])]), Int(groups[Int(targets[tie])]), weights[tie])
      }
    }
  }
}
