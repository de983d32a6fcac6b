/// つなぎ提案: a tie that would close a gap, and who is well placed to introduce its two ends.
public struct Proposal: Hashable, Sendable {
  public let from: String
  public let to: String

  /// Who knows both ends; `nil` where nobody does.
  public let introducer: String?

  /// Who else could.
  public let second: String?

  /// Whether the team has written the tie down itself as one that it wants.
  public let isWanted: Bool
  public let reason: Wording

  public init(
    from: String, to: String, introducer: String?, second: String?, isWanted: Bool,
    reason: Wording
  ) {
    self.from = from
    self.to = to
    self.introducer = introducer
    self.second = second
    self.isWanted = isWanted
    self.reason = reason
  }
}
