public import GraphCore

/// Whether a node is in the core of the division into core and periphery that fits best.
///
/// 1 in the core, 0 in the periphery; between, where several divisions fit equally well and the node
/// is in the core of some.
///
///     C(v) = |{ C best : v ∈ C }| / |{ C best }|,     C best: r(A, Δ_C) greatest (``CorePeriphery``)
///
/// ```swift
/// let core = try CoreMember().scores(on: camp)
/// core[STEVE]  // 1
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case               | Here                                          | Elsewhere                    |
/// | ------------------ | --------------------------------------------- | ---------------------------- |
/// | Several best cores | each counts alike                             | one is given                 |
/// | Search             | every division up to 20 nodes, else a search: `corePeriphery` says which | a search |
/// | No division has a fit | undefined (`nil`)                          | an error                     |
///
/// - Complexity: that of ``CoreSets``; at most ``CorePeriphery/limit`` nodes.
///
/// - Note: After S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, *Social
///   Networks* 21, 1999, 375–395.
public struct CoreMember: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "coreMember",
      name: "Member of the core",
      japaneseName: "中核の一員",
      formula: "share of the best cores C with v ∈ C",
      convention: "several best cores count alike; see corePeriphery",
      japaneseConvention: "同じ当てはまりの中核はすべて同等に数える。corePeripheryを参照",
      reference: "Borgatti & Everett 1999",
      usesWeights: true,
      undefined: [.fewerNodes(than: 4)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5)],
        scores: [1, 1, 1, 0, 0, 0], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.graph
    guard graph.nodeCount <= CorePeriphery.limit else {
      throw .tooLarge(measure: "coreMember", nodes: graph.nodeCount, limit: CorePeriphery.limit)
    }
    let sets = study[Cores.self].sets
    guard !sets.isEmpty else { return NodeScores(undefinedFor: graph) }
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    for node in sets.joined() { counts[node.index] += 1 }
    return NodeScores(for: graph) { Double(counts[$0.index]) / Double(sets.count) }
  }
}
