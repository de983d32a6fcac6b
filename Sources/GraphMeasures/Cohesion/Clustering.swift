public import GraphCore

/// Local clustering: the share of a node's pairs of contacts that are tied to each other.
///
/// High where one's contacts all know each other, low where one stands between them.
///
///     c(v) = t(v) / (d(v)(d(v)−1)/2)       t(v): triangles through v; d(v): contacts of v
///
/// ```swift
/// let clustering = try Clustering().scores(on: graph)
/// clustering[自治会]  // 0.333…: one of three pairs
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                     | Here              | Elsewhere                                   |
/// | ------------------------ | ----------------- | ------------------------------------------- |
/// | Fewer than two contacts  | undefined (`nil`) | NaN in igraph, 0 in NetworkX                |
/// | Direction                | ignored           | the same in igraph; Fagiolo's form in NetworkX |
/// | Weights                  | ignored           | by name                                     |
///
/// - Complexity: O(*m*√*m*) time.
///
/// - Note: After D. J. Watts and S. H. Strogatz, “Collective dynamics of ‘small-world’ networks”,
///   *Nature* 393, 1998, 440–442.
public struct Clustering: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "clustering",
      name: "Local clustering",
      japaneseName: "クラスター係数",
      formula: "c(v) = triangles through v / (d(v)(d(v)−1)/2)",
      convention: "undefined below two contacts; directions and weights ignored",
      japaneseConvention: "相手が2者未満なら定義なし。向きと重みは使わない",
      reference: "Watts & Strogatz 1998",
      undefined: [.fewerContacts(than: 2)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [1, 1, 1.0 / 3, nil], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let contacts = study.contacts
    return NodeScores(for: contacts) { node in
      let degree = Double(contacts.outDegree(of: node))
      guard degree > 1 else { return nil }
      return Double(study[Triangles.self][node]) / (degree * (degree - 1) / 2)
    }
  }
}
