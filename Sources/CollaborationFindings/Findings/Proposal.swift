public import CollaborationModel

/// つなぎ提案: a tie that would close a gap, and who is well placed to introduce its two ends.
public struct Proposal: Hashable, Sendable {
  /// What the tie would change in the network.
  public struct Effect: Hashable, Sendable {
    /// Pairs of sectors that come within two steps of each other.
    public let sectorPairsWithinTwoSteps: Int

    /// Participants without whom the network no longer falls apart.
    public let cutPoints: Int

    /// Participants whom one of the two ends then reaches within two steps.
    public let participantsReached: Int

    public init(sectorPairsWithinTwoSteps: Int, cutPoints: Int, participantsReached: Int) {
      self.sectorPairsWithinTwoSteps = sectorPairsWithinTwoSteps
      self.cutPoints = cutPoints
      self.participantsReached = participantsReached
    }
  }

  public let from: String
  public let to: String

  /// Who knows both ends; `nil` where nobody does.
  public let introducer: String?

  /// Who else knows both.
  public let second: String?

  /// Whether the team has written the tie down itself as one that it wants.
  public let isWanted: Bool
  public let effect: Effect

  /// Why this tie and this introducer, in one sentence.
  public let reason: Wording

  public init(
    from: String, to: String, introducer: String?, second: String?, isWanted: Bool,
    effect: Effect, reason: Wording
  ) {
    self.from = from
    self.to = to
    self.introducer = introducer
    self.second = second
    self.isWanted = isWanted
    self.effect = effect
    self.reason = reason
  }
}
