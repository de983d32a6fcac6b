import GraphCore

/// Kleinberg's hubs and authorities together: the two halves of the leading eigenvector of the graph
/// in which every node stands twice, once as one who points and once as one who is pointed to.
struct HubsAndAuthorities {
  let hubs: [Double]
  let authorities: [Double]

  init(in graph: Graph, for measure: String) throws(MeasureError) {
    let count = graph.nodeCount
    var builder = GraphBuilder(nodeCount: 2 * count)
    graph.forEachEdge { source, target, weight in
      builder.connect(source, NodeID(count + target.index), weight: weight)
      if !graph.isDirected {
        builder.connect(target, NodeID(count + source.index), weight: weight)
      }
    }
    guard let both = try LeadingEigenvector(of: builder.build(), for: measure).vector else {
      throw .notUnique(
        measure: measure,
        reason: "several parts share the greatest singular value"
          + (graph.isDirected ? "" : ", as the two sides of an undirected two-sided graph do"))
    }
    hubs = Self.shares(both[..<count])
    authorities = Self.shares(both[count...])
  }

  private static func shares(_ scores: ArraySlice<Double>) -> [Double] {
    let total = scores.reduce(0, +)
    return scores.map { $0 / total }
  }
}
