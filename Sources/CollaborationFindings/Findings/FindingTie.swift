/// A tie that a finding points at.
public struct FindingTie: Hashable, Sendable {
  /// What the finding says of the tie.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case present, missing, wanted, strained, bad, formal, ended
  }

  /// The id of a participant.
  public let from: String

  /// The id of a participant.
  public let to: String
  public let state: State

  public init(from: String, to: String, state: State) {
    self.from = from
    self.to = to
    self.state = state
  }
}
