public import GraphCore
import RealModule

/// Hierarchy: how far a node's constraint comes from one contact alone.
///
/// 0 where every contact constrains alike, towards 1 where one does it all.
///
///     H(i)   = Σ_j r(j) ln r(j) / (N ln N)             over the N contacts j of i
///     r(j)   = c(i,j) / (C/N),   C = Σ_j c(i,j)
///     c(i,j) = ( p(i,j) + Σ_q p(i,q)·p(q,j) )²         see ``Constraint``
///
/// ```swift
/// let hierarchy = try Hierarchy().scores(on: star)
/// hierarchy[福祉課]  // 0: three contacts that constrain alike
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case        | Here                                  | Elsewhere                                |
/// | ----------- | ------------------------------------- | ---------------------------------------- |
/// | Constraint  | as in ``Constraint``                  | ego network in UCINET                    |
/// | One contact | 1: it does it all                     | 0 or 1 by the version of UCINET          |
/// | No contacts | undefined (`nil`)                     | 0 in UCINET                              |
///
/// - Complexity: O(Σ *d*(*v*)²) time and O(*n*) space, where *d*(*v*) is the degree of *v*.
///
/// - Note: After R. S. Burt, *Structural Holes: The Social Structure of Competition*,
///   Harvard University Press, 1992, p. 71.
public struct Hierarchy: NodeMeasure {
  /// Whether constraint is that within the ego network, as in UCINET.
  public let withinEgoNetwork: Bool

  public init(withinEgoNetwork: Bool = false) {
    self.withinEgoNetwork = withinEgoNetwork
  }

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "hierarchy",
      name: "Hierarchy",
      japaneseName: "階層性（拘束の偏り）",
      formula: "H(i) = Σ_j r(j) ln r(j) / (N ln N), r(j) = c(i,j)/(C/N)",
      convention: StructuralHoles.convention(withinEgoNetwork) + "; 1 with a single contact",
      japaneseConvention: StructuralHoles.japaneseConvention(withinEgoNetwork) + "。相手が1者なら1",
      reference: "Burt 1992",
      usesWeights: true,
      undefined: [.fewerContacts(than: 1)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (0, 3)], scores: [0, 1, 1, 1], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    var network = EgoNetwork(in: study.contacts, confined: withinEgoNetwork)
    return NodeScores(for: study.contacts) { ego in
      let contacts = Double(study.contacts.outDegree(of: ego))
      guard contacts > 1 else { return contacts > 0 ? 1 : nil }
      var constraints: [Double] = []
      network.forEachInvestment(of: ego) { constraints.append($0 * $0) }
      let mean = constraints.reduce(0, +) / contacts
      let entropy = constraints.reduce(0) { $0 + $1 / mean * Double.log($1 / mean) }
      return entropy / (contacts * Double.log(contacts))
    }
  }
}
