import GraphCore

/// The least and the greatest weight of a graph's edges, and whether measures can be computed of them.
///
/// Sums, squares and reciprocals of weights between 10⁻¹⁰⁰ and 10¹⁰⁰ stay far within what a number of
/// 64 bits can hold (up to 1.8·10³⁰⁸), however large the graph is. Of others they become infinite or 0,
/// and shares computed from them would be wrong without a sign.
struct WeightRange: Sendable {
  private(set) var least = 1.0
  private(set) var greatest = 1.0

  /// - Complexity: O(*m*) time; O(1) where no edge has a weight.
  init(of graph: Graph) {
    guard graph.isWeighted else { return }
    let weights = graph.outgoingRows.weights
    least = weights.reduce(.infinity) { min($0, $1) }
    greatest = weights.reduce(0) { max($0, $1) }
  }

  /// Whether sums, squares and reciprocals of the weights are numbers.
  var isComputable: Bool { least >= 1e-100 && greatest <= 1e100 }
}

/// The range of a study's weights.
enum Weights: StudyKey {
  static func value(in study: Study) -> WeightRange { WeightRange(of: study.graph) }
}
