/// What a set of key players is to achieve.
///
/// In all four, *n* counts the nodes that are left (of the network without the set, or of the whole
/// network), *d* is the distance in steps, directions and weights ignored.
public enum KeyPlayerCriterion: String, CaseIterable, Sendable {
  /// KPP-neg: without the set, the share of pairs that cannot reach one another.
  ///
  ///     F = 1 − Σ_k s(k)(s(k) − 1) / n(n − 1)      over components of s(k) nodes
  case fragmentation

  /// KPP-neg: without the set, how far apart the others are.
  ///
  ///     DF = 1 − 2 Σ_{i<j} 1/d(i,j) / n(n − 1)      0 for pairs out of reach
  case distanceFragmentation

  /// KPP-pos: the share of nodes that are in the set or next to it.
  ///
  ///     R = |K ∪ N(K)| / n
  case reach

  /// KPP-pos: the share of nodes reached, those far away counted less.
  ///
  ///     DR = Σ_j 1/d(K,j) / n      1 for members; d(K,j) to the nearest member
  case distanceReach

  /// Whether the set is taken out: KPP-neg.
  var removesMembers: Bool { self == .fragmentation || self == .distanceFragmentation }
}
