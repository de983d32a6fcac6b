public import GraphCore

/// Effective size: how many contacts a node has, less what they have in common.
///
/// As large as the number of contacts where no two of them know each other.
///
///     s(i)   = Σ_j ( 1 − Σ_q p(i,q)·m(j,q) )      over contacts j of i, and q other than i, j
///     p(i,q) = z(i,q) / Σ_k z(i,k),   m(j,q) = z(j,q) / max_k z(j,k),   z(i,j) = w(i,j) + w(j,i)
///
/// Undirected and without weights that is d − 2t/d, with t ties among the d contacts.
///
/// ```swift
/// let size = try EffectiveSize().scores(on: graph)
/// size[自治会]  // 2.333…, of 3 contacts
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case        | Here                                            | Elsewhere                      |
/// | ----------- | ----------------------------------------------- | ------------------------------ |
/// | max_k       | over all ties of j; `withinEgoNetwork`: over those to ego and ego's contacts | NetworkX: all; UCINET: ego network |
/// | Whose greatest tie | j's, as Burt has it                      | q's in NetworkX 3.7 when no nodes are named (only directed or weighted graphs differ) |
/// | No contacts | undefined (`nil`)                               | NaN in NetworkX                |
/// | Direction   | both ways added                                 | the same                       |
///
/// - Complexity: O(Σ *d*(*v*)²) time and O(*n*) space, where *d*(*v*) is the degree of *v*.
///
/// - Note: After R. S. Burt, *Structural Holes: The Social Structure of Competition*,
///   Harvard University Press, 1992, p. 52; S. P. Borgatti, “Structural holes: unpacking Burt's
///   redundancy measures”, *Connections* 20(1), 1997, 35–38.
public struct EffectiveSize: NodeMeasure {
  /// Whether a contact's greatest tie is sought within the ego network, as in UCINET.
  public let withinEgoNetwork: Bool

  public init(withinEgoNetwork: Bool = false) {
    self.withinEgoNetwork = withinEgoNetwork
  }

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "effectiveSize",
      name: "Effective size",
      japaneseName: "有効規模",
      formula: "s(i) = Σ_j (1 − Σ_q p(i,q)·m(j,q))",
      convention: StructuralHoles.convention(withinEgoNetwork),
      japaneseConvention: StructuralHoles.japaneseConvention(withinEgoNetwork),
      reference: "Burt 1992; Borgatti 1997",
      usesWeights: true,
      undefined: [.fewerContacts(than: 1)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [1, 1, 7.0 / 3, 1],
        source: "by hand; NetworkX agrees"))
  }

  public func scores(in study: Study) -> NodeScores {
    var network = EgoNetwork(in: study.contacts, confined: withinEgoNetwork)
    return NodeScores(for: study.contacts) { ego in
      let contacts = study.contacts.outDegree(of: ego)
      return contacts > 0 ? Double(contacts) - network.redundancy(of: ego) : nil
    }
  }
}
