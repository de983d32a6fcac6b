/// From when until when something is there, both inclusive, as far as it is known.
public struct Lifespan: Hashable, Sendable {
  /// When something ended, or will begin.
  public enum End: Hashable, Sendable {
    case period(CalendarPeriod)
    /// It has ended, and nobody wrote down when.
    case unknown
  }

  /// When something began.
  public enum Beginning: Hashable, Sendable {
    case period(CalendarPeriod)
    /// It is planned (予定), with no date.
    case planned
  }

  /// When it began; `nil` where that is not known, so that it counts as always there.
  public var since: Beginning?

  /// When it ended; `nil` where it goes on.
  public var until: End?

  public init(since: Beginning? = nil, until: End? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether the thing is there on a day.
  ///
  /// A thing that ended at an unknown time was there before the document was written and is gone in
  /// it, which is all that can be said.
  ///
  /// - Parameters:
  ///   - day: the day asked about.
  ///   - present: the first day of the time the network describes.
  public func contains(_ day: CalendarDay, present: CalendarDay?) -> Bool {
    switch since {
    case .period(let period) where day < period.firstDay: return false
    case .planned: return false
    default: break
    }
    switch until {
    case .period(let period): return day <= period.lastDay
    case .unknown: return present.map { day < $0 } ?? false
    case nil: return true
    }
  }

  /// Whether the thing goes on: it has begun, and no end is stated.
  public var isOngoing: Bool { until == nil && since != .planned }

  /// Whether a network without any date shows the thing: it is not only planned, and nobody says
  /// that it is over. An end that is dated may lie ahead.
  public var isThereUndated: Bool { until != .unknown && since != .planned }

  /// Whether the end comes before the beginning.
  public var isReversed: Bool {
    guard case .period(let first) = since, case .period(let last) = until else { return false }
    return last.lastDay < first.firstDay
  }
}
