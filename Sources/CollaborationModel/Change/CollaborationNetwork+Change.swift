extension CollaborationNetwork {
  /// What changed from this network to a later one; both are taken as they stand.
  ///
  /// A tie is the same in both when its ends, its kind and its direction are; a mutual tie has no
  /// first end. Wanted ties count as ties that are not there yet. A tie deepens or weakens when both
  /// states give its depth, and is carried otherwise when both say by whom.
  ///
  /// - Complexity: O(*n* + *m* log *m*), where *m* counts the ties and seats of both.
  public func changes(to later: CollaborationNetwork) -> NetworkChange {
    let ties = TieChanges(from: self, to: later)
    let seats = (before: allSeats, after: later.allSeats)
    return NetworkChange(
      participantsAdded: Self.missing(later.people, in: people),
      participantsRemoved: Self.missing(people, in: later.people),
      participantsChanged: Self.changes(from: personFacts, to: later.personFacts),
      tiesAdded: ties.added, tiesRemoved: ties.removed,
      tiesDeepened: ties.kept.filter { Self.isRise($0.depthBefore, $0.depthAfter) },
      tiesWeakened: ties.kept.filter { Self.isRise($0.depthAfter, $0.depthBefore) },
      wishesFulfilled: ties.fulfilled, kindsChanged: ties.ofAnotherKind,
      statusesChanged: ties.kept.filter { $0.statusBefore != $0.statusAfter },
      carriersChanged: (ties.kept + ties.ofAnotherKind).filter {
        $0.carrierBefore != nil && $0.carrierAfter != nil && $0.carrierBefore != $0.carrierAfter
      },
      wishesAdded: ties.wishesAdded, wishesDropped: ties.wishesDropped,
      meetingsAdded: Self.missing(later.tables, in: tables),
      meetingsRemoved: Self.missing(tables, in: later.tables),
      meetingsChanged: Self.changes(from: tableFacts, to: later.tableFacts),
      seatsAdded: Self.missing(seats.after, in: seats.before),
      seatsRemoved: Self.missing(seats.before, in: seats.after))
  }

  private static func isRise(_ first: Int?, _ second: Int?) -> Bool {
    guard let first, let second else { return false }
    return first < second
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

  private var allSeats: [NetworkChange.SeatChange] {
    meetings.flatMap { meeting in
      meeting.members.map {
        NetworkChange.SeatChange(meeting: meeting.id, participant: $0.participant)
      }
    }
  }
}

extension CollaborationNetwork {
  private typealias Fact = NetworkChange.FactChange.Fact
  private typealias Facts = (id: String, name: String, values: [(Fact, String?)])

  private var personFacts: [Facts] {
    participants.map { person in
      (
        person.id, person.name,
        [
          (.name, person.name), (.kind, person.kind),
          (.sectors, person.sectors.isEmpty ? nil : person.sectors.joined(separator: "、")),
          (.tier, person.tier), (.side, person.side?.rawValue), (.within, person.within),
          (.operation, person.operation),
        ]
      )
    }
  }

  private var tableFacts: [Facts] {
    meetings.map { meeting in
      (meeting.id, meeting.name, [(.name, meeting.name), (.frequency, meeting.frequency)])
    }
  }

  /// The facts that both states know of somebody, and that differ.
  private static func changes(
    from before: [Facts], to after: [Facts]
  ) -> [NetworkChange.FactChange] {
    let earlier = Dictionary(
      before.map { ($0.id, $0.values) }, uniquingKeysWith: { first, _ in first })
    return after.flatMap { facts -> [NetworkChange.FactChange] in
      guard let old = earlier[facts.id] else { return [] }
      return zip(old, facts.values).filter { $0.1 != $1.1 }.map { old, new in
        NetworkChange.FactChange(
          id: facts.id, name: facts.name, fact: new.0, before: old.1, after: new.1)
      }
    }
  }
}
