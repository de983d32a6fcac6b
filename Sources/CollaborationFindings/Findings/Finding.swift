public import CollaborationModel

/// What one rule says of one place in a network, with all that it rests on.
public struct Finding: Hashable, Sendable, Identifiable {
  /// Whether something holds or is missing. What holds is printed first.
  public enum Nature: String, Hashable, Sendable, CaseIterable {
    case strength, gap
  }

  /// `f1`, `f2` … in the order in which the findings are printed.
  public let id: String

  /// The id of the rule that says it.
  public let rule: String
  public let nature: Nature

  /// How much the sentence can carry: 3 decisive, 2 worth a talk, 1 to be asked about. It is a
  /// weight of the evidence, not a grade of the town or of anybody in it.
  public let weight: Int

  /// The sectors that it speaks of, in the order of the vocabulary.
  public let sectors: [String]

  /// The ids of the participants and meetings that it speaks of, in the order of the file.
  public let participants: [String]

  /// The ties that it speaks of, present or missing.
  public let ties: [FindingTie]

  /// The figure behind it, with what chance would give.
  public let figure: Figure?

  /// What it says, in one sentence.
  public let sentence: Wording

  /// What the file itself says of it, word for word.
  public let details: [Wording]

  /// Where the documents state the problem or the aim.
  public let evidence: [DocumentLines]

  /// What the documents pair with it, as possibilities and not as duties.
  public let actions: [Action]

  /// Ties that would close it, and who could introduce the two ends to each other.
  public let proposals: [Proposal]
}
