public import GraphCore

/// In-degree: how many ties lead to a node.
///
/// In a network of reports, how many others name the node.
///
///     d⁻(v) = |{ u : u → v }|
///
/// ```swift
/// let named = try InDegree().scores(on: graph)
/// named[保健所]  // 3: three name it as one they turn to
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
public struct InDegree: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "inDegree",
      name: "In-degree",
      japaneseName: "入次数（向けられたつながりの数）",
      formula: "d⁻(v) = |{ u : u → v }|",
      convention: "raw count; undirected: the degree; weights ignored",
      japaneseConvention: "本数そのまま。無向では次数と同じ。重みは使わない",
      reference: "Freeman 1979",
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], directed: true, scores: [0, 1, 2, 1],
        source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    NodeScores(for: study.graph) { Double(study.graph.inDegree(of: $0)) }
  }
}
