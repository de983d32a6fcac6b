public import CollaborationModel

/// How far a figure lies from what chance gives, in the three words that a sentence may use.
public enum ChanceBand: String, Hashable, Sendable, CaseIterable {
  /// 偶然の範囲: the corrected P is at least .10.
  case withinChance

  /// やや: below .10.
  case somewhat

  /// はっきり: below .05.
  case clearly

  /// The band of a P that was corrected for the number of tests.
  public init(adjustedP: Double) {
    self = adjustedP < 0.05 ? .clearly : adjustedP < 0.1 ? .somewhat : .withinChance
  }

  public var wording: Wording {
    switch self {
    case .withinChance: Wording("偶然の範囲", "within chance")
    case .somewhat: Wording("やや", "somewhat")
    case .clearly: Wording("はっきり", "clearly")
    }
  }
}
