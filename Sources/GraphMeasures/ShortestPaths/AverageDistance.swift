import GraphCore

/// Average distance: how many steps lie between two that can reach one another.
///
///     L = Σ d(u,v) / |{ (u,v) : v reachable from u }|      over ordered pairs u ≠ v
///
/// ```swift
/// try AverageDistance().figure(on: graph)  // 1.333…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case               | Here                                  | Elsewhere                         |
/// | ------------------ | ------------------------------------- | --------------------------------- |
/// | Out of reach       | left out: read ``Connectedness`` with it | the same in igraph; an error in NetworkX |
/// | Direction          | followed                              | the same                          |
/// | Weights            | strengths: an edge is 1/w long (``EdgeLength``) | lengths in igraph       |
/// | No pair in reach   | undefined (`nil`)                     | NaN in igraph                     |
///
/// - Complexity: that of the distances between all pairs, which other measures share.
///
/// - Note: After D. J. Watts and S. H. Strogatz, “Collective dynamics of ‘small-world’ networks”,
///   *Nature* 393, 1998, 440–442.
public struct AverageDistance: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "averageDistance",
      name: "Average distance",
      japaneseName: "平均距離",
      formula: "L = Σ d(u,v) / |{(u,v) : v reachable from u}|",
      convention:
        "over ordered pairs within reach, directions followed; weights are strengths (1/w)",
      japaneseConvention: "届く順序対だけの平均。向きに従う。重みは強さ（長さ1/w）",
      reference: "Watts & Strogatz 1998",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.noTies],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 4.0 / 3, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    guard let distances = study[Distances.self] else { return nil }
    let pairs = study.graph.nodes.reduce(0) { $0 + distances[$1].reached }
    guard pairs > 0 else { return nil }
    return study.graph.nodes.reduce(0) { $0 + distances[$1].farness } / pairs
  }
}
