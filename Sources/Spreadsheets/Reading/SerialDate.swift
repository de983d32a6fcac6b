/// A day as spreadsheets count them: from the end of 1899, or from 1904 on old Macintoshes.
struct SerialDate {
  private let days: Int
  private let seconds: Int

  /// The date of a number; `nil` where spreadsheets show none.
  ///
  /// Excel takes 1900 for a leap year, so that its days before March 1900 are one too many.
  init?(_ serial: Double, startsIn1904: Bool) {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    var whole = Int(serial.rounded(.down))
    var seconds = Int(((serial - serial.rounded(.down)) * 86_400).rounded())
    if seconds == 86_400 {
      whole += 1
      seconds = 0
    }
    if startsIn1904 { whole += 1_462 }
    // Days since 1970-01-01: 1899-12-30 is day −25,569, and −25,568 before the leap day that was not.
    days = whole < 60 && !startsIn1904 ? whole - 25_568 : whole - 25_569
    self.seconds = seconds
  }

  /// The date as far as a format shows it: `2023-11-05`, `2023-11`, `2023`, `09:30`.
  func text(_ parts: NumberFormat.DateParts) -> String {
    let (year, month, day) = Self.civil(days)
    var text = ""
    if !parts.isDisjoint(with: [.year, .month, .day]) {
      text = Self.padded(year, 4)
      if !parts.isDisjoint(with: [.month, .day]) { text += "-" + Self.padded(month, 2) }
      if parts.contains(.day) { text += "-" + Self.padded(day, 2) }
    }
    if parts.contains(.time), text.isEmpty || seconds > 0 {
      let time = Self.padded(seconds / 3600, 2) + ":" + Self.padded(seconds / 60 % 60, 2)
      text += (text.isEmpty ? "" : " ") + time
    }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Year, month and day of a day since 1970-01-01 (Hinnant 2013).
  private static func civil(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
