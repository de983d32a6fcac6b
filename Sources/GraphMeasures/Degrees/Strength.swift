public import GraphCore

/// Strength: the sum of the weights of a node's ties.
///
/// Where weights are depths of collaboration, few deep ties can weigh as much as many shallow ones.
///
///     s(v) = Σ_u w(v,u)                  and in a directed graph also + Σ_u w(u,v)
///
/// ```swift
/// let strength = try Strength().scores(on: graph)
/// strength[自治会]  // 7, of three ties
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case           | Here                              | Elsewhere                       |
/// | -------------- | --------------------------------- | ------------------------------- |
/// | Direction      | arcs in and out are both counted  | the same in igraph and NetworkX |
/// | No weights     | the degree                        | the same                        |
/// | Isolated nodes | 0                                 | the same                        |
///
/// - Complexity: O(*n* + *m*) time.
///
/// - Note: After A. Barrat, M. Barthélemy, R. Pastor-Satorras and A. Vespignani, “The architecture
///   of complex weighted networks”, *PNAS* 101(11), 2004, 3747–3752.
public struct Strength: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "strength",
      name: "Strength",
      japaneseName: "強さ（つながりの重みの合計）",
      formula: "s(v) = Σ_u w(v,u), directed: + Σ_u w(u,v)",
      convention:
        "sum of weights; parallel ties are one, of the greatest weight; directed: in + out; without weights"
        + " the degree",
      japaneseConvention: "重みの合計。並行するつながりは最大の重みの1本とする。有向では入と出の合計。重みがなければ次数と同じ",
      reference: "Barrat et al. 2004",
      usesWeights: true,
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], weights: [1, 2, 4, 1], scores: [3, 5, 7, 1],
        source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let graph = study.graph
    return NodeScores(for: graph) { node in
      var sum = 0.0
      graph.forEachEdge(from: node) { _, weight in sum += weight }
      if graph.isDirected { graph.forEachEdge(into: node) { _, weight in sum += weight } }
      return sum
    }
  }
}
