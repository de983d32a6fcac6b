public import GraphCore

/// The triad profile of a network: which kinds of triads it has more of, and which less, than its pairs
/// alone would bring about. Profiles of networks of different size and density can be compared.
///
///     SRP(k) = Δ(k)/√Σ Δ²,  Δ(k) = (T(k) − E(k))/(T(k) + E(k) + ε)      k of sixteen kinds, ε = 4
///     E(k)   = C(n,3) · o(k) · P(mutual, asymmetric, null pairs of k)      (U|MAN)
///
/// P is the chance that three pairs drawn of all are of the numbers that the kind has; o(k), the share
/// of the ways to turn its asymmetric pairs that make it this kind.
///
/// ```swift
/// let similarity = TriadProfile(of: town)?.similarity(to: other)  // 0.94: built alike in the small
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case          | Here                                          | Elsewhere                         |
/// | ------------- | --------------------------------------------- | --------------------------------- |
/// | Chance        | the same mutual, asymmetric and null pairs, in closed form | rewired networks of the same degrees |
/// | Kinds         | all sixteen                                   | the thirteen connected ones       |
/// | Undirected    | each tie is mutual: 003, 102, 201, 300        | the same                          |
/// | ε             | 4: rare kinds weigh little                    | the same                          |
/// | No kind differs from chance, fewer than three nodes | undefined (`nil`) | NaN             |
///
/// - Complexity: that of ``TriadCensus``.
///
/// - Note: After R. Milo et al., “Superfamilies of evolved and designed networks”, *Science* 303, 2004,
///   1538–1542 (the subgraph ratio profile); the chance after P. W. Holland and S. Leinhardt, “A method
///   for detecting structure in sociometric data”, *American Journal of Sociology* 76, 1970, 492–513.
public struct TriadProfile: Sendable {
  /// The profile by kind, in the order of ``TriadCensus/kinds``; of length 1.
  public let ratios: [Double]

  /// The census that the network's pairs would have by chance, in the same order.
  public let expected: [Double]

  /// The profile of a graph; none where no kind differs from chance.
  public init?(of graph: Graph) {
    let counts = TriadCounts(in: graph).counts.map { Double($0) }
    var pairs = (mutual: 0, asymmetric: 0)
    graph.forEachEdge { source, target, _ in
      if !graph.isDirected || graph.hasEdge(from: target, to: source) {
        pairs.mutual += 1
      } else {
        pairs.asymmetric += 1
      }
    }
    // A mutual pair of arcs was met from both ends.
    if graph.isDirected { pairs.mutual /= 2 }
    guard graph.nodeCount >= 3 else { return nil }
    let expected = Self.expected(
      nodes: graph.nodeCount, mutual: pairs.mutual, asymmetric: pairs.asymmetric)
    let differences = zip(counts, expected).map { ($0 - $1) / ($0 + $1 + 4) }
    let length = differences.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 1e-9 else { return nil }
    self.expected = expected
    ratios = differences.map { $0 / length }
  }

  /// How alike two profiles are: 1 for the same, −1 for opposite ones (their cosine).
  public func similarity(to other: TriadProfile) -> Double {
    min(1, max(-1, zip(ratios, other.ratios).reduce(0) { $0 + $1.0 * $1.1 }))
  }

  /// E(k) by kind.
  private static func expected(nodes: Int, mutual: Int, asymmetric: Int) -> [Double] {
    let n = Double(nodes)
    let all = n * (n - 1) / 2
    let kinds: [Double] = [Double(mutual), Double(asymmetric), all - Double(mutual + asymmetric)]
    return TriadCensus.kinds.map { kind in
      let drawn = kind.prefix(3).compactMap(\.wholeNumberValue)
      var chance = Double(6)  // orders of three pairs, of which those of one kind are alike
      for (available, count) in zip(kinds, drawn) {
        for place in 0..<count { chance *= (available - Double(place)) / Double(place + 1) }
      }
      chance /= all * (all - 1) * (all - 2)
      return n * (n - 1) * (n - 2) / 6 * max(0, chance) * (turns[kind] ?? 1)
    }
  }

  /// o(k), where asymmetric pairs can be turned in ways that make different kinds.
  private static let turns: [String: Double] = [
    "021D": 0.25, "021U": 0.25, "021C": 0.5, "111D": 0.5, "111U": 0.5, "030T": 0.75, "030C": 0.25,
    "120D": 0.25, "120U": 0.25, "120C": 0.5,
  ]
}
