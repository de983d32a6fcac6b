/// What changed from one state of a network to a later one (差分).
///
/// Ties are listed in the order of their ends' ids, participants and meetings in the order of the
/// file. A tie that came or went is listed as added or removed, whatever else is said of it: a wish
/// that came true is an added tie as well, and a change of kind both an added and a removed one.
public struct NetworkChange: Equatable, Sendable {
  /// Who or which meeting came or went.
  public struct Entity: Hashable, Sendable {
    public let id: String
    public let name: String
  }

  /// Something that is stated otherwise of a participant or meeting.
  public struct FactChange: Hashable, Sendable {
    /// What is stated, by the keys of the native form.
    public enum Fact: String, Hashable, Sendable, CaseIterable {
      case name, kind, sectors, tier, side, within, operation, frequency
    }

    public let id: String

    /// The later name.
    public let name: String
    public let fact: Fact
    public let before: String?
    public let after: String?
  }

  /// A tie that came, went or changed.
  public struct TieChange: Hashable, Sendable {
    public let from: String
    public let to: String

    /// The kind in the later state, or the one that the tie had.
    public let kind: String
    public let isDirected: Bool

    /// The kind before, where it was another.
    public internal(set) var kindBefore: String?
    public internal(set) var depthBefore: Int?
    public internal(set) var depthAfter: Int?
    public internal(set) var statusBefore: Tie.Status?
    public internal(set) var statusAfter: Tie.Status?
    public internal(set) var carrierBefore: Tie.Carrier?
    public internal(set) var carrierAfter: Tie.Carrier?
  }

  /// A seat in a meeting that was taken or given up.
  public struct SeatChange: Hashable, Sendable {
    public let meeting: String
    public let participant: String
  }

  public let participantsAdded: [Entity]
  public let participantsRemoved: [Entity]
  public let participantsChanged: [FactChange]
  public let tiesAdded: [TieChange]
  public let tiesRemoved: [TieChange]
  public let tiesDeepened: [TieChange]
  public let tiesWeakened: [TieChange]

  /// The added ties that somebody had wished for.
  public let wishesFulfilled: [TieChange]

  /// Ties that are another kind, or lead another way, between the same two.
  public let kindsChanged: [TieChange]

  /// Ties that are in trouble now and were not, or the other way round.
  public let statusesChanged: [TieChange]

  /// Ties that somebody else, or something else, carries now; both states say who.
  public let carriersChanged: [TieChange]

  /// Wishes that are new, and those that nobody has any more and that did not come true.
  public let wishesAdded: [TieChange]
  public let wishesDropped: [TieChange]
  public let meetingsAdded: [Entity]
  public let meetingsRemoved: [Entity]
  public let meetingsChanged: [FactChange]
  public let seatsAdded: [SeatChange]
  public let seatsRemoved: [SeatChange]
}
