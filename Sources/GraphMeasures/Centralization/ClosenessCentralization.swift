import GraphCore

/// Closeness centralization: how far one node stands nearer to all others than they do.
///
///     C = Σ_v ( max_u c(u) − c(v) ) / ((n−1)(n−2)/(2n−3))       directed: / (n−1)²/n
///
/// ```swift
/// try ClosenessCentralization().figure(on: graph)  // 0.75
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                   | Here                   | Elsewhere                                 |
/// | ---------------------- | ---------------------- | ----------------------------------------- |
/// | Closeness              | as in ``Closeness``    | the same for connected graphs             |
/// | Somebody out of reach  | undefined (`nil`)      | igraph uses closeness within components   |
/// | Fewer than three nodes | undefined (`nil`)      | NaN in igraph                             |
///
/// - Complexity: that of the distances between all pairs, which other measures share.
///
/// - Note: After L. C. Freeman, “Centrality in social networks: conceptual clarification”,
///   *Social Networks* 1, 1979, 215–239.
public struct ClosenessCentralization: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "closenessCentralization",
      name: "Closeness centralization",
      japaneseName: "近接中心性の集中度",
      formula: "C = Σ_v (max c − c(v)) / ((n−1)(n−2)/(2n−3)), directed: / (n−1)²/n",
      convention: "of Freeman's closeness: undefined where somebody is out of reach",
      japaneseConvention: "フリーマンの近接中心性による。届かない相手があれば定義なし",
      reference: "Freeman 1979",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.fewerNodes(than: 3), .outOfReach],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 0.75, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let n = Double(study.graph.nodeCount)
    guard n > 2 else { return nil }
    let greatestSum =
      study.graph.isDirected ? (n - 1) * (n - 1) / n : (n - 1) * (n - 2) / (2 * n - 3)
    return centralization(
      of: Closeness().scores(in: study), in: study.graph, greatestSum: greatestSum)
  }
}
