import GraphCore

/// Reciprocity: the share of arcs that are answered by an arc back.
///
///     r = |{ (u,v) : u → v and v → u }| / m
///
/// ```swift
/// try Reciprocity().figure(on: graph)  // 0.5: of four arcs, two answer each other
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here                                | Elsewhere                          |
/// | ----------------- | ----------------------------------- | ---------------------------------- |
/// | Counted           | arcs                                | pairs in ``DyadReciprocity``; R sna counts empty pairs as answered |
/// | Undirected graphs | undefined (`nil`): nothing to answer | 1 in igraph, an error in NetworkX |
/// | No arcs           | undefined (`nil`)                   | NaN in igraph                      |
///
/// - Complexity: O(*m* log *d*) time, where *d* is the greatest out-degree.
///
/// - Note: After M. E. J. Newman, S. Forrest and J. Balthrop, “Email networks and the spread of
///   computer viruses”, *Physical Review E* 66, 2002, 035101.
public struct Reciprocity: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "reciprocity",
      name: "Reciprocity",
      japaneseName: "相互性（返しのあるつながりの割合）",
      formula: "r = |{(u,v) : u→v and v→u}| / m",
      convention: "of arcs, not of pairs; undefined for undirected graphs and without arcs",
      japaneseConvention: "組でなく矢印の割合。無向や矢印なしでは定義なし",
      reference: "Newman, Forrest & Balthrop 2002",
      undefined: [.noDirections, .noTies],
      example: WorkedExample(
        nodes: 3, ties: [(0, 1), (1, 0), (1, 2), (0, 2)], directed: true, figure: 0.5,
        source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    let graph = study.graph
    guard graph.isDirected, graph.edgeCount > 0 else { return nil }
    var answered = 0
    graph.forEachEdge { source, target, _ in
      if graph.hasEdge(from: target, to: source) { answered += 1 }
    }
    return Double(answered) / Double(graph.edgeCount)
  }
}
