import GraphCore

/// Core and periphery: how closely a network comes to a core that is tied throughout and a periphery
/// without ties of its own.
///
/// 1: everybody in the core is tied to everybody there, and those outside have no ties among
/// themselves. A network may have a fit of some size by chance alone.
///
///     max over cores C of r(A, Δ),  Δ(i,j) = 1 for i, j ∈ C; 0 for i, j ∉ C; cells between left out
///
/// ```swift
/// try CorePeriphery().profile(on: camp)["fit"]  // 0.360, of LEE, STEVE, BERT, RUSS
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case            | Here                                          | Elsewhere                       |
/// | --------------- | --------------------------------------------- | ------------------------------- |
/// | Cells between core and periphery | left out                     | by option in UCINET: 0, 1, a density |
/// | Search          | every division up to 20 nodes (`proven` is 1), else ``CoreSets``' search (0) | genetic, or annealing |
/// | Several best cores | counted in `cores`; `size` is that of the smallest | one is given            |
/// | Diagonal        | left out                                      | the same                        |
/// | Weights         | the values of the cells                       | the same                        |
/// | Size            | at most ``limit`` nodes                       | none                            |
/// | Fewer than four nodes, no ties, all ties | undefined (`nil`)    | an error or 0                   |
///
/// - Complexity: that of ``CoreSets``.
///
/// - Note: After S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, *Social
///   Networks* 21, 1999, 375–395.
public struct CorePeriphery: ProfileMeasure {
  /// The greatest graph that the measure is computed for.
  public static let limit = 2000

  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "corePeriphery",
      name: "Core–periphery fit",
      japaneseName: "中核と周辺への当てはまり",
      formula: "max_C r(A, Δ_C), Δ = 1 in the core, 0 in the periphery, cells between left out",
      convention: "categorical; proven: 1 every division tried (n ≤ 20), 0 searched",
      japaneseConvention: "中核か周辺かの2分。provenが1なら全ての分け方を調べた値（20点まで）、0なら探索の値",
      reference: "Borgatti & Everett 1999",
      usesWeights: true,
      undefined: [.fewerNodes(than: 4)],
      // A triangle with one ray at each corner.
      example: WorkedExample(
        nodes: 6, ties: [(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5)],
        profile: [("fit", 1), ("size", 3), ("cores", 1), ("proven", 1)], source: "by hand"))
  }

  public func profile(in study: Study) throws(MeasureError) -> Profile {
    guard study.graph.nodeCount <= Self.limit else {
      throw .tooLarge(
        measure: "corePeriphery", nodes: study.graph.nodeCount, limit: Self.limit)
    }
    let cores = study[Cores.self]
    return Profile([
      ("fit", cores.fit), ("size", cores.sets.first.map { Double($0.count) }),
      ("cores", Double(cores.sets.count)), ("proven", cores.isProven ? 1 : 0),
    ])
  }
}
