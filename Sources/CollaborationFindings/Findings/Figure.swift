public import CollaborationModel

/// The number behind a finding, beside what chance would give.
public struct Figure: Hashable, Sendable {
  /// How the expectation was computed.
  public enum Method: Hashable, Sendable {
    /// By enumeration or a closed form.
    case exact

    /// From so many draws with this seed.
    case sampled(draws: Int, seed: UInt64)
  }

  /// What chance would give.
  public struct Chance: Hashable, Sendable {
    /// The name of the null model, such as `quasi-independence`.
    public let null: String
    public let expected: Double
    public let p: Double

    /// `p` corrected for all tests of the same run by Benjamini and Hochberg (1995).
    public let adjustedP: Double
    public let method: Method

    public init(
      null: String, expected: Double, p: Double, adjustedP: Double, method: Method
    ) {
      self.null = null
      self.expected = expected
      self.p = p
      self.adjustedP = adjustedP
      self.method = method
    }

    /// The null model in words.
    public var nullName: Wording { Self.nullNames[null] ?? Wording(null, null) }

    private static let nullNames: [String: Wording] = [
      "quasi-independence": Wording(
        "準独立（分野ごとに、ほかの分野とのつながりの数を保つ）",
        "quasi-independence: each sector keeps its number of ties to other sectors"),
      "same sector sizes": Wording("分野の人数を保って入れ替え", "same sector sizes"),
      "same size and ties": Wording("参加主体とつながりの数を保つ", "same size and ties"),
      "same share of personal ties": Wording(
        "属人のつながりの割合を保つ", "same share of personal ties"),
      "same share of one-way ties": Wording("一方向の割合を保つ", "same share of one-way ties"),
      "same share of ties of information": Wording(
        "情報交換の割合を保つ", "same share of ties of information"),
      "same ties of each member, as many outside": Wording(
        "参加主体ごとのつながりの数を保つ", "same ties of each member, as many outside"),
    ]

    /// How the figure is worded.
    public var band: ChanceBand { ChanceBand(adjustedP: adjustedP) }
  }

  /// The name of what is counted, in camelCase, such as `ties`.
  public let name: String
  public let value: Double
  public let chance: Chance?

  /// The least and the greatest value that the unanswered questions leave open; `nil` where all
  /// were answered or none of them matters.
  public let bounds: ClosedRange<Double>?

  public init(
    name: String, value: Double, chance: Chance? = nil, bounds: ClosedRange<Double>? = nil
  ) {
    self.name = name
    self.value = value
    self.chance = chance
    self.bounds = bounds
  }
}
