public import GraphCore

/// Harmonic closeness: the sum of the nearness of all others, where nearness is 1 over distance.
///
/// Whoever is out of reach adds nothing, so that no rule for them is needed: the closeness to prefer.
///
///     h(v) = Σ_{u≠v} 1/d(v,u),   1/∞ = 0
///
/// ```swift
/// let harmonic = try Harmonic().scores(on: graph)
/// harmonic[郵便局]  // 2: one neighbour, two at distance two
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case          | Here                    | Elsewhere                                         |
/// | ------------- | ----------------------- | ------------------------------------------------- |
/// | Normalisation | none: see `normalized`  | the same in NetworkX; python-igraph divides by n − 1 unless told |
/// | Direction     | distances from the node | distances to it in NetworkX                       |
/// | Weights       | strengths: an edge is 1/w long (``EdgeLength``) | lengths in igraph, NetworkX |
/// | Isolated node | 0                       | the same                                          |
///
/// - Complexity: O(*nm*) time at most without weights, O(*nm* + *n*² log *n*) with them.
///
/// - Note: After M. Marchiori and V. Latora, “Harmony in the small-world”, *Physica A* 285, 2000,
///   539–546; Y. Rochat, “Closeness centrality extended to unconnected graphs: the harmonic
///   centrality index”, ASNA 2009; P. Boldi and S. Vigna, “Axioms for centrality”,
///   *Internet Mathematics* 10, 2014, 222–262.
public struct Harmonic: NodeMeasure {
  /// Whether scores are divided by n − 1, so that 1 means next to everybody.
  public let normalized: Bool

  public init(normalized: Bool = false) {
    self.normalized = normalized
  }

  public var description: MeasureDescription {
    normalized
      ? MeasureDescription(
        identifier: "harmonicNormalized",
        name: "Harmonic closeness, normalised",
        japaneseName: "調和近接中心性（正規化）",
        formula: "h′(v) = Σ_{u≠v} 1/d(v,u) ÷ (n−1)",
        convention: "divided by n−1; distances from the node; weights are strengths (1/w)",
        japaneseConvention: "n−1で割る。自分からの距離。重みは強さ（長さ1/w）",
        reference: "Marchiori & Latora 2000; Rochat 2009",
        reachesAllPairs: true,
        usesWeights: true,
        undefined: [.fewerNodes(than: 2)],
        example: WorkedExample(
          ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [2.5 / 3, 2.5 / 3, 1, 2.0 / 3],
          source: "by hand"))
      : MeasureDescription(
        identifier: "harmonic",
        name: "Harmonic closeness",
        japaneseName: "調和近接中心性",
        formula: "h(v) = Σ_{u≠v} 1/d(v,u), 1/∞ = 0",
        convention: "not divided by n−1; distances from the node; weights are strengths (1/w)",
        japaneseConvention: "n−1で割らない。自分からの距離。重みは強さ（長さ1/w）",
        reference: "Marchiori & Latora 2000; Rochat 2009",
        reachesAllPairs: true,
        usesWeights: true,
        example: WorkedExample(
          ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [2.5, 2.5, 3, 2], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    guard let distances = study[Distances.self] else {
      return NodeScores(undefinedFor: study.graph)
    }
    let others = Double(study.graph.nodeCount - 1)
    return NodeScores(for: study.graph) { node in
      guard normalized else { return distances[node].harmonic }
      return others > 0 ? distances[node].harmonic / others : nil
    }
  }
}
