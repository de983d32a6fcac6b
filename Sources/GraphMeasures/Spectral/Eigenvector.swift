public import GraphCore

/// Eigenvector centrality: a node is central as far as those are to whom it is tied.
///
/// High where many ties lead to nodes that are themselves well tied.
///
///     λ x(v) = Σ_u w(u,v) x(u),  λ the greatest eigenvalue, Σ_v x(v)² = 1
///
/// ```swift
/// let eigenvector = try Eigenvector().scores(on: graph)
/// eigenvector[自治会]  // 0.611…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                 | Here                                  | Elsewhere                       |
/// | -------------------- | ------------------------------------- | ------------------------------- |
/// | Direction            | a node has its score from those who point to it | the same in NetworkX and igraph |
/// | Several components   | that of the greatest λ has scores, the others 0 | the same in igraph; UCINET scores each component alone |
/// | Components that share the greatest λ | an error: no solution is unique | whatever the start gives |
/// | Directed, not strongly connected | an error: scores need not exist | zeros in igraph, no convergence in NetworkX |
/// | No edges             | undefined (`nil`)                     | 1 for each in igraph            |
/// | Normalisation        | length 1                              | greatest 1 in igraph            |
/// | Weights              | strengths                             | the same                        |
///
/// - Complexity: O(*k*(*m* + *kn*)) time with *k* some thirty for undirected graphs; O(*m*) an iteration
///   for directed ones.
///
/// - Note: After P. Bonacich, “Factoring and weighting approaches to status scores and clique
///   identification”, *Journal of Mathematical Sociology* 2, 1972, 113–120.
public struct Eigenvector: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "eigenvector",
      name: "Eigenvector centrality",
      japaneseName: "固有ベクトル中心性",
      formula: "λ x(v) = Σ_u w(u,v)·x(u), λ greatest, |x| = 1",
      convention:
        "length 1; scores from those who point to v; 0 outside the component of the greatest λ; "
        + "undefined where two components share it, or directed and not strongly connected",
      japaneseConvention:
        "長さ1。有向では入る矢印による。最大固有値の成分の外は0。同じ固有値の成分が複数あるとき、有向で強連結でないときは定義なし",
      reference: "Bonacich 1972",
      usesWeights: true,
      digits: 9,
      undefined: [.noTies],
      // A path of three: λ = √2.
      example: WorkedExample(
        ties: [(0, 1), (1, 2)], scores: [0.5, 0.5.squareRoot(), 0.5], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.graph
    guard graph.edgeCount > 0 else { return NodeScores(undefinedFor: graph) }
    guard !graph.isDirected else {
      guard strongComponentNumbers(of: graph).count == 1 else {
        throw .notUnique(
          measure: "eigenvector", reason: "the directed graph is not strongly connected")
      }
      return NodeScores(
        try PerronIteration(of: graph, within: Array(graph.nodes), for: "eigenvector").vector)
    }
    guard let vector = try study.leadingEigenvector(for: "eigenvector").vector else {
      throw .notUnique(
        measure: "eigenvector", reason: "several components share the greatest eigenvalue")
    }
    return NodeScores(vector)
  }
}
