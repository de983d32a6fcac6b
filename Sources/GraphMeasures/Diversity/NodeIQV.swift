public import GraphCore

/// The index of qualitative variation of a node's contacts: 1 where its ties lead to all groups alike,
/// 0 where they lead to one.
///
///     IQV(v) = (1 − Σ_s (k(v,s)/k(v))²)·S/(S−1)
///
/// with k(v,s) the ties of v that lead to group s, k(v) all its ties.
///
/// ```swift
/// let diversity = try NodeIQV().scores(on: graph, groups: sectors)
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
public struct NodeIQV: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "iqv",
      name: "IQV of contacts",
      japaneseName: "相手の分野の多様性（IQV）",
      formula: "IQV(v) = (1 − Σ_s (k(v,s)/k(v))²)·S/(S−1)",
      convention:
        "of all ties at v, by their weights; S all sectors of the network; undefined without ties or with one sector",
      japaneseConvention: "出入りすべてのつながりを重みで数える。Sは全分野の数。つながりがないとき、分野が1つのときは定義なし",
      reference: "Mueller & Schuessler 1961",
      needsGroups: true,
      usesWeights: true,
      undefined: [.fewerContacts(than: 1), .fewerGroups(than: 2)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], groups: [0, 0, 1, 1],
        scores: [1, 1, 8.0 / 9, 0], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    guard let groups = study.groups else { throw .needsGroups(measure: "iqv") }
    let graph = study.graph
    return NodeScores(for: graph) { node in
      var amounts = [Double](repeating: 0, count: groups.groupCount)
      forEachTie(of: node, in: graph) { amounts[groups[$0]] += $1 }
      guard amounts.contains(where: { $0 > 0 }) else { return nil }
      return qualitativeVariation(amounts)
    }
  }
}
