public import GraphCore

/// Degree: how many ties a node has.
///
///     d(v) = |{ e : v is an end of e }|
///
/// ```swift
/// let degree = try Degree().scores(on: graph)
/// degree[自治会]  // 3
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case           | Here                              | Elsewhere                                |
/// | -------------- | --------------------------------- | ---------------------------------------- |
/// | Direction      | arcs in and out are both counted  | the same in igraph and NetworkX; UCINET counts distinct contacts |
/// | Weights        | ignored: see ``Strength``         | the same                                 |
/// | Normalisation  | none                              | NetworkX's `degree_centrality` divides by n − 1 |
/// | Isolated nodes | 0                                 | the same                                 |
///
/// - Complexity: O(*n*) time.
///
/// - Note: After L. C. Freeman, “Centrality in social networks: conceptual clarification”,
///   *Social Networks* 1, 1979, 215–239.
public struct Degree: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "degree",
      name: "Degree",
      japaneseName: "次数（つながりの数）",
      formula: "d(v) = number of ties of v",
      convention: "raw count; directed: arcs in + arcs out; weights ignored",
      japaneseConvention: "本数そのまま。有向では入と出の合計。重みは使わない",
      reference: "Freeman 1979",
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [2, 2, 3, 1], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let graph = study.graph
    return NodeScores(for: graph) { node in
      let ends = graph.outDegree(of: node) + (graph.isDirected ? graph.inDegree(of: node) : 0)
      return Double(ends)
    }
  }
}
