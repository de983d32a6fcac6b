import GraphCore

/// The triad census: of all sets of three nodes, how many are of each of the sixteen kinds.
///
/// What a network does in the small: whether whoever has two contacts brings them together (030T, 300),
/// stands between them (021C, 201), or is named by both (021U).
///
///     kinds MAN: how many of the three pairs are mutual, asymmetric, null; D down, U up, T transitive,
///     C cyclic or chained
///
/// ```swift
/// try TriadCensus().profile(on: graph)["030T"]  // 10
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case       | Here                              | Elsewhere                                     |
/// | ---------- | --------------------------------- | --------------------------------------------- |
/// | Undirected | each tie is mutual: 003, 102, 201, 300 | the same in igraph; an error in NetworkX |
/// | 111D, 111U | D: the arc leads to the mutual pair (a ↔ b ← c); U: from it | the same in igraph, NetworkX and R sna |
/// | Weights    | ignored                           | the same                                      |
///
/// - Complexity: O(*md*) time, where *d* is the greatest degree; triads without ties are not visited.
///
/// - Note: After P. W. Holland and S. Leinhardt, “A method for detecting structure in sociometric data”,
///   *American Journal of Sociology* 76, 1970, 492–513; algorithm: V. Batagelj and A. Mrvar, “A subquadratic
///   triad census algorithm for large sparse networks with small maximum degree”, *Social Networks* 23,
///   2001, 237–243.
public struct TriadCensus: ProfileMeasure {
  /// The sixteen kinds in the order of Holland and Leinhardt.
  public static let kinds = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D",
    "120U", "120C", "210", "300",
  ]

  public init() {}

  public var description: MeasureDescription {
    // {0,1,2} is transitive; with 3, each of its arcs stands alone.
    let expected = Self.kinds.map { kind -> (String, Double?) in
      (kind, ["012": 3, "030T": 1][kind] ?? 0)
    }
    return MeasureDescription(
      identifier: "triadCensus",
      name: "Triad census",
      japaneseName: "三者関係の内訳（16種類）",
      formula: "T(k) = |{ {u,v,w} of kind k }|, k by mutual, asymmetric and null pairs",
      convention: "16 MAN kinds; undirected ties are mutual; 111D is a↔b←c",
      japaneseConvention: "MANの16種類。無向のつながりは相互とみなす。111Dはa↔b←c",
      reference: "Holland & Leinhardt 1970; Batagelj & Mrvar 2001",
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (1, 2), (0, 2)], directed: true,
        profile: expected, source: "by hand"))
  }

  public func profile(in study: Study) -> Profile {
    let counts = TriadCounts(in: study.graph).counts
    return Profile(zip(Self.kinds, counts).map { ($0, Double($1)) })
  }
}
