/// Mixing between sectors: for every pair of groups, how they are tied.
///
/// A ratio far below 1 is a gap between sectors, once it is said under what: groups that have few ties
/// at all have few with each other too (``Figure/ratioByDegrees``).
///
///     m(s,t) ties from s to t · P(s,t) pairs · density m/P
///     expected under density: m·P(s,t)/P · under degrees: k⁺(s)·k⁻(t)/m
///
/// ```swift
/// try SectorMixing(.density).profile(on: graph, groups: sectors)["高齢–教育"]  // 0.05
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case         | Here                                        | Elsewhere                        |
/// | ------------ | ------------------------------------------- | -------------------------------- |
/// | Undirected   | each pair of groups once; within a group each tie once | UCINET counts it twice |
/// | Weights      | sums of weights, in densities too           | by option                        |
/// | No pairs, or nothing expected | undefined (`nil`)          | 0 or NaN                         |
///
/// - Complexity: O(*m* + *g*²) time for *g* groups.
///
/// - Note: After M. E. J. Newman, “Mixing patterns in networks”, *Physical Review E* 67, 2003, 026126;
///   expectations as in UCINET and xucinet (S. P. Borgatti, M. G. Everett and L. C. Freeman).
public struct SectorMixing: ProfileMeasure {
  /// What is told of a pair of groups.
  public enum Figure: CaseIterable, Sendable {
    /// How many ties there are.
    case ties

    /// Ties as a share of pairs.
    case density

    /// Ties as a multiple of what all pairs alike would have.
    case ratioByDensity

    /// Ties as a multiple of what the groups' ties would lead to.
    case ratioByDegrees
  }

  /// What is told of a pair of groups.
  public let figure: Figure

  public init(_ figure: Figure = .ties) {
    self.figure = figure
  }

  public var description: MeasureDescription {
    let words = words
    return MeasureDescription(
      identifier: words.identifier,
      name: words.name,
      japaneseName: words.japaneseName,
      formula: words.formula,
      convention:
        "undirected: each pair of sectors once; undefined where there is nothing to divide by",
      japaneseConvention: "無向では分野の組を1回ずつ。割るものがなければ定義なし",
      reference: "Newman 2003; Borgatti, Everett & Freeman 2002",
      needsGroups: true,
      usesWeights: true,
      undefined: [.noTies],
      // Three pairs of six are within groups; both groups have four of the eight ends.
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (1, 3), (2, 3)], groups: [0, 0, 1, 1],
        profile: zip(["0–0", "0–1", "1–1"], words.example).map { ($0, $1) }, source: "by hand"))
  }

  public func profile(in study: Study) throws(MeasureError) -> Profile {
    guard let mixing = study[Mixing.self] else { throw .needsGroups(measure: words.identifier) }
    var figures: [(name: String, figure: Double?)] = []
    for row in 0..<mixing.count {
      for column in 0..<mixing.count where mixing.isDirected || row <= column {
        let joint = mixing.isDirected ? "→" : "–"
        figures.append(
          (mixing.names[row] + joint + mixing.names[column], value(mixing, row, column)))
      }
    }
    return Profile(figures)
  }

  private func value(_ mixing: GroupMixing, _ row: Int, _ column: Int) -> Double? {
    switch figure {
    case .ties: mixing.ties(row, column)
    case .density: mixing.density(row, column)
    case .ratioByDensity: mixing.ratioByDensity(row, column)
    case .ratioByDegrees: mixing.ratioByDegrees(row, column)
    }
  }
}

extension SectorMixing {
  private typealias Words = (
    identifier: String, name: String, japaneseName: String, formula: String, example: [Double]
  )

  private var words: Words {
    switch figure {
    case .ties:
      ("mixing", "Ties between sectors", "分野間のつながりの数", "m(s,t)", [1, 2, 1])
    case .density:
      ("mixingDensity", "Density between sectors", "分野間の密度", "m(s,t)/P(s,t)", [1, 0.5, 1])
    case .ratioByDensity:
      (
        "mixingRatioByDensity", "Ties between sectors to those expected under density",
        "分野間のつながり（密度からの期待との比）", "m(s,t)/(m·P(s,t)/P)", [1.5, 0.75, 1.5]
      )
    case .ratioByDegrees:
      (
        "mixingRatioByDegrees", "Ties between sectors to those expected under degrees",
        "分野間のつながり（各分野のつながりの数からの期待との比）", "m(s,t)/(k⁺(s)·k⁻(t)/m)", [1, 1, 1]
      )
    }
  }
}
