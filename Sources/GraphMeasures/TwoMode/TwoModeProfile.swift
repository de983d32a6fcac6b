import GraphCore

/// Figures of the pairs of a network of participants and meetings.
public enum TwoModeProfile: CaseIterable, Sendable {
  /// In how many meetings two participants both sit; pairs that share none are left out.
  case coMembership

  /// Of the members of two meetings, the share that sit in both (Jaccard); every pair of meetings.
  case meetingOverlap

  /// The figures, with names that join those of the two nodes.
  ///
  /// - Parameters:
  ///   - network: who sits in which meeting.
  ///   - participants: what participants are called, by number.
  ///   - meetings: what meetings are called, by number.
  /// - Complexity: O(Σ *d*(*e*)²) time for co-membership, where *d*(*e*) is how many members a meeting
  ///   has; O(*k*²·*d*) for the overlap of *k* meetings.
  public func profile(
    of network: TwoModeNetwork, participants: (Int) -> String, meetings: (Int) -> String
  ) -> Profile {
    var figures: [(name: String, figure: Double?)] = []
    switch self {
    case .coMembership:
      network.coMembership.forEachEdge { one, other, weight in
        let (first, second) = (min(one.index, other.index), max(one.index, other.index))
        figures.append(("\(participants(first))–\(participants(second))", weight))
      }
    case .meetingOverlap:
      for first in 0..<network.meetingCount {
        for second in (first + 1)..<max(first + 1, network.meetingCount) {
          figures.append(
            ("\(meetings(first))–\(meetings(second))", network.overlap(first, second)))
        }
      }
    }
    return Profile(figures)
  }

  /// What the figures are called and how they are defined; in their example participants are of
  /// group 0 and meetings of group 1.
  public var description: MeasureDescription {
    switch self {
    case .coMembership:
      MeasureDescription(
        identifier: "coMembership", name: "Co-membership", japaneseName: "同席する会議体の数",
        formula: "|meetings of u ∩ meetings of v|",
        convention: "pairs with at least one meeting in common",
        japaneseConvention: "同じ会議体が一つ以上ある組だけを示す",
        reference: "Breiger 1974", example: Self.example([("0–1", 1)]))
    case .meetingOverlap:
      MeasureDescription(
        identifier: "meetingOverlap", name: "Overlap of meetings", japaneseName: "会議体の委員の重なり",
        formula: "|A ∩ B|/|A ∪ B|",
        convention: "Jaccard's index of the two rosters; undefined where both are empty",
        japaneseConvention: "二つの名簿のジャッカード係数。どちらも空なら定義なし",
        reference: "Jaccard 1901; Breiger 1974", example: Self.example([("0–1", 0.5)]))
    }
  }

  private static func example(_ profile: [(String, Double?)]) -> WorkedExample {
    WorkedExample(
      nodes: 4, ties: [(0, 2), (1, 2), (1, 3)], groups: [0, 0, 1, 1], profile: profile,
      source: "by hand")
  }
}
