import GraphCore

/// Blau's index of the groups: how likely two nodes, drawn at random, are of different groups.
///
///     B = 1 − Σ_s p(s)²
///
/// with p(s) the share of nodes in group s, S the number of groups.
///
/// ```swift
/// try BlauSector().figure(on: graph, groups: sectors)  // 0.8
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
public struct BlauSector: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "blauSector",
      name: "Blau index of the sectors",
      japaneseName: "参加主体の分野の多様性（ブラウ）",
      formula: "B = 1 − Σ_s p(s)²",
      convention: "of nodes, isolated ones too; undefined without nodes",
      japaneseConvention: "孤立点も含む参加主体による。参加主体がなければ定義なし",
      reference: "Blau 1977",
      needsGroups: true,
      undefined: [.fewerNodes(than: 1)],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1)], groups: [0, 0, 1, 1], figure: 0.5, source: "by hand"))
  }

  public func figure(in study: Study) throws(MeasureError) -> Double? {
    guard let groups = study.groups else { throw .needsGroups(measure: "blauSector") }
    return blau(groups.sizes.map { Double($0) })
  }
}
