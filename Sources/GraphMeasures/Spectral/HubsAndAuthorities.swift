import GraphCore

/// Kleinberg's hubs and authorities together.
///
/// Of a directed graph they are the two halves of the leading eigenvector of the graph in which every
/// node stands twice, once as one who points and once as one who is pointed to. Of an undirected graph
/// both are its leading eigenvector, unless that graph falls apart into the two sides of a two-sided one.
struct HubsAndAuthorities {
  let hubs: [Double]
  let authorities: [Double]

  /// - Throws: ``MeasureError/notUnique(measure:reason:)`` where several parts share the greatest
  ///   singular value.
  init(in study: Study, for measure: String) throws(MeasureError) {
    let reason = "several parts share the greatest singular value"
    guard study.graph.isDirected else {
      guard let vector = try study.leadingEigenvector(for: measure).vector,
        !Self.isTwoSided(study.graph, where: vector)
      else {
        throw .notUnique(
          measure: measure,
          reason: reason + ", as the two sides of an undirected two-sided graph do")
      }
      hubs = Self.shares(vector[...])
      authorities = hubs
      return
    }
    let count = study.graph.nodeCount
    var builder = GraphBuilder(nodeCount: 2 * count)
    study.graph.forEachEdge { source, target, weight in
      builder.connect(source, NodeID(count + target.index), weight: weight)
    }
    let twice = builder.build()
    guard let both = try LeadingEigenvector(of: twice, for: measure).vector else {
      throw .notUnique(measure: measure, reason: reason)
    }
    hubs = Self.shares(both[..<count])
    authorities = Self.shares(both[count...])
  }

  /// Whether the component with positive scores has two sides with ties only between them.
  private static func isTwoSided(_ graph: Graph, where score: [Double]) -> Bool {
    guard let start = graph.nodes.first(where: { score[$0.index] > 0 }) else { return false }
    var side = [Int8](repeating: 0, count: graph.nodeCount)
    var waiting = [start]
    side[start.index] = 1
    while let node = waiting.popLast() {
      for neighbor in graph.neighbors(of: node) {
        if side[neighbor.index] == 0 {
          side[neighbor.index] = -side[node.index]
          waiting.append(neighbor)
        } else if side[neighbor.index] == side[node.index] {
          return false
        }
      }
    }
    return true
  }

  private static func shares(_ scores: ArraySlice<Double>) -> [Double] {
    let total = scores.reduce(0, +)
    return scores.map { $0 / total }
  }
}

/// Hubs and authorities of a graph.
private enum HubsAndAuthoritiesOfAll: StudyKey {
  static func value(in study: Study) -> Result<HubsAndAuthorities, MeasureError> {
    Result { () throws(MeasureError) in try HubsAndAuthorities(in: study, for: "hubs") }
  }
}

extension Study {
  /// Hubs and authorities, for a measure that is named where there are none.
  func hubsAndAuthorities(for measure: String) throws(MeasureError) -> HubsAndAuthorities {
    try self[HubsAndAuthoritiesOfAll.self].mapError { $0.told(of: measure) }.get()
  }
}
