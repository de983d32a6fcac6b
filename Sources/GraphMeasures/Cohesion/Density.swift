import GraphCore

/// Density: the share of possible ties that exist.
///
///     D = m / (n(n−1)/2)       directed: m / n(n−1)
///
/// ```swift
/// try Density().figure(on: graph)  // 0.666…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                 | Here              | Elsewhere                        |
/// | -------------------- | ----------------- | -------------------------------- |
/// | Fewer than two nodes | undefined (`nil`) | NaN in igraph, 0 in NetworkX     |
/// | Loops                | cannot occur      | an option in igraph              |
/// | Weights              | ignored           | the same                         |
///
/// - Complexity: O(1).
///
/// - Note: After S. Wasserman and K. Faust, *Social Network Analysis: Methods and Applications*,
///   Cambridge University Press, 1994, p. 101.
public struct Density: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "density",
      name: "Density",
      japaneseName: "密度",
      formula: "D = m / (n(n−1)/2), directed: m / n(n−1)",
      convention: "isolated nodes count; weights ignored; undefined below two nodes",
      japaneseConvention: "孤立点も数える。重みは使わない。2点未満は定義なし",
      reference: "Wasserman & Faust 1994",
      undefined: [.fewerNodes(than: 2)],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 2.0 / 3, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let n = Double(study.graph.nodeCount)
    guard n > 1 else { return nil }
    return Double(study.graph.edgeCount) / (n * (n - 1) / (study.graph.isDirected ? 1 : 2))
  }
}
