public import CollaborationModel

extension CollaborationNetwork {
  /// The part of the network between some participants and meetings: what has an end outside is left
  /// out.
  public func limited(to ids: Set<String>) -> CollaborationNetwork {
    var part = self
    part.participants.removeAll { !ids.contains($0.id) }
    part.meetings.removeAll { !ids.contains($0.id) }
    part.ties.removeAll { !ids.contains($0.from) || !ids.contains($0.to) }
    for index in part.meetings.indices {
      part.meetings[index].members.removeAll { !ids.contains($0.participant) }
    }
    return part
  }

  /// The ids of the participants and meetings that are at most some steps away from one, over ties
  /// that stand and over seats in meetings.
  ///
  /// - Complexity: O(*s*·*m*), for *s* steps and *m* ties and seats.
  public func neighbourhood(of id: String, steps: Int) -> Set<String> {
    let seats = meetings.flatMap { meeting in
      meeting.members.map { (meeting.id, $0.participant) }
    }
    let pairs =
      ties.filter { $0.status != .ended && $0.status != .wanted }.map { ($0.from, $0.to) } + seats
    var reached: Set<String> = [id]
    for _ in 0..<steps {
      let added = pairs.flatMap { first, second -> [String] in
        switch (reached.contains(first), reached.contains(second)) {
        case (true, false): [second]
        case (false, true): [first]
        default: []
        }
      }
      if added.isEmpty { break }
      reached.formUnion(added)
    }
    return reached
  }

  /// The ids of the participants of some sectors and kinds, with the meetings that two of them sit in.
  ///
  /// - Parameters:
  ///   - sectors: the sectors one of which a participant has to have; none to ask for none.
  ///   - kinds: the kinds one of which a participant has to be of; none to ask for none.
  public func members(ofSectors sectors: Set<String>, kinds: Set<String>) -> Set<String> {
    let chosen = Set(
      participants.filter {
        (sectors.isEmpty || !sectors.isDisjoint(with: $0.sectors))
          && (kinds.isEmpty || kinds.contains($0.kind))
      }.map(\.id))
    let tables = meetings.filter { meeting in
      meeting.members.count { chosen.contains($0.participant) } > 1
    }
    return chosen.union(tables.map(\.id))
  }
}
