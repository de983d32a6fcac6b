/// What a measure says of itself: the one source of the command's catalogue, of the caption of a
/// figure and of the tests that execute its example.
public struct MeasureDescription: Sendable {
  /// The name in commands and files: the literature's name in camelCase, such as `effectiveSize`.
  public let identifier: String

  /// The name in English.
  public let name: String

  /// 日本語名。
  public let japaneseName: String

  /// The definition in one line of mathematics.
  public let formula: String

  /// What the definition leaves open and how it is settled here: direction, weights, normalisation,
  /// where the score is undefined. Printed with every result.
  public let convention: String

  /// The same in Japanese.
  public let japaneseConvention: String

  /// Who defined it, and when.
  public let reference: String

  /// Whether the measure needs the nodes divided into groups.
  public let needsGroups: Bool

  /// Whether the measure goes from every node to every other, which takes hours on the largest graphs
  /// where all others take seconds.
  public let reachesAllPairs: Bool

  /// Whether the measure reads the weights of ties.
  public let usesWeights: Bool

  /// To how many significant digits a value is computed, and therefore printed: two nodes that cannot be
  /// told apart get the same digits, though their sums were taken in another order.
  public let digits: Int

  /// The cases in which there is no value; in others the convention says why.
  public let undefined: [UndefinedCase]

  /// Whether a search finds the figure, which takes long where it is repeated for many graphs.
  public let isSearched: Bool

  /// A small graph and its scores.
  public let example: WorkedExample

  /// Describes a measure.
  public init(
    identifier: String,
    name: String,
    japaneseName: String,
    formula: String,
    convention: String,
    japaneseConvention: String,
    reference: String,
    needsGroups: Bool = false,
    reachesAllPairs: Bool = false,
    isSearched: Bool = false,
    usesWeights: Bool = false,
    digits: Int = 12,
    undefined: [UndefinedCase] = [],
    example: WorkedExample
  ) {
    self.identifier = identifier
    self.name = name
    self.japaneseName = japaneseName
    self.formula = formula
    self.convention = convention
    self.japaneseConvention = japaneseConvention
    self.reference = reference
    self.needsGroups = needsGroups
    self.reachesAllPairs = reachesAllPairs
    self.isSearched = isSearched
    self.usesWeights = usesWeights
    self.digits = digits
    self.undefined = undefined
    self.example = example
  }
}
