import CollaborationModel

/// Two sectors and all that is between them.
struct SectorPair: Sendable {
  /// The earlier of the two in the vocabulary.
  let first: String
  let second: String

  /// Who works with whom across the two, in the order of the file.
  let dyads: [SectorDyad]

  /// Ties of the organisation chart, contracts and postings.
  let formal: [Tie]

  /// Ties that do harm.
  let bad: [Tie]

  /// Who belongs to both.
  let members: [String]

  /// The meetings at which both sit.
  let meetings: [Meeting]

  /// Whether word gets from one to the other over two others at most, along the directions of ties.
  let areNear: Bool

  /// How the number of ties stands to chance; `nil` where one of them has no tie to any sector.
  let chance: SectorTieChances.Pair?

  var sectors: [String] { [first, second] }

  /// Whether all ties meet in one participant, or there is but one.
  var isCarriedByOne: Bool { !carriers.isEmpty }

  /// Who has all the ties between the two: both ends of a single tie.
  var carriers: [String] {
    guard let tie = dyads.first else { return [] }
    return [tie.first, tie.second].filter { end in
      dyads.allSatisfy { $0.first == end || $0.second == end }
    }
  }

  /// What is to be said of the pair, if anything: one thing, so that a pair is tested once.
  enum Standing: Sendable {
    /// Neither tie nor table, nor anybody who belongs to both.
    case apart
    /// They sit together and do not work together.
    case onlyMeet
    /// Contracts and postings alone.
    case onlyFormal
    /// All ties meet in one participant though others have ties outside too.
    case carriedByOne
    /// Some ties.
    case tied
    /// Somebody belongs to both, and nothing else is there.
    case joined
  }

  var standing: Standing {
    if dyads.isEmpty {
      if !formal.isEmpty { return .onlyFormal }
      if !members.isEmpty { return .joined }
      return meetings.isEmpty ? .apart : .onlyMeet
    }
    return isCarriedByOne && (chance?.tellsCarriers ?? false) ? .carriedByOne : .tied
  }
}
