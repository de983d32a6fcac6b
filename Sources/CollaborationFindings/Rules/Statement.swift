public import CollaborationModel

/// What a rule found, before all tests of a run are corrected together and ties are proposed.
public struct Statement: Sendable {
  /// A count set against chance.
  public struct Test: Sendable {
    /// The name of the null model, such as `quasi-independence`.
    public let null: String
    public let expected: Double

    /// The P of the rule's own question, usually one-sided.
    public let p: Double
    public let method: Figure.Method

    /// The least that the P could have been, whatever had been observed.
    ///
    /// A test that could never have come below .05 is none: it is printed, it is always within chance,
    /// and it does not count among those that are corrected for one another (R. E. Tarone,
    /// *Biometrics* 46, 1990, 515–522).
    public let leastP: Double

    public init(
      null: String, expected: Double, p: Double, method: Figure.Method, leastP: Double = 0
    ) {
      self.null = null
      self.expected = expected
      self.p = p
      self.method = method
      self.leastP = leastP
    }
  }

  /// The weight where no test stands behind the statement, or for each band of its test.
  ///
  /// `nil` for a band means that the statement is dropped there.
  public enum Weight: Sendable {
    case fixed(Int)
    case byBand(withinChance: Int?, somewhat: Int?, clearly: Int?)
  }

  public var weight: Weight
  public var sectors: [String]
  public var participants: [String]
  public var ties: [FindingTie]

  /// What was counted.
  public var figure: (name: String, value: Double)?
  public var bounds: ClosedRange<Double>?
  public var test: Test?

  /// The sentence, worded by the band of the corrected P where there is a test.
  public var sentence: @Sendable (ChanceBand?) -> Wording

  /// What the file itself says, word for word, to be printed under the sentence.
  public var details: [Wording] = []

  /// The groups of participants between which a tie would close the gap; empty where no tie would.
  public var openPairs: [OpenPair]

  /// Two sets of participants between which a tie would help.
  public struct OpenPair: Hashable, Sendable {
    public let from: [String]
    public let to: [String]

    public init(from: [String], to: [String]) {
      self.from = from
      self.to = to
    }
  }

  public init(
    weight: Weight, sectors: [String] = [], participants: [String] = [], ties: [FindingTie] = [],
    figure: (name: String, value: Double)? = nil, bounds: ClosedRange<Double>? = nil,
    test: Test? = nil, openPairs: [OpenPair] = [],
    sentence: @escaping @Sendable (ChanceBand?) -> Wording
  ) {
    self.weight = weight
    self.sectors = sectors
    self.participants = participants
    self.ties = ties
    self.figure = figure
    self.bounds = bounds
    self.test = test
    self.openPairs = openPairs
    self.sentence = sentence
  }
}
