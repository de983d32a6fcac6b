public import GraphCore

/// Out-degree: how many ties lead from a node.
///
/// In a network of reports, how many others the node names.
///
///     d⁺(v) = |{ u : v → u }|
///
/// ```swift
/// let naming = try OutDegree().scores(on: graph)
/// naming[福祉課]  // 2
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here           | Elsewhere                                     |
/// | ----------------- | -------------- | --------------------------------------------- |
/// | Undirected graphs | the degree     | the same in igraph; an error in NetworkX      |
/// | Weights           | ignored        | the same                                      |
///
/// - Complexity: O(*n*) time.
///
/// - Note: After L. C. Freeman, “Centrality in social networks: conceptual clarification”,
///   *Social Networks* 1, 1979, 215–239.
public struct OutDegree: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "outDegree",
      name: "Out-degree",
      japaneseName: "出次数（自分から向けたつながりの数）",
      formula: "d⁺(v) = |{ u : v → u }|",
      convention: "raw count; undirected: the degree; weights ignored",
      japaneseConvention: "本数そのまま。無向では次数と同じ。重みは使わない",
      reference: "Freeman 1979",
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], directed: true, scores: [2, 1, 1, 0],
        source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    NodeScores(for: study.graph) { Double(study.graph.outDegree(of: $0)) }
  }
}
