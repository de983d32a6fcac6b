/// What a number format makes of a number, as far as it changes what the number means.
enum NumberFormat: Hashable, Sendable {
  case general
  /// Leading zeros that belong to a code: `0000`.
  case code(width: Int)
  case date(DateParts)

  /// Which parts of a date a format shows.
  struct DateParts: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let year = DateParts(rawValue: 1)
    static let month = DateParts(rawValue: 2)
    static let day = DateParts(rawValue: 4)
    static let time = DateParts(rawValue: 8)
  }

  /// The formats that spreadsheets have without writing them down, those of Japanese Excel too
  /// (ECMA-376 Part 1, 18.8.30).
  init(builtIn id: Int) {
    self =
      switch id {
      case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58:
        .date([.year, .month, .day])
      case 17, 55, 56: id == 56 ? .date([.year, .month, .day]) : .date([.year, .month])
      case 18...21, 32...35, 45...47: .date(.time)
      case 22: .date([.year, .month, .day, .time])
      default: .general
      }
  }

  /// A format that the workbook writes down.
  init(code: String) {
    // The first section is for positive numbers, dates among them.
    let section = code.prefix { $0 != ";" }
    if !section.isEmpty, section.allSatisfy({ $0 == "0" }), section.count > 1 {
      self = .code(width: section.count)
      return
    }
    let letters = Self.letters(of: code)
    var parts: DateParts = []
    if letters.contains(where: { "ye".contains($0) }) { parts.insert(.year) }
    if letters.contains("d") { parts.insert(.day) }
    if letters.contains(where: { "hs".contains($0) }) { parts.insert(.time) }
    // «m» beside hours or seconds is minutes, and months elsewhere.
    let isMonth = !parts.contains(.time) || parts.contains(.day) || parts.contains(.year)
    if letters.contains("m"), isMonth { parts.insert(.month) }
    self = parts.isEmpty ? .general : .date(parts)
  }

  /// The letters of a format that mean something, without what is quoted.
  private static func letters(of code: String) -> String {
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      case "\\", "_", "*": isEscaped = true
      case "[": isBracketed = true
      case "]": isBracketed = false
      // [h] and [mm] are hours and minutes beyond a day; [Red] and [$-411] are not.
      case _ where isBracketed: break
      case ";": return letters.contains("general") ? "" : letters
      default: letters.append(character)
      }
    }
    // «General» and scientific notation hold an «e».
    return letters.contains("general") || letters.contains("e+") || letters.contains("e-")
      ? "" : letters
  }
}
