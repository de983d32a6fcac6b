/// A day of the Gregorian calendar.
///
/// Only order and month lengths are needed here, so that no clock, time zone or locale comes in.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// Year, month and day one behind the other in bits: every tie has room for four days.
  private let packed: Int32

  public var year: Int { Int(packed >> 9) }
  public var month: Int { Int(packed >> 5 & 15) }
  public var day: Int { Int(packed & 31) }

  /// The day, or `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CalendarDay.days(inMonth: month, of: year)
    else { return nil }
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      let isLeapYear = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      return isLeapYear ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    first.packed < second.packed
  }
}
