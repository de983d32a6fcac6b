import GraphCore

/// Dyad reciprocity: of the pairs with an arc between them, the share that has one each way.
///
///     r = M / (M + A)       M: pairs with both arcs; A: pairs with one
///
/// ```swift
/// try DyadReciprocity().figure(on: graph)  // 0.333…: one pair of three
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here                                 | Elsewhere                         |
/// | ----------------- | ------------------------------------ | --------------------------------- |
/// | Counted           | pairs; ``Reciprocity`` counts arcs   | R sna counts empty pairs as answered unless told |
/// | Undirected graphs | undefined (`nil`): nothing to answer | 1 in igraph                       |
/// | No arcs           | undefined (`nil`)                    | NaN in igraph                     |
///
/// - Complexity: O(*m* log *d*) time, where *d* is the greatest out-degree.
///
/// - Note: After S. Wasserman and K. Faust, *Social Network Analysis: Methods and Applications*,
///   Cambridge University Press, 1994, chapter 13.
public struct DyadReciprocity: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "dyadReciprocity",
      name: "Dyad reciprocity",
      japaneseName: "相互性（組の割合）",
      formula: "r = M / (M + A)",
      convention: "of pairs with an arc; undefined for undirected graphs and without arcs",
      japaneseConvention: "矢印のある組のうち双方向の割合。無向や矢印なしでは定義なし",
      reference: "Wasserman & Faust 1994",
      undefined: [.noDirections, .noTies],
      example: WorkedExample(
        nodes: 3, ties: [(0, 1), (1, 0), (1, 2), (0, 2)], directed: true, figure: 1.0 / 3,
        source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let graph = study.graph
    guard graph.isDirected, graph.edgeCount > 0 else { return nil }
    // Two arcs each way are one tie of the graph without directions.
    let pairs = study.contacts.edgeCount
    return Double(graph.edgeCount - pairs) / Double(pairs)
  }
}
