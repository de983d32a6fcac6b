public import GraphCore

/// Core number: the greatest *k* for which a node belongs to a part of the network in which everybody
/// has at least *k* ties to the others of that part.
///
///     core(v) = max { k : v ∈ H ⊆ G, every node of H has at least k neighbours in H }
///
/// ```swift
/// let core = try Core().scores(on: graph)
/// core[郵便局]  // 1
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case           | Here                                  | Elsewhere                            |
/// | -------------- | ------------------------------------- | ------------------------------------ |
/// | Direction      | ignored; arcs both ways are one tie   | igraph, NetworkX and R sna count both arcs |
/// | Weights        | ignored                               | the same                             |
/// | Isolated nodes | 0                                     | the same                             |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After S. B. Seidman, “Network structure and minimum degree”, *Social Networks* 5, 1983,
///   269–287; computed after V. Batagelj and M. Zaveršnik, “An O(m) algorithm for cores
///   decomposition of networks”, arXiv:cs/0310049, 2003.
public struct Core: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "core",
      name: "Core number",
      japaneseName: "コア数",
      formula: "core(v) = max k such that v lies in a part with ≥ k ties each inside it",
      convention: "directions ignored, arcs both ways are one tie; weights ignored",
      japaneseConvention: "向きは使わず双方向は1本。重みは使わない",
      reference: "Seidman 1983; Batagelj & Zaveršnik 2003",
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [2, 2, 2, 1], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let core = coreNumbers(of: study.contacts)
    return NodeScores(for: study.contacts) { Double(core[$0.index]) }
  }
}
