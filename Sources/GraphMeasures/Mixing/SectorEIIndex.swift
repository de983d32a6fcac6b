/// The E-I index of each group: whether the ties that touch it lead outside or stay within.
///
///     E-I(s) = (E(s) − I(s)) / (E(s) + I(s)),  of the ties with an end in s, each once
///
/// ```swift
/// try SectorEIIndex().profile(on: graph, groups: sectors)["高齢"]  // −0.379
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case      | Here                        | Elsewhere                          |
/// | --------- | --------------------------- | ---------------------------------- |
/// | Direction | arcs in and out are counted | the same in UCINET and xucinet     |
/// | Weights   | sums of weights             | by option                          |
/// | No ties   | undefined (`nil`)           | NaN                                |
///
/// - Complexity: O(*m*) time.
///
/// - Note: After D. Krackhardt and R. N. Stern, “Informal networks and organizational crises: an
///   experimental simulation”, *Social Psychology Quarterly* 51, 1988, 123–140.
public struct SectorEIIndex: ProfileMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "eiIndexBySector",
      name: "E-I index by sector",
      japaneseName: "分野ごとのE-I指標",
      formula: "E-I(s) = (E(s) − I(s))/(E(s) + I(s))",
      convention:
        "of the ties with an end in the sector, each once, by their weights; undefined without ties",
      japaneseConvention: "その分野に端のあるつながりを1回ずつ、重みで数える。つながりがなければ定義なし",
      reference: "Krackhardt & Stern 1988",
      needsGroups: true,
      usesWeights: true,
      undefined: [.noTies],
      example: WorkedExample(
        nodes: 5, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], groups: [0, 0, 1, 1, 2],
        profile: [("0", 1.0 / 3), ("1", 1.0 / 3), ("2", nil)], source: "by hand"))
  }

  public func profile(in study: Study) throws(MeasureError) -> Profile {
    guard let mixing = study[Mixing.self] else { throw .needsGroups(measure: "eiIndexBySector") }
    return Profile(
      (0..<mixing.count).map { group in
        let figure = eiIndex(
          external: mixing.external(group), within: mixing.ties(group, group))
        return (mixing.names[group], figure)
      })
  }
}
