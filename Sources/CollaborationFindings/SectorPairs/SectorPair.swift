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
}
