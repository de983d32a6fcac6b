/// What changed between two states of a network: the ledger behind a before-and-after map.
public struct NetworkChange: Equatable, Sendable {
  /// Who or which meeting came or went.
  public struct Entity: Hashable, Sendable {
    public let id: String
    public let name: String
  }

  /// A tie that came, went or changed.
  public struct TieChange: Hashable, Sendable {
    public let from: String
    public let to: String
    public let kind: String
    public let isDirected: Bool
    public let depthBefore: Int?
    public let depthAfter: Int?
  }

  /// A seat in a meeting that was taken or given up.
  public struct SeatChange: Hashable, Sendable {
    public let meeting: String
    public let participant: String
  }

  public let participantsAdded: [Entity]
  public let participantsRemoved: [Entity]
  public let tiesAdded: [TieChange]
  public let tiesRemoved: [TieChange]
  public let tiesDeepened: [TieChange]
  public let tiesWeakened: [TieChange]
  public let meetingsAdded: [Entity]
  public let meetingsRemoved: [Entity]
  public let seatsAdded: [SeatChange]
  public let seatsRemoved: [SeatChange]
}
