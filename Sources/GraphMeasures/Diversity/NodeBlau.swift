public import GraphCore

/// Blau's index of a node's contacts: how likely two of its ties, drawn at random, lead to different
/// groups.
///
///     B(v) = 1 − Σ_s (k(v,s)/k(v))²
///
/// with k(v,s) the ties of v that lead to group s, k(v) all its ties.
///
/// ```swift
/// let diversity = try NodeBlau().scores(on: graph, groups: sectors)
/// diversity[地域包括支援センター]  // 0.72
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case      | Here                        | Elsewhere                                          |
/// | --------- | --------------------------- | -------------------------------------------------- |
/// | Direction | arcs in and out are counted | by option                                          |
/// | Weights   | sums of weights             | the same in egor                                   |
/// | Kinds     | all groups of the network   | UCINET counts those met; all in manynet            |
/// | No ties   | undefined (`nil`)           | NaN                                                |
///
/// - Complexity: O(*m* + *ng*) time for *g* groups.
///
/// - Note: After
public struct NodeBlau: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "blau",
      name: "Blau index of contacts",
      japaneseName: "相手の分野の多様性（ブラウ）",
      formula: "B(v) = 1 − Σ_s (k(v,s)/k(v))²",
      convention: "of all ties at v, in and out, by their weights; undefined without ties",
      japaneseConvention: "出入りすべてのつながりを重みで数える。つながりがなければ定義なし",
      reference: "Blau 1977",
      needsGroups: true,
      usesWeights: true,
      undefined: [.fewerContacts(than: 1)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], groups: [0, 0, 1, 1],
        scores: [0.5, 0.5, 4.0 / 9, 0], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    guard let groups = study.groups else { throw .needsGroups(measure: "blau") }
    let graph = study.graph
    return NodeScores(for: graph) { node in
      var amounts = [Double](repeating: 0, count: groups.groupCount)
      forEachTie(of: node, in: graph) { amounts[groups[$0]] += $1 }
      guard amounts.contains(where: { $0 > 0 }) else { return nil }
      return blau(amounts)
    }
  }
}
