import CollaborationModel

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

  /// A tie of the network as it stands.
  init(_ tie: Tie) {
    let state: State =
      switch tie.status {
      case .existing: .present
      case .wanted: .wanted
      case .strained: .strained
      case .bad: .bad
      case .ended: .ended
      }
    self.init(from: tie.from, to: tie.to, state: state)
  }
}
