public import GraphCore

/// Efficiency: effective size as a share of the number of contacts.
///
/// 1 where no two contacts know each other.
///
///     e(i) = s(i) / d(i)       s(i): effective size; d(i): contacts of i
///
/// ```swift
/// let efficiency = try Efficiency().scores(on: graph)
/// efficiency[自治会]  // 0.777…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case        | Here                                 | Elsewhere                                 |
/// | ----------- | ------------------------------------ | ----------------------------------------- |
/// | Effective size | as in ``EffectiveSize``           | ego network in UCINET                     |
/// | No contacts | undefined (`nil`)                    | 0 in UCINET                               |
///
/// - Complexity: O(Σ *d*(*v*)²) time and O(*n*) space, where *d*(*v*) is the degree of *v*.
///
/// - Note: After R. S. Burt, *Structural Holes: The Social Structure of Competition*,
///   Harvard University Press, 1992, p. 53.
public struct Efficiency: NodeMeasure {
  /// Whether effective size is that within the ego network, as in UCINET.
  public let withinEgoNetwork: Bool

  public init(withinEgoNetwork: Bool = false) {
    self.withinEgoNetwork = withinEgoNetwork
  }

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "efficiency",
      name: "Efficiency",
      japaneseName: "効率性（有効規模÷相手の数）",
      formula: "e(i) = s(i) / d(i)",
      convention: StructuralHoles.convention(withinEgoNetwork),
      japaneseConvention: StructuralHoles.japaneseConvention(withinEgoNetwork),
      reference: "Burt 1992",
      usesWeights: true,
      undefined: [.fewerContacts(than: 1)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [0.5, 0.5, 7.0 / 9, 1],
        source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let size = EffectiveSize(withinEgoNetwork: withinEgoNetwork).scores(in: study)
    return NodeScores(for: study.contacts) { ego in
      size[ego].map { $0 / Double(study.contacts.outDegree(of: ego)) }
    }
  }
}
