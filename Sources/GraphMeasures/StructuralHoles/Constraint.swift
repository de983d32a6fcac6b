public import GraphCore

/// Burt's constraint: how far a node's ties lead back to one another.
///
/// A node with low constraint spans structural holes: its contacts do not know each other.
///
///     c(i)   = Σ_j ( p(i,j) + Σ_q p(i,q)·p(q,j) )²      over contacts j of i, and q other than i, j
///     p(i,j) = z(i,j) / Σ_k z(i,k)                      the share of i's ties that goes to j
///     z(i,j) = w(i,j) + w(j,i)
///
/// ```swift
/// let constraint = try Constraint().scores(on: graph)
/// constraint[自治会]  // 0.611…, the only one that reaches 郵便局
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case           | Here                                          | Elsewhere                     |
/// | -------------- | --------------------------------------------- | ----------------------------- |
/// | A contact's shares | of all its ties; `withinEgoNetwork`: of those to ego and ego's contacts | igraph, NetworkX: all; UCINET: ego network |
/// | No contacts    | undefined (`nil`)                             | NaN in igraph and NetworkX    |
/// | Direction      | both ways added                               | the same                      |
/// | Upper bound    | none: a triangle gives 9/8                    | the same                      |
///
/// - Complexity: O(Σ *d*(*v*)²) time and O(*n*) space, where *d*(*v*) is the degree of *v*.
///
/// - Note: After R. S. Burt, *Structural Holes: The Social Structure of Competition*,
///   Harvard University Press, 1992, chapter 2; also Burt, “Structural holes and good ideas”,
///   *American Journal of Sociology* 110(2), 2004, 349–399.
public struct Constraint: NodeMeasure {
  /// Whether a contact's shares are those of its ties within the ego network, as in UCINET.
  public let withinEgoNetwork: Bool

  public init(withinEgoNetwork: Bool = false) {
    self.withinEgoNetwork = withinEgoNetwork
  }

  public var description: MeasureDescription {
    // Within the ego network the first two see a triangle: 郵便局 is no contact of theirs.
    let ofTriangle = withinEgoNetwork ? 9.0 / 8 : 145.0 / 144
    return MeasureDescription(
      identifier: "constraint",
      name: "Constraint",
      japaneseName: "拘束度",
      formula: "c(i) = Σ_j (p(i,j) + Σ_q p(i,q)·p(q,j))²",
      convention: StructuralHoles.convention(withinEgoNetwork),
      japaneseConvention: StructuralHoles.japaneseConvention(withinEgoNetwork),
      reference: "Burt 1992",
      usesWeights: true,
      undefined: [.fewerContacts(than: 1)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)],
        scores: [ofTriangle, ofTriangle, 11.0 / 18, 1],
        source: "by hand; igraph and NetworkX agree for the whole network"))
  }

  public func scores(in study: Study) -> NodeScores {
    var network = EgoNetwork(in: study.contacts, confined: withinEgoNetwork)
    return NodeScores(for: study.contacts) { ego in
      guard study.contacts.outDegree(of: ego) > 0 else { return nil }
      var constraint = 0.0
      network.forEachInvestment(of: ego) { constraint += $0 * $0 }
      return constraint
    }
  }
}
