import GraphCore

/// Freeman's centralization: how far the most central node stands above the others, as a share of
/// how far it could.
///
///     C = Σ_v ( max_u s(u) − s(v) ) / M
///
/// *M* is the greatest sum that a graph of this size can have: that of a star. After L. C. Freeman,
/// “Centrality in social networks: conceptual clarification”, *Social Networks* 1, 1979, 215–239.
///
/// Undefined where a score is, or where no sum is greater than 0 (fewer than three nodes).
func centralization(of scores: NodeScores, in graph: Graph, greatestSum: Double) -> Double? {
  guard greatestSum > 0 else { return nil }
  var defined: [Double] = []
  for node in graph.nodes {
    guard let score = scores[node] else { return nil }
    defined.append(score)
  }
  guard let greatest = defined.max() else { return nil }
  return defined.reduce(0) { $0 + (greatest - $1) } / greatestSum
}
