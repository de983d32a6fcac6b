import GraphCore

/// How long an edge is, for measures that speak of paths.
///
/// Where every weight is 1 the three are the same.
public enum EdgeLength: Sendable {
  /// Every edge is one step, whatever its weight.
  case step

  /// The weight is a strength: an edge of weight *w* is 1/*w* long.
  case inverseWeight

  /// The weight is a distance.
  case weight

  /// The graph whose weights are the lengths of its edges; none where a weight is out of range
  /// (``WeightRange``), so that a sum of lengths, or of their reciprocals, could be none.
  func measured(_ graph: Graph) -> Graph? {
    guard graph.isWeighted else { return graph }
    if self == .step { return graph.unweighted() }
    guard WeightRange(of: graph).isComputable else { return nil }
    return self == .inverseWeight ? graph.mapWeights { 1 / $0 } : graph
  }
}
