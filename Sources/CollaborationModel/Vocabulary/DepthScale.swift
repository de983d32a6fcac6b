/// A scale on which people state how deep a tie is, and how its steps stand on ours.
///
/// Ours is the Levels of Collaboration scale, 1 to 5 (Frey, Lohmeier, Lee and Tollefson, “Measuring
/// Collaboration Among Grant Partners”, *American Journal of Evaluation* 27(3), 2006, 383–392).
public struct DepthScale: Hashable, Sendable, Identifiable {
  /// A step of the scale.
  public struct Step: Hashable, Sendable {
    /// The step's number on its own scale.
    public let value: Int
    public let japaneseName: String
    public let englishName: String
    /// The level on our scale that the step is read as; 0 is no tie.
    public let level: Int

    public init(value: Int, japaneseName: String, englishName: String, level: Int) {
      self.value = value
      self.japaneseName = japaneseName
      self.englishName = englishName
      self.level = level
    }
  }

  public let term: Term
  public let steps: [Step]

  public var id: String { term.id }

  public init(term: Term, steps: [Step]) {
    self.term = term
    self.steps = steps
  }

  /// The step with a number.
  public func step(_ value: Int) -> Step? { steps.first { $0.value == value } }
}
