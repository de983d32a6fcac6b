/// Newman and Girvan's modularity of the groups: the share of ties that stay within them, less what it
/// would be by chance.
///
/// 0 where groups do not matter; its greatest value depends on how many groups there are.
///
///     Q = Σ_k ( e(k,k) − a(k) b(k) )
///
/// with e the share of ties from group to group, a and b its row and column sums.
///
/// ```swift
/// try ModularitySector().figure(on: graph, groups: sectors)  // 0.358
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case       | Here                                  | Elsewhere                          |
/// | ---------- | ------------------------------------- | ---------------------------------- |
/// | Directed   | Leicht and Newman's: a out, b in      | the same in NetworkX and igraph    |
/// | Weights    | sums of weights                       | the same                           |
/// | Resolution | 1                                     | the same                           |
/// | No ties    | undefined (`nil`)                     | NaN in igraph, an error in NetworkX |
///
/// - Complexity: O(*m*) time.
///
/// - Note: After M. E. J. Newman and M. Girvan, “Finding and evaluating community structure in
///   networks”, *Physical Review E* 69, 2004, 026113; directed: E. A. Leicht and M. E. J. Newman,
///   *Physical Review Letters* 100, 2008, 118703.
public struct ModularitySector: GraphMeasure, MixingFigure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "modularitySector",
      name: "Modularity of the sectors",
      japaneseName: "分野のモジュラリティ",
      formula: "Q = Σ_k (e(k,k) − a(k)b(k))",
      convention:
        "of the sectors as given, ties by their weights; directed after Leicht & Newman; undefined without ties",
      japaneseConvention: "与えられた分野による。つながりは重みで数える。有向では Leicht & Newman。つながりがなければ定義なし",
      reference: "Newman & Girvan 2004",
      needsGroups: true,
      usesWeights: true,
      undefined: [.noTies],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (2, 3)], groups: [0, 0, 1, 1], figure: 0.5, source: "by hand"))
  }

  public func figure(in study: Study) throws(MeasureError) -> Double? {
    guard let mixing = study[Mixing.self] else { throw .needsGroups(measure: "modularitySector") }
    return figure(of: mixing.sums)
  }

  func figure(of sums: MixingSums) -> Double? {
    sums.shares.map { $0.within - $0.byChance }
  }
}
