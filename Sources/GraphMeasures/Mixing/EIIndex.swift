/// Krackhardt and Stern's E-I index: whether ties lead out of groups or stay within.
///
/// −1 where all ties stay within groups, +1 where all lead outside. What is usual depends on how large
/// the groups are: read it with what it is by chance, and never alone.
///
///     E-I = (E − I) / (E + I),  E ties between groups, I ties within
///
/// ```swift
/// try EIIndex().figure(on: graph, groups: sectors)  // −0.667
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case       | Here                              | Elsewhere                                      |
/// | ---------- | --------------------------------- | ---------------------------------------------- |
/// | Counted    | ties, each once; arcs if directed | UCINET symmetrises first                       |
/// | Weights    | sums of weights                   | by option                                      |
/// | No ties    | undefined (`nil`)                 | NaN                                            |
///
/// - Complexity: O(*m*) time.
///
/// - Note: After D. Krackhardt and R. N. Stern, “Informal networks and organizational crises: an
///   experimental simulation”, *Social Psychology Quarterly* 51, 1988, 123–140.
public struct EIIndex: GraphMeasure, MixingFigure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "eiIndex",
      name: "E-I index",
      japaneseName: "E-I指標（分野の外と内のつながり）",
      formula: "E-I = (E − I)/(E + I)",
      convention:
        "of ties, each once, by their weights; −1 all within sectors, +1 all between; undefined without ties",
      japaneseConvention: "つながりを1回ずつ、重みで数える。−1は分野内のみ、+1は分野間のみ。つながりがなければ定義なし",
      reference: "Krackhardt & Stern 1988",
      needsGroups: true,
      usesWeights: true,
      undefined: [.noTies],
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)], groups: [0, 0, 1, 1], figure: 0,
        source: "by hand"))
  }

  public func figure(in study: Study) throws(MeasureError) -> Double? {
    guard let mixing = study[Mixing.self] else { throw .needsGroups(measure: "eiIndex") }
    return figure(of: mixing.sums)
  }

  func figure(of sums: MixingSums) -> Double? {
    eiIndex(external: sums.total - sums.within, within: sums.within)
  }

  /// What the index is on average when labels are dealt out anew: (P_ext − P_int)/P, the pairs between
  /// and within groups as shares of all, whatever the ties are.
  public func expectation(of mixing: GroupMixing) -> Double? {
    var within = 0.0
    var all = 0.0
    for row in 0..<mixing.count {
      for column in 0..<mixing.count where mixing.isDirected || row <= column {
        all += Double(mixing.pairs(row, column))
        if row == column { within += Double(mixing.pairs(row, row)) }
      }
    }
    return eiIndex(external: all - within, within: within)
  }
}

/// (E − I)/(E + I), undefined without ties.
func eiIndex(external: Double, within: Double) -> Double? {
  external + within > 0 ? (external - within) / (external + within) : nil
}
