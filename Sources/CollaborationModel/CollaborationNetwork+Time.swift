extension CollaborationNetwork {
  /// The network as it was at the end of a period.
  ///
  /// A participant, tie, meeting or seat is kept when its lifespan holds the period's last day; a
  /// tie or seat goes with either of its ends, and so does the mention of who is not there as a
  /// parent, a convener, one who decides or one who covers a need. Cases stay as they were told.
  ///
  /// A tie that has ended since is one that existed: its status says how it stands at the network's
  /// own time. Without a period it is the network of its own ``asOf``; without that, everything that
  /// has not ended and is not only planned.
  ///
  /// - Complexity: O(*n* + *m*), where *n* counts participants and meetings, *m* ties and seats.
  public func network(asOf period: CalendarPeriod? = nil) -> CollaborationNetwork {
    let day = (period ?? asOf)?.lastDay
    let present = asOf?.firstDay
    func isThere(_ lifespan: Lifespan) -> Bool {
      day.map { lifespan.contains($0, present: present) } ?? lifespan.isOngoing
    }

    var slice = self
    slice.asOf = period ?? asOf
    // Where all is there nothing is copied: large networks have few dates.
    if !participants.allSatisfy({ isThere($0.lifespan) }) {
      slice.participants = participants.filter { isThere($0.lifespan) }
    }
    slice.meetings = meetings.filter { isThere($0.lifespan) }
    let ids = Set(slice.participants.map(\.id) + slice.meetings.map(\.id))
    func known(_ id: String?) -> String? { id.flatMap { ids.contains($0) ? $0 : nil } }

    for index in slice.participants.indices where slice.participants[index].within != nil {
      slice.participants[index].within = known(slice.participants[index].within)
    }
    func hasEnds(_ tie: Tie) -> Bool { ids.contains(tie.from) && ids.contains(tie.to) }
    if !ties.allSatisfy({ $0.status != .ended && isThere($0.lifespan) && hasEnds($0) }) {
      slice.ties = ties.compactMap { tie in
        guard hasEnds(tie) else { return nil }
        guard tie.status == .ended else { return isThere(tie.lifespan) ? tie : nil }
        var former = tie
        former.lifespan.until = tie.lifespan.until ?? .unknown
        guard day != nil, isThere(former.lifespan) else { return nil }
        former.status = .existing
        return former
      }
    }
    for index in slice.meetings.indices {
      slice.meetings[index].convener = known(slice.meetings[index].convener)
      slice.meetings[index].decisionMakers.removeAll { !ids.contains($0) }
      slice.meetings[index].members.removeAll {
        !isThere($0.lifespan) || !ids.contains($0.participant)
      }
    }
    slice.statedGaps = statedGaps.filter { isThere($0.lifespan) }
    for index in slice.statedGaps.indices {
      slice.statedGaps[index].coveredBy.removeAll { !ids.contains($0) }
    }
    return slice
  }
}
