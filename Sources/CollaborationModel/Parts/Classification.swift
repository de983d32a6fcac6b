/// What a participant is taken for by everything that judges a network.
///
/// A file may state it. What it does not state is derived once, from kind, side, roles, functions
/// and ties, and from the name only as a last resort; see ``CollaborationNetwork/classified()``.
/// Rules read the result and never a name, so that another name changes no finding.
public struct Classification: Hashable, Sendable {
  /// Where the participant stands; `nil` where it is not stated.
  public var standing: Standing?

  /// What else it is, beside what roles, functions and jurisdiction say of it; `nil` where it is not
  /// stated. An empty set says that there is nothing else, whatever the name may hint at.
  public var traits: Set<Trait>?

  /// The numbers of the 連携通知 (the 24 notices on working with other fields, 2022) whose partner it
  /// is, whatever its sector; `nil` where it is not stated.
  public var notices: Set<Int>?

  public init(
    standing: Standing? = nil, traits: Set<Trait>? = nil, notices: Set<Int>? = nil
  ) {
    self.standing = standing
    self.traits = traits
    self.notices = notices
  }

  /// Whether nothing is left to derive.
  public var isComplete: Bool { standing != nil && traits != nil && notices != nil }

  /// What is stated, and for the rest what another classification says.
  public func completed(by derived: Classification) -> Classification {
    Classification(
      standing: standing ?? derived.standing, traits: traits ?? derived.traits,
      notices: notices ?? derived.notices)
  }
}
