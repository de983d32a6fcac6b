import GraphCore

/// Connectedness: the share of pairs in which the one can reach the other.
///
/// 1 means that everybody reaches everybody; 1 minus it is the fragmentation of the network.
///
///     c = |{ (u, v) : u ≠ v, a path leads from u to v }| / n(n−1)
///
/// ```swift
/// try Connectedness().figure(on: graph)  // 0.3 where 3 of 5 nodes hang together
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                   | Here                    | Elsewhere                                 |
/// | ---------------------- | ----------------------- | ----------------------------------------- |
/// | Direction              | followed, as in UCINET  | ignored in R sna, after Krackhardt        |
/// | Fewer than two nodes   | undefined (`nil`)       | 1 in R sna                                |
///
/// - Complexity: O(*n* + *m*) time, directed O(*m*·(1 + *c*/64)) for *c* strong components.
///
/// - Note: After D. Krackhardt, “Graph theoretical dimensions of informal organizations”, in
///   *Computational Organization Theory*, Lawrence Erlbaum, 1994, 89–111.
public struct Connectedness: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "connectedness",
      name: "Connectedness",
      japaneseName: "連結度（たどり着ける組の割合）",
      formula: "c = |{(u,v) : v reachable from u}| / n(n−1)",
      convention: "ordered pairs, directions followed; undefined below two nodes",
      japaneseConvention: "向きに従った順序対の割合。2点未満は定義なし",
      reference: "Krackhardt 1994",
      undefined: [.fewerNodes(than: 2)],
      example: WorkedExample(
        nodes: 5, ties: [(0, 1), (0, 2), (1, 2)], figure: 0.3, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let n = Double(study.graph.nodeCount)
    guard n > 1 else { return nil }
    return reachablePairs(in: study.graph) / (n * (n - 1))
  }
}
