public import GraphCore

/// A measure that gives each node a score.
///
/// ```swift
/// let scores = try Betweenness().scores(on: graph)
/// scores[NodeID(0)]  // 0.39…, or nil where it is undefined
/// ```
public protocol NodeMeasure: Sendable {
  /// What the measure is called, how it is defined, and what it leaves open in the literature.
  var description: MeasureDescription { get }

  /// The score of every node; undefined where the definition gives none.
  ///
  /// Takes the graph from a ``Study``, so that measures of one graph share what they have in common.
  func scores(in study: Study) throws(MeasureError) -> NodeScores
}

extension NodeMeasure {
  /// The score of every node of a graph.
  public func scores(
    on graph: Graph, groups: NodePartition? = nil
  ) throws(MeasureError) -> NodeScores {
    try scores(in: Study(graph, groups: groups))
  }
}
