import CollaborationModel

extension FormReader {
  /// Checks what only the ties together, or a tie with its ends, can show.
  func checkTies(of network: CollaborationNetwork) {
    checkRepetition(of: network.ties)
    checkWantedTies(of: network)
    checkLifespans(of: network)
  }

  private func checkRepetition(of ties: [Tie]) {
    // Few ties have a second record, so that the lists are kept apart.
    var firsts = [TieRecord: Int](minimumCapacity: ties.count)
    var others: [TieRecord: [Int]] = [:]
    for (index, tie) in ties.enumerated() {
      let record = TieRecord(tie)
      guard let earliest = firsts[record] else {
        firsts[record] = index
        continue
      }
      let first = ([earliest] + others[record, default: []]).first {
        ties[$0].lifespan.meets(tie.lifespan) && !TieReports.complement(ties[$0], tie)
      }
      if let first {
        log.report(.repeatedTie(firstLine: tiePlaces[first].line), at: tiePlaces[index])
      }
      others[record, default: []].append(index)
    }
  }

  /// A wanted tie is one that is not there: the same kind between the same two is a slip, another
  /// working kind may be meant.
  private func checkWantedTies(of network: CollaborationNetwork) {
    guard network.ties.contains(where: { $0.status == .wanted }) else { return }
    var existing: [Set<String>: [Int]] = [:]
    for (index, tie) in network.ties.enumerated() {
      let isThere = tie.status == .existing || tie.status == .strained
      if isThere, tie.lifespan.isOngoing {
        existing[[tie.from, tie.to], default: []].append(index)
      }
    }
    for (index, tie) in network.ties.enumerated() where tie.status == .wanted {
      guard let others = existing[[tie.from, tie.to]] else { continue }
      let same = others.first { other in
        let other = network.ties[other]
        let isOpposite = tie.isDirected && other.isDirected && tie.from != other.from
        return other.kind == tie.kind && !isOpposite
      }
      let working = others.first { other in
        vocabulary.tieKind(network.ties[other].kind)?.nature == .working
      }
      if let same {
        log.report(
          .wantedTieExists(from: tie.from, to: tie.to, line: tiePlaces[same].line),
          at: tiePlaces[index], costing: .value)
      } else if let working {
        log.report(
          .wantedTieExistsInAnotherKind(
            from: tie.from, to: tie.to, kind: network.ties[working].kind,
            line: tiePlaces[working].line),
          at: tiePlaces[index])
      }
    }
  }

  /// Only what is plain is said: two dates that overlap may mean the same month.
  private func checkLifespans(of network: CollaborationNetwork) {
    guard network.ties.contains(where: { $0.lifespan != Lifespan() }) else { return }
    var lifespans: [String: Lifespan] = [:]
    for participant in network.participants { lifespans[participant.id] = participant.lifespan }
    for meeting in network.meetings { lifespans[meeting.id] = meeting.lifespan }
    for (index, tie) in network.ties.enumerated() where tie.lifespan != Lifespan() {
      for end in [tie.from, tie.to] {
        guard let life = lifespans[end] else { continue }
        if case .period(let tieSince)? = tie.lifespan.since,
          case .period(let endSince)? = life.since, tieSince.lastDay < endSince.firstDay
        {
          log.report(.tieOutlivesEnd(end, isBefore: true), at: tiePlaces[index])
        }
        if case .period(let tieUntil)? = tie.lifespan.until,
          case .period(let endUntil)? = life.until, tieUntil.firstDay > endUntil.lastDay
        {
          log.report(.tieOutlivesEnd(end, isBefore: false), at: tiePlaces[index])
        }
      }
    }
  }
}

/// What two records of one tie have in common.
private struct TieRecord: Hashable {
  let from: String
  let to: String
  let kind: String
  let isDirected: Bool
  let status: Tie.Status
  let label: String?

  init(_ tie: Tie) {
    let isSorted = tie.isDirected || tie.from <= tie.to
    from = isSorted ? tie.from : tie.to
    to = isSorted ? tie.to : tie.from
    kind = tie.kind
    isDirected = tie.isDirected
    status = tie.status
    label = tie.label
  }
}

extension Lifespan {
  /// Whether there may be a day on which both are there.
  func meets(_ other: Lifespan) -> Bool {
    !endsBefore(other) && !other.endsBefore(self)
  }

  private func endsBefore(_ other: Lifespan) -> Bool {
    guard let until else { return false }
    switch (until, other.since) {
    case (.period(let end), .period(let start)?): return end.lastDay < start.firstDay
    case (.unknown, .period?), (_, .planned?): return true
    default: return false
    }
  }
}
