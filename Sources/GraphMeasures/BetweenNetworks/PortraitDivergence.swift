public import GraphCore
import RealModule

/// Portrait divergence: how differently two networks are built at all distances, whoever their nodes
/// are; 0 for the same portrait, 1 for portraits without anything in common.
///
///     P(k,ℓ) = P(k|ℓ)·P(ℓ) = B(ℓ,k)/N · Σ_k′ k′B(ℓ,k′) / Σ_ℓ′,k′ k′B(ℓ′,k′)
///     D = ½ Σ P log₂(P/M) + ½ Σ Q log₂(Q/M),  M = ½(P + Q)       of two networks' P and Q
///
/// ```swift
/// portraitDivergence(before, after)  // 0.21
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case             | Here                                            | Elsewhere                     |
/// | ---------------- | ----------------------------------------------- | ----------------------------- |
/// | *k* = 0          | keeps its share: B(ℓ,0) nodes have nobody at ℓ   | the same in the authors' program |
/// | Out of reach     | at no distance                                  | the same                      |
/// | Direction        | followed                                        | the same                      |
/// | Weights          | ignored                                         | binned lengths by option      |
/// | A network without nodes | undefined (`nil`)                        | an error                      |
///
/// Sizes need not agree, but networks of different size differ for that reason alone: hold the figure
/// against networks of the same sizes.
///
/// - Complexity: O(*nm*) time for each network.
///
/// - Note: After J. P. Bagrow and E. M. Bollt, “An information-theoretic, all-scales approach to
///   comparing networks”, *Applied Network Science* 4, 2019, 45.
public func portraitDivergence(_ first: Graph, _ second: Graph) -> Double? {
  portraitDivergence(NetworkPortrait(of: first), NetworkPortrait(of: second))
}

/// The divergence of two portraits.
public func portraitDivergence(_ first: NetworkPortrait, _ second: NetworkPortrait) -> Double? {
  guard first.nodeCount > 0, second.nodeCount > 0 else { return nil }
  let p = first.chances
  let q = second.chances
  var divergence = 0.0
  for distance in 0..<max(p.count, q.count) {
    let own = distance < p.count ? p[distance] : [:]
    let other = distance < q.count ? q[distance] : [:]
    // In ascending order, so that the sum is the same in every run.
    for count in Set(own.keys).union(other.keys).sorted() {
      let (x, y) = (own[count] ?? 0, other[count] ?? 0)
      let middle = (x + y) / 2
      if x > 0 { divergence += x / 2 * Double.log2(x / middle) }
      if y > 0 { divergence += y / 2 * Double.log2(y / middle) }
    }
  }
  return min(1, max(0, divergence))
}

extension NetworkPortrait {
  /// P(k,ℓ) by distance; *k* = 0 among them.
  fileprivate var chances: [[Int: Double]] {
    let reached = rows.map { $0.reduce(0) { $0 + $1.key * $1.value } }
    let all = Double(reached.reduce(0, +))
    return zip(rows, reached).map { row, reached in
      let share = Double(reached) / all / Double(nodeCount)
      var chances = row.mapValues { Double($0) * share }
      let without = nodeCount - row.values.reduce(0, +)
      if without > 0 { chances[0] = Double(without) * share }
      return chances
    }
  }
}
