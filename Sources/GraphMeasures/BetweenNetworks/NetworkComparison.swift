/// What can be told of two networks held against one another.
///
/// ``QAPCorrelation`` and ``NetworkRegression`` hold ties against ties and need the same participants;
/// portrait divergence and triad similarity hold structure against structure and need none in common.
public enum NetworkComparison: CaseIterable, Sendable {
  case qapCorrelation
  case networkRegression
  case portraitDivergence
  case triadSimilarity

  /// What the figure is called and how it is defined; the example is of a graph and itself.
  public var description: MeasureDescription {
    switch self {
    case .qapCorrelation:
      Self.description(
        "qapCorrelation", "QAP correlation", "QAP相関", "r(x(i,j), y(i,j)) over i ≠ j",
        (
          "diagonal left out; p by exchanging participants, with the +1 correction",
          "対角線は除く。p は参加主体の入れ替えによる（+1補正）"
        ), "Hubert & Schultz 1976; Krackhardt 1988", figure: 1)
    case .networkRegression:
      Self.description(
        "mrqap", "Network regression (MRQAP)", "ネットワーク回帰（MRQAP）",
        "y = b(0) + Σ b(k)·x(k) over i ≠ j",
        (
          "least squares; t by double semi-partialling; the networks held against it are predictors",
          "最小二乗法。t は double semi-partialling による。比べるネットワークを説明変数とする"
        ), "Dekker, Krackhardt & Snijders 2007", figure: 1)
    case .portraitDivergence:
      Self.description(
        "portraitDivergence", "Portrait divergence", "ポートレート・ダイバージェンス",
        "Jensen–Shannon of P(k,ℓ) = P(k|ℓ)·P(ℓ)",
        (
          "directions followed, weights ignored; sizes differ for that reason alone",
          "向きに従い、重みは使わない。規模が違えばそれだけで値が出る"
        ), "Bagrow & Bollt 2019", figure: 0)
    case .triadSimilarity:
      Self.description(
        "triadSimilarity", "Similarity of triad profiles", "三者関係の型の似かた",
        "cosine of Δ(k) = (T − E)/(T + E + 4), E under U|MAN",
        ("from −1 to 1; undefined where no kind differs from chance", "−1〜1。偶然と違う型がなければ定義なし"),
        "Milo et al. 2004; Holland & Leinhardt 1970", figure: 1)
    }
  }

  private static func description(
    _ identifier: String, _ name: String, _ japaneseName: String, _ formula: String,
    _ convention: (english: String, japanese: String), _ reference: String, figure: Double
  ) -> MeasureDescription {
    MeasureDescription(
      identifier: identifier, name: name, japaneseName: japaneseName, formula: formula,
      convention: convention.english, japaneseConvention: convention.japanese, reference: reference,
      example: WorkedExample(
        nodes: 5, ties: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)], figure: figure,
        source: "of the graph and itself, by hand"))
  }
}
