public import GraphCore

/// A measure that gives a whole graph one figure.
///
/// ```swift
/// try Density().figure(on: graph)  // 0.19…, or nil where it is undefined
/// ```
public protocol GraphMeasure: Sendable {
  /// What the measure is called, how it is defined, and what it leaves open in the literature.
  var description: MeasureDescription { get }

  /// The graph's figure, or `nil` where the definition gives none.
  func figure(in study: Study) throws(MeasureError) -> Double?

  /// The figure that is compared with chance, on the graph itself and on each that is drawn alike.
  ///
  /// The figure itself, but for those that a long search finds: they are compared as a short search finds
  /// them, since what a long one finds is better than what a short one finds in networks by chance.
  func comparedFigure(in study: Study) throws(MeasureError) -> Double?
}

extension GraphMeasure {
  public func comparedFigure(in study: Study) throws(MeasureError) -> Double? {
    try figure(in: study)
  }

  /// The figure of a graph.
  public func figure(
    on graph: Graph, groups: NodePartition? = nil
  ) throws(MeasureError) -> Double? {
    try figure(in: Study(graph, groups: groups))
  }
}
