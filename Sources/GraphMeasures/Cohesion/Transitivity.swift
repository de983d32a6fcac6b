import GraphCore

/// Transitivity: the share of paths of two ties whose ends are tied too.
///
///     T = 3 · triangles / Σ_v d(v)(d(v)−1)/2
///
/// ```swift
/// try Transitivity().figure(on: graph)  // 0.6
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                 | Here              | Elsewhere                                         |
/// | -------------------- | ----------------- | ------------------------------------------------- |
/// | Direction            | ignored           | the same in igraph; R sna and UCINET follow it (i→j→k with i→k) |
/// | No paths of two ties | undefined (`nil`) | NaN in igraph, 0 in NetworkX                      |
///
/// - Complexity: O(*m*√*m*) time.
///
/// - Note: After P. W. Holland and S. Leinhardt, “Transitivity in structural models of small
///   groups”, *Comparative Group Studies* 2, 1971, 107–124.
public struct Transitivity: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "transitivity",
      name: "Transitivity",
      japaneseName: "推移性",
      formula: "T = 3·triangles / Σ_v d(v)(d(v)−1)/2",
      convention: "directions and weights ignored; undefined without paths of two ties",
      japaneseConvention: "向きと重みは使わない。2本続きの道がなければ定義なし",
      reference: "Holland & Leinhardt 1971",
      undefined: [.noPathsOfTwo],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], figure: 0.6, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let contacts = study.contacts
    var closed = 0
    var paths = 0
    for node in contacts.nodes {
      let degree = contacts.outDegree(of: node)
      closed += study[Triangles.self][node]
      paths += degree * (degree - 1) / 2
    }
    return paths > 0 ? Double(closed) / Double(paths) : nil
  }
}

extension UndefinedCase {
  /// Nobody has two contacts.
  static let noPathsOfTwo = Self("nobody has two contacts", "2者以上とつながる点がないため") { study, _ in
    study.graph.nodes.allSatisfy { study.contacts.outDegree(of: $0) < 2 }
  }
}
