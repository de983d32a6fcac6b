extension CollaborationNetwork {
  /// The network as it was at the end of a period.
  ///
  /// A participant, tie, meeting or seat is kept when its lifespan holds the period's last day; a
  /// tie or seat goes with either of its ends. Without a period it is the network of its own
  /// ``asOf``; without that, everything that has not ended and is not only planned.
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
    slice.participants = participants.filter { isThere($0.lifespan) }
    slice.meetings = meetings.filter { isThere($0.lifespan) }
    let ids = Set(slice.participants.map(\.id) + slice.meetings.map(\.id))
    slice.ties = ties.filter {
      isThere($0.lifespan) && $0.status != .ended && ids.contains($0.from) && ids.contains($0.to)
    }
    for index in slice.meetings.indices {
      slice.meetings[index].members.removeAll {
        !isThere($0.lifespan) || !ids.contains($0.participant)
      }
    }
    slice.statedGaps = statedGaps.filter { isThere($0.lifespan) }
    return slice
  }
}
