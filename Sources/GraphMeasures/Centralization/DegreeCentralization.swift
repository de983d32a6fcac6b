import GraphCore

/// Degree centralization: how far ties gather at one node.
///
/// 1 for a star, 0 where all have as many ties.
///
///     C = Σ_v ( max_u d(u) − d(v) ) / (n−1)(n−2)
///
/// Directed: of d = d⁻ + d⁺ over 2(n−1)(n−2); of d⁻ or d⁺ alone over (n−1)².
///
/// ```swift
/// try DegreeCentralization().figure(on: graph)  // 0.666…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                   | Here                  | Elsewhere                                    |
/// | ---------------------- | --------------------- | -------------------------------------------- |
/// | Loops                  | cannot occur          | R igraph counts them unless told: 0.75 for a star of 8 |
/// | Fewer than three nodes | undefined (`nil`)     | NaN in igraph                                |
///
/// - Complexity: O(*n*) time.
///
/// - Note: After L. C. Freeman, “Centrality in social networks: conceptual clarification”,
///   *Social Networks* 1, 1979, 215–239.
public struct DegreeCentralization: GraphMeasure {
  /// Which ends of arcs are counted.
  public enum Counted: Sendable { case all, incoming, outgoing }

  /// Which ends of arcs are counted.
  public let counted: Counted

  public init(_ counted: Counted = .all) {
    self.counted = counted
  }

  public var description: MeasureDescription {
    switch counted {
    case .all:
      MeasureDescription(
        identifier: "degreeCentralization",
        name: "Degree centralization",
        japaneseName: "次数の集中度",
        formula: "C = Σ_v (max d − d(v)) / (n−1)(n−2), directed: / 2(n−1)(n−2)",
        convention: "directed: arcs in + arcs out; undefined below three nodes",
        japaneseConvention: "有向では入と出の合計。3点未満は定義なし",
        reference: "Freeman 1979",
        undefined: [.fewerNodes(than: 3)],
        example: WorkedExample(
          nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 2.0 / 3, source: "by hand"))
    case .incoming:
      MeasureDescription(
        identifier: "inDegreeCentralization",
        name: "In-degree centralization",
        japaneseName: "入次数の集中度",
        formula: "C = Σ_v (max d⁻ − d⁻(v)) / (n−1)²",
        convention: "undirected: the degree centralization; undefined below two nodes",
        japaneseConvention: "無向では次数の集中度。2点未満は定義なし",
        reference: "Freeman 1979",
        undefined: [.fewerNodes(than: 3)],
        example: WorkedExample(
          nodes: 4, ties: [(1, 0), (2, 0), (3, 0)], directed: true, figure: 1, source: "by hand"))
    case .outgoing:
      MeasureDescription(
        identifier: "outDegreeCentralization",
        name: "Out-degree centralization",
        japaneseName: "出次数の集中度",
        formula: "C = Σ_v (max d⁺ − d⁺(v)) / (n−1)²",
        convention: "undirected: the degree centralization; undefined below two nodes",
        japaneseConvention: "無向では次数の集中度。2点未満は定義なし",
        reference: "Freeman 1979",
        undefined: [.fewerNodes(than: 3)],
        example: WorkedExample(
          nodes: 4, ties: [(1, 0), (2, 0), (3, 0)], directed: true, figure: 1.0 / 9,
          source: "by hand"))
    }
  }

  public func figure(in study: Study) -> Double? {
    let n = Double(study.graph.nodeCount)
    let bothWays = (n - 1) * (n - 2)
    let oneWay = (n - 1) * (n - 1)
    guard study.graph.isDirected else {
      return centralization(
        of: Degree().scores(in: study), in: study.graph, greatestSum: bothWays)
    }
    return switch counted {
    case .all:
      centralization(of: Degree().scores(in: study), in: study.graph, greatestSum: 2 * bothWays)
    case .incoming:
      centralization(of: InDegree().scores(in: study), in: study.graph, greatestSum: oneWay)
    case .outgoing:
      centralization(of: OutDegree().scores(in: study), in: study.graph, greatestSum: oneWay)
    }
  }
}
