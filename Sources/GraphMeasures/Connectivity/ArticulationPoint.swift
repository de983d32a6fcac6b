public import GraphCore

/// Articulation points, also cut points: the nodes whose loss separates others from one another.
///
/// A score of 1 means that some pairs of others work together only through this node.
///
///     a(v) = 1  if G without v has more components than G,  else 0
///
/// ```swift
/// let cut = try ArticulationPoint().scores(on: graph)
/// cut[自治会]  // 1: 郵便局 hangs on it alone
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                  | Here                      | Elsewhere                             |
/// | --------------------- | ------------------------- | ------------------------------------- |
/// | Result                | 1 or 0 for each node      | a list of nodes in igraph, NetworkX   |
/// | Direction             | ignored                   | the same in igraph                    |
/// | An isolated node      | 0: its loss separates none | the same                             |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph
///   manipulation”, *Communications of the ACM* 16(6), 1973, 372–378.
public struct ArticulationPoint: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "articulationPoint",
      name: "Articulation point",
      japaneseName: "切断点",
      formula: "a(v) = 1 if G − v has more components than G, else 0",
      convention: "1 or 0; directions and weights ignored",
      japaneseConvention: "1か0。向きと重みは使わない",
      reference: "Hopcroft & Tarjan 1973",
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [0, 0, 1, 0], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    NodeScores(for: study.graph) { study[Cuts.self].isCutPoint[$0] ? 1 : 0 }
  }
}
