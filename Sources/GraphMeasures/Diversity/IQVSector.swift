import GraphCore

/// The index of qualitative variation of the groups: 1 where all are of one size, 0 where one holds
/// everybody.
///
///     IQV = (1 − Σ_s p(s)²)·S/(S−1)
///
/// with p(s) the share of nodes in group s, S the number of groups.
///
/// ```swift
/// try IQVSector().figure(on: graph, groups: sectors)  // 0.8
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case            | Here                                    | Elsewhere                        |
/// | --------------- | --------------------------------------- | -------------------------------- |
/// | Counted         | nodes, with and without ties            | the same                         |
/// | Correction      | none: drawn with replacement            | n/(n − 1) by option in egor      |
/// | Nobody          | undefined (`nil`)                       | NaN                              |
///
/// - Complexity: O(*n*) time.
///
/// - Note: After
public struct IQVSector: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "iqvSector",
      name: "IQV of the sectors",
      japaneseName: "参加主体の分野の多様性（IQV）",
      formula: "IQV = (1 − Σ_s p(s)²)·S/(S−1)",
      convention: "of nodes, isolated ones too; undefined with fewer than two sectors",
      japaneseConvention: "孤立点も含む参加主体による。分野が2つ未満なら定義なし",
      reference: "Mueller & Schuessler 1961",
      needsGroups: true,
      undefined: [.fewerGroups(than: 2)],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1)], groups: [0, 0, 1, 1], figure: 1, source: "by hand"))
  }

  public func figure(in study: Study) throws(MeasureError) -> Double? {
    guard let groups = study.groups else { throw .needsGroups(measure: "iqvSector") }
    return qualitativeVariation(groups.sizes.map { Double($0) })
  }
}
