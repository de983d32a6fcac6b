import GraphCore

/// What the figures of mixing read: the ties within groups, and the ends of ties in each group.
struct MixingSums: Sendable {
  /// All ties, and those within groups.
  let total: Double
  let within: Double

  /// Σ_k a(k)·b(k), where a and b are the shares of ties that leave and reach a group.
  let byChance: Double

  /// Σ_k e(k,k), and Σ_k a(k)·b(k): the share of ties within groups, and what it would be if ties met
  /// at random. Undefined without ties.
  var shares: (within: Double, byChance: Double)? {
    total > 0 ? (within / total, byChance) : nil
  }
}

/// A figure that depends on nothing but the ties within groups and the ends of ties in them: chance need
/// only count those anew.
protocol MixingFigure: GraphMeasure {
  func figure(of sums: MixingSums) -> Double?
}
