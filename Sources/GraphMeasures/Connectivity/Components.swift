/// Components: the parts of the network between which there is no path.
///
/// One component means that everybody can be reached, through however many hands.
///
///     c = |V / ~|,  u ~ v where a path joins u and v, directions ignored
///
/// ```swift
/// try Components().figure(on: graph)  // 1
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case            | Here                      | Elsewhere                                      |
/// | --------------- | ------------------------- | ---------------------------------------------- |
/// | Direction       | ignored (weak components) | igraph: strong unless told; NetworkX: by name  |
/// | Isolated nodes  | a component each          | the same                                       |
/// | No nodes        | 0                         | the same                                       |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After F. Harary, *Graph Theory*, Addison-Wesley, 1969, chapter 2.
public struct Components: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "components",
      name: "Components",
      japaneseName: "連結成分の数",
      formula: "c = number of classes of nodes joined by paths",
      convention: "directions ignored (weak); an isolated node is a component",
      japaneseConvention: "向きは使わない（弱連結）。孤立点も1つと数える",
      reference: "Harary 1969",
      example: WorkedExample(
        nodes: 5, ties: [(0, 1), (0, 2), (1, 2)], figure: 3, source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    Double(weakComponentNumbers(of: study.graph).count)
  }
}
