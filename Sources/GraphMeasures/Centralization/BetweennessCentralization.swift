import GraphCore

/// Betweenness centralization: how far the paths between others gather at one node.
///
/// 1 for a star. Small dense networks are low and sparse ones high by nature: read it with the range
/// that it takes by chance.
///
///     C = Σ_v ( max_u b′(u) − b′(v) ) / (n−1)       b′: normalised betweenness
///
/// ```swift
/// try BetweennessCentralization().figure(on: graph)  // 0.666…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                   | Here                    | Elsewhere                                |
/// | ---------------------- | ----------------------- | ---------------------------------------- |
/// | Betweenness            | as in ``Betweenness``, normalised | the same in igraph             |
/// | Fewer than three nodes | undefined (`nil`)       | NaN in igraph                            |
///
/// - Complexity: that of betweenness, which other measures share.
///
/// - Note: After L. C. Freeman, “Centrality in social networks: conceptual clarification”,
///   *Social Networks* 1, 1979, 215–239.
public struct BetweennessCentralization: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "betweennessCentralization",
      name: "Betweenness centralization",
      japaneseName: "媒介中心性の集中度",
      formula: "C = Σ_v (max b′ − b′(v)) / (n−1)",
      convention: "of normalised betweenness; undefined below three nodes",
      japaneseConvention: "正規化した媒介中心性による。3点未満は定義なし",
      reference: "Freeman 1979",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.fewerNodes(than: 3)],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 2.0 / 3, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    centralization(
      of: Betweenness().scores(in: study), in: study.graph,
      greatestSum: Double(study.graph.nodeCount - 1))
  }
}
