/// The point in time at which a network is looked at (時点), and where it comes from.
///
/// A map is always of one date. This is the one rule that chooses it, for every command and file:
///
/// 1. the date that was asked for,
/// 2. else the date that the file states of itself (`as-of`),
/// 3. else the newest beginning that the file names: a map that names it was drawn after it,
/// 4. where every tie has an end, the newest date of its ties instead, since the map would be empty.
///
/// Ends, due dates, plans and wishes do not move it: a contract until 2099 says nothing about today.
public struct PointInTime: Hashable, Sendable {
  /// Where the date comes from.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// Somebody asked for it.
    case asked
    /// The file states it.
    case stated
    /// It is the newest beginning that the file names.
    case newestBeginning
    /// Every tie of the file has an end, and it is the newest date that its ties name.
    case newestDate
    /// The file names no date.
    case undated
  }

  /// The period, which is looked at on its last day; `nil` where no date is known.
  public let period: CalendarPeriod?
  public let origin: Origin

  init(_ period: CalendarPeriod?, _ origin: Origin) {
    self.period = period
    self.origin = origin
  }

  /// The day on which the network is looked at.
  public var day: CalendarDay? { period?.lastDay }

  /// Whether somebody chose the date: rules on what is overdue or has not changed ask for that.
  public var isChosen: Bool { origin == .asked || origin == .stated }
}

extension CollaborationNetwork {
  /// The point in time at which the network is looked at.
  ///
  /// - Parameter asked: the date that was asked for, if any.
  /// - Complexity: O(*n* + *m*) for *n* participants and meetings and *m* ties and seats.
  public func pointInTime(asked: CalendarPeriod? = nil) -> PointInTime {
    if let asked { return PointInTime(asked, .asked) }
    if let asOf { return PointInTime(asOf, .stated) }

    let standing = tiesThatStood
    if !standing.isEmpty, standing.allSatisfy({ $0.status == .ended || $0.lifespan.until != nil }) {
      let dates = standing.flatMap { $0.lifespan.dates }
      if let newest = dates.max(by: { $0.lastDay < $1.lastDay }) {
        return PointInTime(newest, .newestDate)
      }
    }
    // Of a year and a day in it that begin together, the day says no more than is known.
    let newest = beginnings.max { first, second in
      (first.firstDay, second.lastDay) < (second.firstDay, first.lastDay)
    }
    return newest.map { PointInTime($0, .newestBeginning) } ?? PointInTime(nil, .undated)
  }

  /// The first and the last day that any date of the file names, plans and wishes left out.
  public var span: ClosedRange<CalendarDay>? {
    let dates = datedParts.flatMap(\.dates)
    guard let first = dates.map(\.firstDay).min(), let last = dates.map(\.lastDay).max() else {
      return nil
    }
    return first...last
  }

  /// The ties that stand or stood, between ends of which a file without a date would show both.
  private var tiesThatStood: [Tie] {
    let gone = Set(
      participants.filter { !$0.lifespan.isThereUndated }.map(\.id)
        + meetings.filter { !$0.lifespan.isThereUndated }.map(\.id))
    return ties.filter {
      $0.status != .wanted && $0.lifespan.since != .planned && !gone.contains($0.from)
        && !gone.contains($0.to)
    }
  }

  private var beginnings: [CalendarPeriod] {
    datedParts.compactMap { lifespan in
      if case .period(let begun) = lifespan.since { begun } else { nil }
    }
  }

  /// The lifespans of everything but wishes.
  private var datedParts: [Lifespan] {
    let seats = meetings.flatMap { $0.members.map(\.lifespan) }
    return
      (participants.map(\.lifespan) + meetings.map(\.lifespan) + seats
      + ties.filter { $0.status != .wanted }.map(\.lifespan) + statedGaps.map(\.lifespan))
      .filter { $0 != Lifespan() }
  }
}

extension Lifespan {
  /// The dates that it names.
  fileprivate var dates: [CalendarPeriod] {
    var dates: [CalendarPeriod] = []
    if case .period(let begun) = since { dates.append(begun) }
    if case .period(let last) = until { dates.append(last) }
    return dates
  }
}
