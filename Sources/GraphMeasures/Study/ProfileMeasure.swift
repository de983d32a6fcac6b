public import GraphCore

/// A measure that gives a whole graph several figures with names.
///
/// ```swift
/// try TriadCensus().profile(on: graph)["030T"]  // 8
/// ```
public protocol ProfileMeasure: Sendable {
  /// What the measure is called, how it is defined, and what it leaves open in the literature.
  var description: MeasureDescription { get }

  /// The graph's figures, or none where the definition gives none.
  func profile(in study: Study) throws(MeasureError) -> Profile
}

extension ProfileMeasure {
  /// The figures of a graph.
  public func profile(
    on graph: Graph, groups: NodePartition? = nil
  ) throws(MeasureError) -> Profile {
    try profile(in: Study(graph, groups: groups))
  }
}
