import GraphCore

/// Diameter: the greatest distance between two that can reach one another.
///
///     D = max d(u,v)      over pairs u ≠ v in which v can be reached from u
///
/// ```swift
/// try Diameter().figure(on: graph)  // 2
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case               | Here                                  | Elsewhere                         |
/// | ------------------ | ------------------------------------- | --------------------------------- |
/// | Out of reach       | left out: read ``Connectedness`` with it | the same in igraph; an error in NetworkX |
/// | Direction          | followed                              | the same                          |
/// | Weights            | strengths: an edge is 1/w long (``EdgeLength``) | lengths in igraph       |
/// | No pair in reach   | undefined (`nil`)                     | 0 in igraph                       |
///
/// - Complexity: that of the distances between all pairs, which other measures share.
///
/// - Note: After F. Harary, *Graph Theory*, Addison-Wesley, 1969, chapter 2.
public struct Diameter: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "diameter",
      name: "Diameter",
      japaneseName: "直径（最大距離）",
      formula: "D = max d(u,v) over pairs within reach",
      convention: "greatest finite distance, directions followed; weights are strengths (1/w)",
      japaneseConvention: "届く組のなかの最大距離。向きに従う。重みは強さ（長さ1/w）",
      reference: "Harary 1969",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.noTies],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 2, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    guard let distances = study[Distances.self] else { return nil }
    return study.graph.nodes.lazy.filter { distances[$0].reached > 0 }
      .map { distances[$0].eccentricity }.max()
  }
}
