/// What a tie counts as when a town is read: one of these, never two.
public enum TieStanding: String, Hashable, Sendable, CaseIterable {
  /// People work with each other: the ties of the view.
  case working

  /// 配置・委託・所管 and the like, or a tie that the view leaves out: it does not say that anybody
  /// works together.
  case formal

  /// たらいまわし, 排除, or a tie marked as bad: never collaboration, whatever its kind.
  case bad

  /// A tie that a team wishes for and does not have.
  case wanted

  /// A tie that there was.
  case ended

  /// One unit became another.
  case lineage
}
