/// A figure of a whole network of participants and meetings.
public enum TwoModeFigure: CaseIterable, Sendable {
  /// Memberships as a share of those possible.
  case density

  /// How much of all pairs of participants the projection ties: a warning of what it is worth.
  case projectionDensity

  /// The figure; `nil` where it is undefined.
  public func figure(of network: TwoModeNetwork) -> Double? {
    switch self {
    case .density: network.density
    case .projectionDensity: network.projectionDensity
    }
  }

  /// What the figure is called and how it is defined; in its example participants are of group 0 and
  /// meetings of group 1.
  public var description: MeasureDescription {
    switch self {
    case .density:
      MeasureDescription(
        identifier: "twoModeDensity", name: "Two-mode density", japaneseName: "密度（参加主体×会議体）",
        formula: "m/(n₁·n₂)", convention: "memberships only; undefined without meetings",
        japaneseConvention: "会議体への参加だけを数える。会議体がなければ定義なし",
        reference: "Borgatti & Everett 1997", example: Self.example(0.75))
    case .projectionDensity:
      MeasureDescription(
        identifier: "projectionDensity", name: "Density of co-membership",
        japaneseName: "同席だけで結ばれる組の割合",
        formula: "pairs with a meeting in common/pairs",
        convention:
          "above a half, ties between all members of a meeting say little but that people meet",
        japaneseConvention: "2分の1を超えるなら、委員どうしを結んだ図は「会議がある」こと以上をほとんど語らない",
        reference: "Breiger 1974; Borgatti & Everett 1997", example: Self.example(1))
    }
  }

  private static func example(_ figure: Double) -> WorkedExample {
    WorkedExample(
      nodes: 4, ties: [(0, 2), (1, 2), (1, 3)], groups: [0, 0, 1, 1], figure: figure,
      source: "by hand")
  }
}
