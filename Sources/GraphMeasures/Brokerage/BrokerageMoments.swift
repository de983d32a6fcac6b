/// What a role of brokerage comes to by chance, in a network of the same density and group sizes: its
/// expected count and how far counts spread.
///
///     E   = P·p,                       p = d²(1 − d): both ties of a pair there, and the third not
///     Var = P·p(1 − p) + S·d³(1 − d)³
///     P = pairs (a,c) that have the role over v;  S = ordered pairs of such pairs that share one tie with v
///
/// Two pairs share a tie with *v* where they have the same first or the same last; all others are
/// independent. With *n*(*k*) the size of group *k*, *g* that of *v*, *N* that of the network:
///
///     coordinator     P = (g−1)(g−2)                    S = 2(g−1)(g−2)(g−3)
///     itinerant       P = Σ n(k)(n(k)−1)                S = 2 Σ n(k)(n(k)−1)(n(k)−2)         over k ≠ g(v)
///     gatekeeper,     P = (N−g)(g−1)                    S = (N−g)(g−1)(g−2) + (g−1)(N−g)(N−g−1)
///     representative
///     liaison         P = Σ n(k)(N−g−n(k))              S = 2 Σ n(k)(N−g−n(k))(N−g−n(k)−1)   over k ≠ g(v)
///     all             P = (N−1)(N−2)                    S = 2(N−1)(N−2)(N−3)
///
/// ```swift
/// let moments = BrokerageMoments.moments(
///   of: .gatekeeper, groupSizes: [8, 10], density: 0.176, isDirected: true)
/// moments[0].expected   // 1.8: for everybody in the first group
/// moments[0].deviation  // 2.2
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case        | Here                                           | Elsewhere                          |
/// | ----------- | ---------------------------------------------- | ---------------------------------- |
/// | Model       | every tie alike and independent, of the density observed | the same in R sna        |
/// | Undirected  | each pair once, ties without direction: half of *P* and *S*, but gatekeeper and representative as they are | R sna takes an edge for two independent arcs: its z is √2 times as great |
/// | No spread   | z is undefined (`nil`)                         | NaN in R sna                       |
///
/// - Complexity: O(*k*) for *k* groups.
///
/// - Note: After R. V. Gould and R. M. Fernandez, “Structures of mediation: a formal approach to
///   brokerage in transaction networks”, *Sociological Methodology* 19, 1989, 89–126.
public struct BrokerageMoments: Equatable, Sendable {
  /// The count that everybody of the group has on average.
  public let expected: Double

  /// The standard deviation of the count.
  public let deviation: Double

  /// How many deviations a count lies from the expected; undefined where counts do not spread.
  public func z(of count: Double) -> Double? {
    deviation > 0 ? (count - expected) / deviation : nil
  }

  /// The moments of a role, or of all together, for the members of each group in the order of their
  /// numbers.
  ///
  /// - Precondition: `density` lies in 0...1.
  public static func moments(
    of role: BrokerageRole?, groupSizes: [Int], density: Double, isDirected: Bool
  ) -> [BrokerageMoments] {
    precondition((0...1).contains(density), "a density lies in 0...1")
    let sizes = groupSizes.map { Double($0) }
    let all = sizes.reduce(0, +)
    let squares = sizes.reduce(0) { $0 + pairs($1) }
    let cubes = sizes.reduce(0) { $0 + triples($1) }
    return sizes.map { own in
      let others = all - own
      var count: Double
      var sharing: Double
      var isHalved = !isDirected
      switch role {
      case .coordinator:
        count = pairs(own - 1)
        sharing = 2 * triples(own - 1)
      case .itinerant:
        count = squares - pairs(own)
        sharing = 2 * (cubes - triples(own))
      case .gatekeeper, .representative:
        count = others * (own - 1)
        sharing = others * pairs(own - 1) + (own - 1) * pairs(others)
        isHalved = false
      case .liaison:
        count = sizes.reduce(0) { $0 + $1 * (others - $1) } - own * (others - own)
        sharing =
          2 * (sizes.reduce(0) { $0 + $1 * pairs(others - $1) } - own * pairs(others - own))
      case nil:
        count = pairs(all - 1)
        sharing = 2 * triples(all - 1)
      }
      if isHalved {
        count /= 2
        sharing /= 2
      }
      let open = 1 - density
      let chance = density * density * open
      let together = density * density * density * open * open * open
      let variance = count * chance * (1 - chance) + sharing * together
      return BrokerageMoments(
        expected: count * chance, deviation: max(0, variance).squareRoot())
    }
  }

  /// Ordered pairs of different members.
  private static func pairs(_ size: Double) -> Double { size * (size - 1) }

  /// Ordered triples of different members.
  private static func triples(_ size: Double) -> Double { size * (size - 1) * (size - 2) }
}
