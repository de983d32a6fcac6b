extension CollaborationNetwork {
  /// The network as it was at the end of a period; see ``slice(asOf:)``.
  public func network(asOf period: CalendarPeriod? = nil) -> CollaborationNetwork {
    slice(asOf: period).network
  }

  /// The network as it was at a point in time, and what of it lies outside.
  ///
  /// Without a period the rule of ``PointInTime`` chooses the date. A participant, tie, meeting or
  /// seat is kept when its lifespan holds the period's last day; a tie or seat goes with either of
  /// its ends, and so does the mention of who is not there as a parent, a convener, one who decides
  /// or one who covers a need. Cases stay as they were told.
  ///
  /// A tie that has ended since is one that existed: its status says how it stands at the network's
  /// own time. A thing that ended at an unknown time was there before the network's own time and is
  /// gone from then on. This is decided here and once: the slice knows its date, and its parts say
  /// no more of an end that the date does not know. So a slice of a slice at the same date is the
  /// same network.
  ///
  /// - Complexity: O(*n* + *m*), where *n* counts participants and meetings, *m* ties and seats.
  public func slice(asOf asked: CalendarPeriod? = nil) -> TimeSlice {
    let time = pointInTime(asked: asked)
    let dating = Dating(
      day: time.day, present: (asked == nil ? time : pointInTime()).period?.firstDay)
    var slice = self
    slice.asOf = time.period

    var (people, tables) = (TimeSlice.Outside(), TimeSlice.Outside())
    // Where all is there nothing is copied: large networks have few dates.
    if !participants.allSatisfy({ dating.keepsUnchanged($0.lifespan) }) {
      slice.participants = dating.kept(participants, \.lifespan, outside: &people)
    }
    slice.meetings = dating.kept(meetings, \.lifespan, outside: &tables)
    let ids = Set(slice.participants.map(\.id) + slice.meetings.map(\.id))
    func known(_ id: String?) -> String? { id.flatMap { ids.contains($0) ? $0 : nil } }

    for index in slice.participants.indices where slice.participants[index].within != nil {
      slice.participants[index].within = known(slice.participants[index].within)
    }
    let ties = slice.cutTies(by: dating, between: ids, of: self)
    for index in slice.meetings.indices {
      slice.meetings[index].convener = known(slice.meetings[index].convener)
      slice.meetings[index].decisionMakers.removeAll { !ids.contains($0) }
      var seats = TimeSlice.Outside()
      slice.meetings[index].members = dating.kept(
        slice.meetings[index].members, \.lifespan, outside: &seats
      ).filter { ids.contains($0.participant) }
    }
    var needs = TimeSlice.Outside()
    slice.statedGaps = dating.kept(statedGaps, \.lifespan, outside: &needs)
    for index in slice.statedGaps.indices {
      slice.statedGaps[index].coveredBy.removeAll { !ids.contains($0) }
    }
    let open = time.day == nil ? slice.ties.count { $0.lifespan.until != nil } : 0
    return TimeSlice(
      network: slice, time: time, participantsOutside: people, tiesOutside: ties,
      meetingsOutside: tables, undecidedEnds: open, span: span)
  }

  /// Leaves the ties that are there, and counts the others.
  private mutating func cutTies(
    by dating: Dating, between ids: Set<String>, of whole: CollaborationNetwork
  ) -> TimeSlice.Outside {
    func hasEnds(_ tie: Tie) -> Bool { ids.contains(tie.from) && ids.contains(tie.to) }
    var outside = TimeSlice.Outside()
    if whole.ties.allSatisfy({
      $0.status != .ended && dating.keepsUnchanged($0.lifespan) && hasEnds($0)
    }) {
      return outside
    }
    let lifespans = whole.lifespans
    ties = whole.ties.compactMap { tie in
      var former = tie
      if tie.status == .ended {
        former.lifespan.until = tie.lifespan.until ?? .unknown
        former.status = .existing
      }
      guard dating.isThere(former.lifespan) else {
        outside.add(hasBegun: dating.hasBegun(tie.lifespan))
        return nil
      }
      guard hasEnds(tie) else {
        let absent = [tie.from, tie.to].filter { !ids.contains($0) }
        outside.add(
          hasBegun: absent.allSatisfy { lifespans[$0].map(dating.hasBegun) ?? true })
        return nil
      }
      former.lifespan = dating.settled(former.lifespan)
      return former
    }
    return outside
  }

  private var lifespans: [String: Lifespan] {
    Dictionary(
      participants.map { ($0.id, $0.lifespan) } + meetings.map { ($0.id, $0.lifespan) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Decides what is there on a day.
private struct Dating {
  /// The day; `nil` for a network without any date.
  let day: CalendarDay?

  /// The first day of the network's own time, from which on is gone what ended at an unknown time.
  let present: CalendarDay?

  func isThere(_ lifespan: Lifespan) -> Bool {
    day.map { lifespan.contains($0, present: present) } ?? lifespan.isThereUndated
  }

  func hasBegun(_ lifespan: Lifespan) -> Bool {
    switch lifespan.since {
    case .planned: false
    case .period(let begun): day.map { begun.firstDay <= $0 } ?? true
    case nil: true
    }
  }

  /// Whether a thing is there and its lifespan stays as it is.
  func keepsUnchanged(_ lifespan: Lifespan) -> Bool {
    lifespan.until != .unknown && isThere(lifespan)
  }

  /// The lifespan of a thing that is there, as it is known on the day: of an end that nobody dated
  /// nothing is known yet.
  func settled(_ lifespan: Lifespan) -> Lifespan {
    Lifespan(since: lifespan.since, until: lifespan.until == .unknown ? nil : lifespan.until)
  }

  func kept<Part>(
    _ parts: [Part], _ lifespan: WritableKeyPath<Part, Lifespan>, outside: inout TimeSlice.Outside
  ) -> [Part] {
    var kept: [Part] = []
    kept.reserveCapacity(parts.count)
    for part in parts {
      guard isThere(part[keyPath: lifespan]) else {
        outside.add(hasBegun: hasBegun(part[keyPath: lifespan]))
        continue
      }
      var settled = part
      settled[keyPath: lifespan] = self.settled(part[keyPath: lifespan])
      kept.append(settled)
    }
    return kept
  }
}
