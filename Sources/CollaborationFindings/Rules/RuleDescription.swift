public import CollaborationModel

/// What a rule says of itself.
public struct RuleDescription: Sendable {
  /// The id in files and results, such as `sector-pair-missing`.
  public let id: String
  public let family: RuleFamily
  public let nature: Finding.Nature
  public let name: Wording

  /// What it says of a network where it triggers.
  public let meaning: Wording

  /// When it stays silent.
  public let guardrail: Wording

  /// Where the documents state the problem or the aim.
  public let evidence: [DocumentLines]

  /// What the documents pair with it.
  public let actions: [Action]

  /// Small networks on which it triggers and on which it does not.
  public let examples: [RuleExample]

  public init(
    id: String, family: RuleFamily, nature: Finding.Nature, name: Wording, meaning: Wording,
    guardrail: Wording, evidence: [DocumentLines], actions: [Action], examples: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.nature = nature
    self.name = name
    self.meaning = meaning
    self.guardrail = guardrail
    self.evidence = evidence
    self.actions = actions
    self.examples = examples
  }
}
