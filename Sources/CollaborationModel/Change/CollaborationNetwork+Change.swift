extension CollaborationNetwork {
  /// What changed from this network to a later one; both are taken as they stand.
  ///
  /// A tie is the same in both when its ends, its kind and its direction are; a mutual tie has no
  /// first end. Wanted ties count as ties that are not there yet. A tie deepens or weakens when both
  /// states give its depth.
  ///
  /// - Complexity: O(*n* + *m* log *m*), where *m* counts the ties and seats of both.
  public func changes(to later: CollaborationNetwork) -> NetworkChange {
    let ties = (before: standingTies, after: later.standingTies)
    let seats = (before: allSeats, after: later.allSeats)

    func change(_ key: TieKey) -> NetworkChange.TieChange {
      NetworkChange.TieChange(
        from: key.from, to: key.to, kind: key.kind, isDirected: key.isDirected,
        depthBefore: ties.before[key] ?? nil, depthAfter: ties.after[key] ?? nil)
    }
    func changes(where isMeant: (_ before: Int, _ after: Int) -> Bool) -> [NetworkChange.TieChange]
    {
      ties.after.keys.sorted().filter { key in
        guard let before = ties.before[key] ?? nil, let after = ties.after[key] ?? nil else {
          return false
        }
        return isMeant(before, after)
      }.map(change)
    }

    return NetworkChange(
      participantsAdded: Self.missing(later.people, in: people),
      participantsRemoved: Self.missing(people, in: later.people),
      tiesAdded: ties.after.keys.filter { ties.before[$0] == nil }.sorted().map(change),
      tiesRemoved: ties.before.keys.filter { ties.after[$0] == nil }.sorted().map(change),
      tiesDeepened: changes { $1 > $0 },
      tiesWeakened: changes { $1 < $0 },
      meetingsAdded: Self.missing(later.tables, in: tables),
      meetingsRemoved: Self.missing(tables, in: later.tables),
      seatsAdded: Self.missing(seats.after, in: seats.before),
      seatsRemoved: Self.missing(seats.before, in: seats.after))
  }

  private var people: [NetworkChange.Entity] {
    participants.map { NetworkChange.Entity(id: $0.id, name: $0.name) }
  }

  private var tables: [NetworkChange.Entity] {
    meetings.map { NetworkChange.Entity(id: $0.id, name: $0.name) }
  }

  private static func missing(
    _ entities: [NetworkChange.Entity], in others: [NetworkChange.Entity]
  ) -> [NetworkChange.Entity] {
    let known = Set(others.map(\.id))
    return entities.filter { !known.contains($0.id) }
  }

  /// The seats that are not among others, each once.
  private static func missing(
    _ seats: [NetworkChange.SeatChange], in others: [NetworkChange.SeatChange]
  ) -> [NetworkChange.SeatChange] {
    var known = Set(others)
    return seats.filter { known.insert($0).inserted }
  }

  /// The ties that stand, each with its depth where that is stated.
  private var standingTies: [TieKey: Int?] {
    var found: [TieKey: Int?] = [:]
    for tie in ties where tie.status != .wanted && tie.status != .ended {
      let key = TieKey(tie)
      found[key] = .some(
        [found[key] ?? nil, tie.depth?.level].compactMap { $0 }.max())
    }
    return found
  }

  private var allSeats: [NetworkChange.SeatChange] {
    meetings.flatMap { meeting in
      meeting.members.map {
        NetworkChange.SeatChange(meeting: meeting.id, participant: $0.participant)
      }
    }
  }
}

/// What makes two records the same tie.
private struct TieKey: Hashable, Comparable {
  let from: String
  let to: String
  let kind: String
  let isDirected: Bool

  init(_ tie: Tie) {
    let ends = tie.isDirected ? [tie.from, tie.to] : [tie.from, tie.to].sorted()
    from = ends[0]
    to = ends[1]
    kind = tie.kind
    isDirected = tie.isDirected
  }

  static func < (first: TieKey, second: TieKey) -> Bool {
    (first.from, first.to, first.kind, first.isDirected ? 1 : 0)
      < (second.from, second.to, second.kind, second.isDirected ? 1 : 0)
  }
}
