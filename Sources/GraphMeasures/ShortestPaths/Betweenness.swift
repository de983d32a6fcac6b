public import GraphCore

/// Betweenness: how much of the shortest paths between others passes through a node.
///
/// A node of high betweenness is where others' work together can be carried, slowed or broken.
///
///     b(v)  = Σ_{s≠v≠t} σ(s,t|v) / σ(s,t)       σ(s,t): shortest paths from s to t; σ(s,t|v): those through v
///     b′(v) = b(v) / ((n−1)(n−2)/2)             directed: b(v) / ((n−1)(n−2))
///
/// ```swift
/// let betweenness = try Betweenness().scores(on: graph)
/// betweenness[自治会]  // 0.666…: two of three pairs meet through it
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here                                  | Elsewhere                           |
/// | ----------------- | ------------------------------------- | ----------------------------------- |
/// | Ends of the paths | not counted                           | the same unless NetworkX is told    |
/// | Undirected pairs  | counted once                          | NetworKit counts them twice         |
/// | Normalisation     | by the number of pairs of others      | igraph: none; NetworkX: the same    |
/// | n < 3, normalised | undefined (`nil`): there are no pairs | 0 in NetworkX                       |
/// | Unreachable pairs | contribute nothing                    | the same                            |
/// | Weights           | strengths: an edge is 1/w long (``EdgeLength``) | lengths in igraph, NetworkX |
/// | Lengths equal to 10⁻¹⁰ | the same length                  | the same in igraph; NetworkX: exact |
///
/// - Complexity: O(*nm*) time at most without weights, O(*nm* + *n*² log *n*) with them, and
///   O(*n* + *m*) space.
///
/// - Note: After L. C. Freeman, “A set of measures of centrality based on betweenness”,
///   *Sociometry* 40, 1977, 35–41; computed after U. Brandes, “A faster algorithm for betweenness
///   centrality”, *Journal of Mathematical Sociology* 25(2), 2001, 163–177.
public struct Betweenness: NodeMeasure {
  /// Whether scores are divided by the number of pairs of others.
  public let normalized: Bool

  public init(normalized: Bool = true) {
    self.normalized = normalized
  }

  public var description: MeasureDescription {
    normalized
      ? MeasureDescription(
        identifier: "betweenness",
        name: "Betweenness",
        japaneseName: "媒介中心性",
        formula: "b′(v) = Σ_{s≠v≠t} σ(s,t|v)/σ(s,t) ÷ (n−1)(n−2)/2 (directed: ÷ (n−1)(n−2))",
        convention: "normalised by pairs of others; ends not counted; weights are strengths (1/w)",
        japaneseConvention: "他の2者の組の数で割る。両端は数えない。重みは強さ（長さ1/w）",
        reference: "Freeman 1977; Brandes 2001",
        reachesAllPairs: true,
        usesWeights: true,
        undefined: [.fewerNodes(than: 3)],
        example: WorkedExample(
          ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [0, 0, 2.0 / 3, 0], source: "by hand"))
      : MeasureDescription(
        identifier: "betweennessRaw",
        name: "Betweenness, raw",
        japaneseName: "媒介中心性（正規化なし）",
        formula: "b(v) = Σ_{s≠v≠t} σ(s,t|v)/σ(s,t)",
        convention: "not normalised; undirected pairs once; ends not counted; weights are strengths"
          + " (1/w)",
        japaneseConvention: "正規化なし。無向の組は1回数える。両端は数えない。重みは強さ（長さ1/w）",
        reference: "Freeman 1977; Brandes 2001",
        reachesAllPairs: true,
        usesWeights: true,
        example: WorkedExample(
          ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [0, 0, 2, 0], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let graph = study.graph
    let n = Double(graph.nodeCount)
    let pairs = (n - 1) * (n - 2) / (graph.isDirected ? 1 : 2)
    guard let loads = study[PathLoads.self] else { return NodeScores(undefinedFor: graph) }
    return NodeScores(for: graph) { node in
      guard normalized else { return loads[node] }
      return pairs > 0 ? loads[node] / pairs : nil
    }
  }
}
