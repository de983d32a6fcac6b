/// A stretch of time as documents name it: a day, a month, a year or a fiscal year (年度, from
/// April to March).
///
/// ```swift
/// let period = CalendarPeriod("FY2023")!
/// period.firstDay  // 2023-04-01
/// period.lastDay   // 2024-03-31
/// ```
public struct CalendarPeriod: Hashable, Sendable {
  /// How finely the period is told.
  public enum Resolution: Hashable, Sendable {
    case day, month, year, fiscalYear
  }

  public let resolution: Resolution
  public let firstDay: CalendarDay
  public let lastDay: CalendarDay

  init?(_ resolution: Resolution, year: Int, month: Int = 1, day: Int = 1) {
    let bounds: (CalendarDay?, CalendarDay?)
    switch resolution {
    case .day:
      let only = CalendarDay(year: year, month: month, day: day)
      bounds = (only, only)
    case .month:
      guard (1...12).contains(month) else { return nil }
      bounds = (
        CalendarDay(year: year, month: month, day: 1),
        CalendarDay(year: year, month: month, day: CalendarDay.days(inMonth: month, of: year))
      )
    case .year:
      bounds = (
        CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31)
      )
    case .fiscalYear:
      bounds = (
        CalendarDay(year: year, month: 4, day: 1), CalendarDay(year: year + 1, month: 3, day: 31)
      )
    }
    guard let first = bounds.0, let last = bounds.1 else { return nil }
    self.resolution = resolution
    firstDay = first
    lastDay = last
  }

  /// The period of one day.
  public init(_ day: CalendarDay) {
    resolution = .day
    firstDay = day
    lastDay = day
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// The period as data files write it: `2023-11-05`, `2023-11`, `2023` or `FY2023`.
  public var description: String {
    let year = padded(firstDay.year, to: 4)
    return switch resolution {
    case .day: "\(year)-\(padded(firstDay.month, to: 2))-\(padded(firstDay.day, to: 2))"
    case .month: "\(year)-\(padded(firstDay.month, to: 2))"
    case .year: year
    case .fiscalYear: "FY\(year)"
    }
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
