import CollaborationModel

/// The times of GEXF as dates of ours, and the other way round.
enum GEXFTime {
  /// The date of a time: a date, a date with a time of day, or a number that is a year.
  static func date(_ text: String) -> String? {
    let day = String(text.prefix(10))
    if day.utf8.count == 10, day.contains("-"), CalendarPeriod(day) != nil { return day }
    if let number = Double(text), number.isFinite, number == number.rounded(),
      (1000...9999).contains(number)
    {
      return String(Int(number))
    }
    return CalendarPeriod(text) == nil ? nil : text
  }

  /// Whether a time says that there is no bound.
  static func isBoundless(_ text: String?) -> Bool {
    guard let text = text?.lowercased() else { return true }
    return ["", "infinity", "-infinity", "+infinity", "inf", "-inf"].contains(text)
  }

  /// The first day of what a cell calls a beginning.
  static func start(_ text: String?) -> String? {
    period(text).map { CalendarPeriod($0.firstDay).description }
  }

  /// The last day of what a cell calls an end.
  static func end(_ text: String?) -> String? {
    period(text).map { CalendarPeriod($0.lastDay).description }
  }

  private static func period(_ text: String?) -> CalendarPeriod? {
    guard let text else { return nil }
    return CalendarPeriod(text)
  }
}
