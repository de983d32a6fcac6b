import GraphCore

/// Bridges: the edges whose loss separates their ends.
///
/// Two parts of the network that one bridge joins work together through that one tie.
///
///     b = |{ e : G without e has more components than G }|
///
/// ```swift
/// try Bridges().figure(on: graph)  // 1: 自治会–郵便局
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here                                | Elsewhere                         |
/// | ----------------- | ----------------------------------- | --------------------------------- |
/// | Direction         | ignored; arcs both ways are one edge | igraph counts them as two edges  |
/// | A graph of no edges | 0                                 | the same                          |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph
///   manipulation”, *Communications of the ACM* 16(6), 1973, 372–378.
public struct Bridges: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "bridges",
      name: "Bridges",
      japaneseName: "橋（切れると分かれるつながり）",
      formula: "b = |{ e : G − e has more components than G }|",
      convention: "a count; directions and weights ignored",
      japaneseConvention: "本数。向きと重みは使わない",
      reference: "Hopcroft & Tarjan 1973",
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 1, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    Double(study[Cuts.self].bridgeCount)
  }
}
