import CollaborationModel

/// A line of the map: all ties between one pair, or a seat in a meeting.
struct EdgeMark: Hashable, Sendable {
  /// What a line says, the strongest of what its ties say.
  enum Line: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// A meeting's member who comes when a case calls for it.
    case occasionalSeat
    case seat
    /// The organisation chart, a contract, a grant.
    case formal
    /// A tie that an analysis proposes.
    case proposed
    /// A tie that the team wishes for.
    case wanted
    case working
    case strained
    case bad

    static func < (first: Line, second: Line) -> Bool { first.rawValue < second.rawValue }
  }

  /// Where the arrows stand.
  enum Heads: Hashable, Sendable {
    case none, forward, both
  }

  let from: String
  let to: String
  let line: Line
  let heads: Heads

  /// The depth, 1 to 5, where one is stated.
  let depth: Int?

  /// Who carries the tie, where that is stated.
  var carrier: Tie.Carrier?

  /// The kinds of the ties that the line stands for, in order.
  var kinds: [String] = []

  /// How many ties the line stands for.
  var count = 1

  /// The number of a proposed tie.
  var number: Int?

  /// What became of the line, on a map of two states.
  var change: Change?

  /// Whether the map compares two states, so that what stayed as it was recedes.
  var isCompared = false
}
