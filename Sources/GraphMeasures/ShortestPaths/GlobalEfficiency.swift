import GraphCore

/// Global efficiency: the mean nearness of two nodes, where nearness is 1 over distance. Also called
/// compactness.
///
/// 1 where everybody is next to everybody, 0 where nobody reaches anybody.
///
///     E = Σ 1/d(u,v) / n(n−1)      over ordered pairs u ≠ v, 1/∞ = 0
///
/// ```swift
/// try GlobalEfficiency().figure(on: graph)  // 0.833…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                 | Here              | Elsewhere                                    |
/// | -------------------- | ----------------- | -------------------------------------------- |
/// | Out of reach         | adds 0            | the same                                     |
/// | Direction            | followed          | NetworkX refuses directed graphs             |
/// | Weights              | strengths: an edge is 1/w long (``EdgeLength``) | lengths in igraph |
/// | Fewer than two nodes | undefined (`nil`) | 0 in NetworkX                                |
///
/// - Complexity: that of the distances between all pairs, which other measures share.
///
/// - Note: After V. Latora and M. Marchiori, “Efficient behavior of small-world networks”,
///   *Physical Review Letters* 87, 2001, 198701.
public struct GlobalEfficiency: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "globalEfficiency",
      name: "Global efficiency",
      japaneseName: "大域効率性",
      formula: "E = Σ 1/d(u,v) / n(n−1), 1/∞ = 0",
      convention: "over ordered pairs, out of reach adds 0; weights are strengths (1/w)",
      japaneseConvention: "順序対の平均。届かない組は0。重みは強さ（長さ1/w）",
      reference: "Latora & Marchiori 2001",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.fewerNodes(than: 2)],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 5.0 / 6, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let n = Double(study.graph.nodeCount)
    guard n > 1, let distances = study[Distances.self] else { return nil }
    return study.graph.nodes.reduce(0) { $0 + distances[$1].harmonic } / (n * (n - 1))
  }
}
