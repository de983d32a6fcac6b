/// Probabilities of many comparisons at once, corrected so that of what is then called found at a
/// level no more than that share is expected to be chance.
///
/// ```swift
/// FalseDiscoveryRate.adjusted([0.01, 0.04, 0.03, 0.5])  // [0.04, 0.053, 0.053, 0.5]
/// ```
///
///     q(i) = min over j ≥ i of min(1, N·p(j)/j),  p(1) ≤ … ≤ p(N)
///
/// Holds for independent comparisons and for those that rise and fall together; counts of ties between
/// pairs of the same groups hardly stray from that.
///
/// - Complexity: O(*N* log *N*) time.
///
/// - Note: After Y. Benjamini and Y. Hochberg, “Controlling the false discovery rate: a practical and
///   powerful approach to multiple testing”, *Journal of the Royal Statistical Society* B 57, 1995,
///   289–300.
public enum FalseDiscoveryRate {
  /// The corrected probabilities, in the order in which they came.
  ///
  /// - Precondition: none is NaN.
  public static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    var adjusted = probabilities
    var least = 1.0
    for (rank, place) in order.enumerated().reversed() {
      least = min(least, probabilities[place] * Double(order.count) / Double(rank + 1))
      adjusted[place] = least
    }
    return adjusted
  }
}
