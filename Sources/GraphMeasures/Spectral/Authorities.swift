public import GraphCore

/// Authorities: how far a node is pointed to by those who point well.
///
/// High for those to whom others are led.
///
///     h(v) ∝ Σ_u w(v,u) a(u),  a(v) ∝ Σ_u w(u,v) h(u),  Σ h = Σ a = 1
///
/// ```swift
/// let authorities = try Authorities().scores(on: graph)
/// authorities[自治会]  // 0.315…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                | Here                                    | Elsewhere                        |
/// | ------------------- | --------------------------------------- | -------------------------------- |
/// | Normalisation       | sum 1                                   | the same in NetworkX; greatest 1 in igraph |
/// | Parts that share the greatest singular value | an error: no solution is unique | whatever the start gives |
/// | Undirected          | an edge points both ways; hubs and authorities are the same | the same     |
/// | No edges            | undefined (`nil`)                       | equal shares in NetworkX         |
/// | Weights             | strengths                               | the same                         |
///
/// - Complexity: O(*k*(*m* + *kn*)) time with *k* some thirty.
///
/// - Note: After J. M. Kleinberg, “Authoritative sources in a hyperlinked environment”, *Journal of the
///   ACM* 46, 1999, 604–632.
public struct Authorities: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "authorities",
      name: "Authorities",
      japaneseName: "オーソリティ度（よい引受役）",
      formula: "a(v) ∝ Σ_u w(u,v)·h(u), h(v) ∝ Σ_u w(v,u)·a(u)",
      convention: "sum 1; undefined where parts share the greatest singular value",
      japaneseConvention: "合計1。最大特異値を分け合う部分があれば定義なし",
      reference: "Kleinberg 1999",
      usesWeights: true,
      digits: 9,
      undefined: [.noTies],
      // 0 and 1 point to 2, and 0 to 3: of AAᵀ = [[2,1],[1,1]] the golden ratio squared is λ.
      example: WorkedExample(
        ties: [(0, 2), (1, 2), (0, 3)], directed: true,
        scores: [0, 0, 0.618033988749895, 0.381966011250105],
        source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.graph
    guard graph.edgeCount > 0 else { return NodeScores(undefinedFor: graph) }
    return NodeScores(try study.hubsAndAuthorities(for: "authorities").authorities)
  }
}
