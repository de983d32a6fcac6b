public import GraphCore

/// Closeness (Freeman): how near a node is to all others together.
///
///     c(v) = (n−1) / Σ_u d(v,u)
///
/// ```swift
/// let closeness = try Closeness().scores(on: graph)
/// closeness[自治会]  // 1: everybody is one step away
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                     | Here                       | Elsewhere                            |
/// | ------------------------ | -------------------------- | ------------------------------------ |
/// | Somebody is out of reach | undefined (`nil`)          | igraph leaves them out; NetworkX uses ``WassermanFaustCloseness``; UCINET counts them as the greatest distance + 1 |
/// | Direction                | distances from the node    | distances to it in NetworkX          |
/// | Weights                  | strengths: an edge is 1/w long (``EdgeLength``) | lengths in igraph, NetworkX |
/// | A graph of one node      | undefined (`nil`)          | NaN in igraph, 0 in NetworkX         |
///
/// ``Harmonic`` needs no rule for those out of reach and is the one to prefer.
///
/// - Complexity: O(*nm*) time at most without weights, O(*nm* + *n*² log *n*) with them.
///
/// - Note: After L. C. Freeman, “Centrality in social networks: conceptual clarification”,
///   *Social Networks* 1, 1979, 215–239.
public struct Closeness: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "closeness",
      name: "Closeness",
      japaneseName: "近接中心性（フリーマン）",
      formula: "c(v) = (n−1) / Σ_u d(v,u)",
      convention: "undefined where somebody is out of reach; distances from the node; weights are"
        + " strengths (1/w)",
      japaneseConvention: "届かない相手があれば定義なし。自分からの距離。重みは強さ（長さ1/w）",
      reference: "Freeman 1979",
      reachesAllPairs: true,
      usesWeights: true,
      undefined: [.fewerNodes(than: 2), .outOfReach],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [0.75, 0.75, 1, 0.6], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    guard let distances = study[Distances.self] else {
      return NodeScores(undefinedFor: study.graph)
    }
    let others = study.graph.nodeCount - 1
    return NodeScores(for: study.graph) { node in
      guard others > 0, distances[node].reached == Double(others) else { return nil }
      return Double(others) / distances[node].farness
    }
  }
}

extension UndefinedCase {
  /// Somebody is out of the node's reach; of a whole graph, of some node's.
  static let outOfReach = Self(
    "not everybody can be reached (see harmonic, closenessWF)",
    "たどり着けない相手がいるため（harmonic、closenessWFを参照）"
  ) { study, node in
    guard let distances = study[Distances.self] else { return false }
    let others = Double(study.graph.nodeCount - 1)
    guard let node else { return study.graph.nodes.contains { distances[$0].reached < others } }
    return distances[node].reached < others
  }
}
