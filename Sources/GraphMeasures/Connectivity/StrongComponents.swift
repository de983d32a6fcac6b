/// Strong components: the parts of a directed network within which everybody reaches everybody, going
/// along the arrows.
///
/// Many of them mean that what is passed on seldom comes back.
///
///     c = |V / ~|,  u ~ v where paths lead from u to v and from v to u
///
/// ```swift
/// try StrongComponents().figure(on: graph)  // 2
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here                        | Elsewhere              |
/// | ----------------- | --------------------------- | ---------------------- |
/// | Undirected graphs | the same as ``Components``  | an error in NetworkX   |
/// | Isolated nodes    | a component each            | the same               |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After R. E. Tarjan, “Depth-first search and linear graph algorithms”, *SIAM Journal on
///   Computing* 1, 1972, 146–160.
public struct StrongComponents: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "strongComponents",
      name: "Strong components",
      japaneseName: "強連結成分の数",
      formula: "c = number of classes of nodes with paths both ways",
      convention: "along directions; an isolated node is a component",
      japaneseConvention: "向きに沿って往復できる範囲。孤立点も1つと数える",
      reference: "Tarjan 1972",
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (1, 2), (2, 0), (2, 3)], directed: true, figure: 2,
        source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    Double(strongComponentNumbers(of: study.graph).count)
  }
}
