import CollaborationModel

/// What a town's file says of before and after the date of the view.
///
/// Everything is relative to that date: no rule looks at a clock.
struct Course {
  /// The last day of the date that was asked for or that the file states; `nil` where the date was
  /// taken from what began last, of which one cannot say how long ago it was.
  let chosenDay: CalendarDay?

  /// The working ties that were there and are not, between participants that still are, where no
  /// other working tie of the two is left: the numbers of their ends, each pair once.
  let lost: [(tie: Tie, from: Int, to: Int)]

  /// The participants that were there and are not, unless another unit grew out of them.
  let stopped: [Participant]

  /// Every day on which something is said to have begun or ended, up to the date.
  let dates: [CalendarDay]

  init(_ town: Town) {
    let record = town.record
    let day = town.slice.time.day
    chosenDay = town.chosenDay
    let kinds = Set(town.view.kinds(of: record.vocabulary))
    func isOver(_ lifespan: Lifespan, ended: Bool = false) -> Bool {
      if case .period(let begun) = lifespan.since, let day, day < begun.firstDay { return false }
      guard lifespan.since != .planned else { return false }
      switch lifespan.until {
      case .period(let last): return day.map { last.lastDay < $0 } ?? true
      case .unknown: return true
      case nil: return ended
      }
    }
    let links = town.contacts.links
    var seen: Set<[Int]> = []
    lost = record.ties.compactMap { tie in
      guard kinds.contains(tie.kind), tie.status != .wanted, tie.status != .bad,
        isOver(tie.lifespan, ended: tie.status == .ended),
        let from = town.contacts.number[tie.from], let to = town.contacts.number[tie.to],
        from < town.people.count, to < town.people.count, !links[from].contains(to),
        seen.insert([min(from, to), max(from, to)]).inserted
      else { return nil }
      return (tie, from, to)
    }
    let succeeded = Set(
      record.ties.filter { tie in
        record.vocabulary.tieKind(tie.kind)?.nature == .lineage
      }.map(\.from))
    stopped = record.participants.filter {
      town.participants[$0.id] == nil && isOver($0.lifespan) && !succeeded.contains($0.id)
        && ($0.standing == .agency || $0.standing == .community)
    }

    let spans =
      record.ties.map(\.lifespan) + record.participants.map(\.lifespan)
      + record.meetings.map(\.lifespan)
    dates = spans.flatMap { span -> [CalendarDay] in
      var days: [CalendarDay] = []
      if case .period(let begun) = span.since { days.append(begun.firstDay) }
      if case .period(let last) = span.until { days.append(last.lastDay) }
      return days
    }.filter { date in day.map { date <= $0 } ?? false }
  }

  /// The day so many years before the date.
  func day(yearsBefore years: Int) -> CalendarDay? {
    chosenDay.flatMap { CalendarDay(year: $0.year - years, month: $0.month, day: min($0.day, 28)) }
  }
}

extension Town {
  /// The last day of the date that was asked for or that the file states.
  var chosenDay: CalendarDay? { slice.time.isChosen ? slice.time.day : nil }
}
