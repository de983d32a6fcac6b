/// What a team wrote down about a tie it wishes for (つながりたい相手).
public struct WantedTie: Hashable, Sendable {
  /// What is expected of the tie (期待すること).
  public var expectation: String?
  /// What stands in the way (障壁).
  public var barrier: String?
  /// What would be needed (必要なもの).
  public var need: String?
  /// What will be done (アクションプラン).
  public var action: String?
  /// Who does it.
  public var owner: String?
  /// By when.
  public var due: CalendarPeriod?

  public init(
    expectation: String? = nil, barrier: String? = nil, need: String? = nil,
    action: String? = nil, owner: String? = nil, due: CalendarPeriod? = nil
  ) {
    self.expectation = expectation
    self.barrier = barrier
    self.need = need
    self.action = action
    self.owner = owner
    self.due = due
  }
}
