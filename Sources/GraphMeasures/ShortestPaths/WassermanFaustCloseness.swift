public import GraphCore

/// Closeness (Wasserman and Faust): how near a node is to those it reaches, times the share it
/// reaches.
///
///     c(v) = r/(n−1) · r/Σ_u d(v,u)        over the r other nodes u that v reaches
///
/// ```swift
/// let closeness = try WassermanFaustCloseness().scores(on: graph)
/// closeness[消防団]  // 0.25: one neighbour, of four others
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                | Here                    | Elsewhere                                   |
/// | ------------------- | ----------------------- | ------------------------------------------- |
/// | Reaches nobody      | 0, the formula's limit  | the same in NetworkX                        |
/// | Direction           | distances from the node | distances to it in NetworkX                 |
/// | Weights             | strengths: an edge is 1/w long (``EdgeLength``) | lengths in NetworkX |
/// | A graph of one node | undefined (`nil`)       | 0 in NetworkX                               |
///
/// - Complexity: O(*nm*) time at most without weights, O(*nm* + *n*² log *n*) with them.
///
/// - Note: After S. Wasserman and K. Faust, *Social Network Analysis: Methods and Applications*,
///   Cambridge University Press, 1994, p. 201.
public struct WassermanFaustCloseness: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "closenessWF",
      name: "Closeness, Wasserman–Faust",
      japaneseName: "近接中心性（ワッサーマン・ファウスト）",
      formula: "c(v) = r/(n−1) · r/Σ_u d(v,u) over the r nodes reached",
      convention:
        "0 where nobody is reached; undefined in a network of one node; distances from the node; weights"
        + " are strengths (1/w)",
      japaneseConvention: "だれにも届かなければ0。1点だけなら定義なし。自分からの距離。重みは強さ（長さ1/w）",
      reference: "Wasserman & Faust 1994",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.fewerNodes(than: 2)],
      example: WorkedExample(
        ties: [(0, 1), (1, 2), (3, 4)], scores: [1.0 / 3, 0.5, 1.0 / 3, 0.25, 0.25],
        source: "by hand; NetworkX agrees"))
  }

  public func scores(in study: Study) -> NodeScores {
    guard let distances = study[Distances.self] else {
      return NodeScores(undefinedFor: study.graph)
    }
    let others = Double(study.graph.nodeCount - 1)
    return NodeScores(for: study.graph) { node in
      guard others > 0 else { return nil }
      let reached = distances[node].reached
      return reached > 0 ? reached / others * reached / distances[node].farness : 0
    }
  }
}
