/// An intermediate result of one graph that several measures read: who needs one declares a key beside
/// what computes it, and asks the study for it.
///
/// ```swift
/// enum Triangles: StudyKey {
///   static func value(in study: Study) -> NodeValues<Int> { triangleCounts(in: study.contacts) }
/// }
/// let triangles = study[Triangles.self]
/// ```
public protocol StudyKey {
  associatedtype Value: Sendable

  /// The result for a study's graph; asked for once.
  static func value(in study: Study) -> Value
}
