public import GraphCore

/// The community to which a node belongs, as a number.
///
/// Who is in one community has more ties there than the ties of its members would lead one to expect.
/// The numbers are names: they have no order and no size.
///
///     c(v) ∈ 0, 1, …      of the partition with the greatest modularity found (``Communities``)
///
/// ```swift
/// let community = try Community().scores(on: graph)
/// community[地域包括支援センター] == community[社会福祉協議会]  // true
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case      | Here                                          | Elsewhere                         |
/// | --------- | --------------------------------------------- | --------------------------------- |
/// | Numbers   | from 0, in the order of the communities' first nodes | by size in igraph          |
/// | Isolates  | a community each                              | the same                          |
/// | Chance    | the study's seed: another may give other communities | a new draw in each run     |
///
/// - Complexity: that of ``Communities``.
///
/// - Note: After V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden: guaranteeing
///   well-connected communities”, *Scientific Reports* 9, 2019, 5233.
public struct Community: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "community",
      name: "Community (Leiden)",
      japaneseName: "つながりのまとまり（番号）",
      formula: "c(v) of argmax_c Q(c)",
      convention: "a number is a name; directions ignored, weights are strengths; seeded",
      japaneseConvention: "番号は名前で、順序も大小も表さない。向きを使わない。重みは強さ。乱数の種による",
      reference: "Traag, Waltman & van Eck 2019",
      usesWeights: true,
      // Two triangles, tied at one corner.
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)],
        scores: [0, 0, 0, 1, 1, 1], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let partition = study[CommunitiesFound.self].partition
    return NodeScores(for: study.graph) { Double(partition[$0]) }
  }
}
