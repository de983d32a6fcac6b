/// Newman's assortativity by group: how much more than by chance ties stay within groups, as a share
/// of how much more they could.
///
/// 1 where all ties stay within, 0 where groups do not matter, below 0 where ties lead outside.
///
///     r = (Σ_k e(k,k) − Σ_k a(k) b(k)) / (1 − Σ_k a(k) b(k))
///
/// with e the share of ties from group to group, a and b its row and column sums.
///
/// ```swift
/// try AssortativitySector().figure(on: graph, groups: sectors)  // 0.664
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case             | Here                     | Elsewhere                                   |
/// | ---------------- | ------------------------ | ------------------------------------------- |
/// | Undirected       | a tie counts both ways   | the same in igraph and NetworkX             |
/// | Weights          | sums of weights          | ignored by NetworkX                         |
/// | All in one group | undefined (`nil`)        | NaN in NetworkX and igraph                  |
///
/// - Complexity: O(*m*) time.
///
/// - Note: After M. E. J. Newman, “Mixing patterns in networks”, *Physical Review E* 67, 2003, 026126.
public struct AssortativitySector: GraphMeasure, MixingFigure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "assortativitySector",
      name: "Assortativity by sector",
      japaneseName: "分野の同類結合度",
      formula: "r = (Σ_k e(k,k) − Σ_k a(k)b(k))/(1 − Σ_k a(k)b(k))",
      convention:
        "ties by their weights; undirected: each tie both ways; undefined where all ties are of one sector",
      japaneseConvention: "重みで数え、無向では両方向に数える。すべてが1つの分野なら定義なし",
      reference: "Newman 2003",
      needsGroups: true,
      usesWeights: true,
      undefined: [.noTies, .fewerGroups(than: 2)],
      // e = ¼ ¼ / ¼ ¼ of eight ends: no more within than by chance.
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 3), (2, 3)], groups: [0, 0, 1, 1], figure: 0,
        source: "by hand"))
  }

  public func figure(in study: Study) throws(MeasureError) -> Double? {
    guard let mixing = study[Mixing.self] else {
      throw .needsGroups(measure: "assortativitySector")
    }
    return figure(of: mixing.sums)
  }

  func figure(of sums: MixingSums) -> Double? {
    guard let shares = sums.shares, 1 - shares.byChance > 1e-12 else { return nil }
    return (shares.within - shares.byChance) / (1 - shares.byChance)
  }
}
