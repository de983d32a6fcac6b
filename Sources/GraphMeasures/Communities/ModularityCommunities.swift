import GraphCore

/// The modularity of the communities found: how far a network falls into groups of its own making.
///
/// Any network has some: a random one of the same ties may reach 0.3 and more.
///
///     Q = max_c Σ_c ( L(c)/m − (K(c)/2m)² )      as far as the search finds (``Communities``)
///
/// ```swift
/// try ModularityCommunities().figure(on: karate)  // 0.4198
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case      | Here                                          | Elsewhere                         |
/// | --------- | --------------------------------------------- | --------------------------------- |
/// | Search    | the best of many trials from the study's seed: not proven | one trial in igraph   |
/// | Chance    | one trial of each network, its own and those drawn | as many trials of each       |
/// | Direction | ignored: weights of both ways added           | by option                         |
/// | No ties   | undefined (`nil`)                             | NaN                               |
///
/// - Complexity: that of ``Communities``.
///
/// - Note: After V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden: guaranteeing
///   well-connected communities”, *Scientific Reports* 9, 2019, 5233.
public struct ModularityCommunities: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "modularityCommunities",
      name: "Modularity of communities (Leiden)",
      japaneseName: "まとまりのモジュラリティ",
      formula: "Q = max_c Σ (L(c)/m − (K(c)/2m)²)",
      convention:
        "best of many seeded trials, not proven; compared with chance by one trial each, its own and"
        + " the drawn networks' alike; directions ignored, weights are strengths",
      japaneseConvention: "乱数の種による探索の最良（証明なし）。偶然との比較では、もとも抽出も探索1回ずつの値を使う。向きを使わない。重みは強さ",
      reference: "Traag, Waltman & van Eck 2019",
      isSearched: true,
      usesWeights: true,
      undefined: [.noTies],
      example: WorkedExample(
        nodes: 6, ties: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)],
        figure: 6.0 / 7 - 0.5, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    study[CommunitiesFound.self].modularity
  }

  public func comparedFigure(in study: Study) -> Double? {
    Communities(of: study.contacts, seed: study.seed, trials: 1).modularity
  }
}
