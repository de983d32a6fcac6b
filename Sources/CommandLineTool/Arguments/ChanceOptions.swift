public import ArgumentParser
public import GraphMeasures

/// What figures are held against.
struct ChanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "偶然の範囲で変えないもの: same-ties 点とつながりの数 / same-degrees 各点のつながりの数 / "
          + "same-sectors 分野の大きさ / same-mixing 分野間のつながりの数 / quasi-independence "
          + "各点のほかの分野とのつながりの数（指定がなければ指標ごとの標準）",
        "What stays as it is by chance: same-ties (size and ties), same-degrees, same-sectors (labels "
          + "dealt anew), same-mixing (ties between sectors), quasi-independence (everybody's ties to "
          + "other sectors). (default: what is usual for each figure)"),
      valueName: "name"))
  var null: NullModel?

  @Option(
    help: ArgumentHelp(
      say(
        "偶然の範囲のために抽出する回数（指定がなければ 999。分野の並べ替えが少なければ全部を数える）",
        "How many networks to draw for what is by chance. (default: 999; where the ways to deal labels "
          + "out are few, all are gone through)"),
      valueName: "n"))
  var draws: Int?

  @Option(help: ArgumentHelp(say("乱数の種", "The seed of what is sampled."), valueName: "n"))
  var seed: UInt64 = 1

  /// How many networks to draw.
  var drawCount: Int { draws ?? 999 }

  /// Whether chance was asked for, as opposed to added where it is cheap.
  var isAskedFor: Bool { null != nil || draws != nil }

  func validate() throws {
    if let draws, !(1...1_000_000).contains(draws) {
      throw ValidationError(
        say("--draws は 1〜1000000 で指定してください。", "--draws goes from 1 to 1000000."))
    }
  }
}

extension NullModel: ExpressibleByArgument {
  public init?(argument: String) {
    guard let null = Self.allCases.first(where: { $0.word == argument }) else { return nil }
    self = null
  }

  public static var allValueStrings: [String] { allCases.map(\.word) }

  /// What the model is called on the command line.
  private var word: String {
    switch self {
    case .sameTies: "same-ties"
    case .sameDegrees: "same-degrees"
    case .sameSectorSizes: "same-sectors"
    case .sameMixing: "same-mixing"
    case .quasiIndependence: "quasi-independence"
    }
  }
}
