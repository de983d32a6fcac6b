extension CalendarPeriod {
  /// Reads a period as people write it.
  ///
  /// | Written | Read as |
  /// | --- | --- |
  /// | `2023-11-05`, `2023/11/5`, `2023年11月5日`, `令和5年11月5日`, `R5.11.5` | a day |
  /// | `2023-11`, `2023年11月`, `令和5年11月` | a month |
  /// | `2023`, `2023年`, `令和5年`, `R5` | a calendar year |
  /// | `FY2023`, `2023年度`, `令和5年度`, `R5年度` | a fiscal year |
  ///
  /// Full-width digits are read like half-width ones, and 元年 as the first year of an era.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public init?(_ text: String) {
    var rest = Substring(CalendarPeriod.halfWidth(text))
    let isFiscal = rest.dropPrefix("FY")
    let era = JapaneseEra.allCases.first { era in
      rest.dropPrefix(era.japaneseName) || rest.dropPrefix(era.letter)
    }
    let digitCount = rest.prefix { "0"..."9" ~= $0 }.count
    guard let stated = era != nil && rest.dropPrefix("元") ? 1 : rest.dropNumber() else {
      return nil
    }
    // A bare number is a year of the common era only when it has four digits, and no era has a
    // year nought.
    guard era == nil ? digitCount == 4 : stated >= 1 else { return nil }
    let year = (era?.yearBeforeFirst ?? 0) + stated

    if rest.dropPrefix("年度") || isFiscal {
      guard rest.isEmpty else { return nil }
      self.init(.fiscalYear, year: year)
      return
    }
    if rest.dropPrefix("年"), rest.isEmpty {
      self.init(.year, year: year)
      return
    }
    if rest.isEmpty {
      self.init(.year, year: year)
      return
    }
    _ = rest.dropSeparator()
    guard let month = rest.dropNumber() else { return nil }
    _ = rest.dropPrefix("月")
    if rest.isEmpty {
      self.init(.month, year: year, month: month)
      return
    }
    _ = rest.dropSeparator()
    guard let day = rest.dropNumber() else { return nil }
    _ = rest.dropPrefix("日")
    guard rest.isEmpty else { return nil }
    self.init(.day, year: year, month: month, day: day)
  }

  /// The text without spaces at its ends, its full-width digits, letters and signs made half-width.
  private static func halfWidth(_ text: String) -> String {
    let folded = text.unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{3000}"]
    var trimmed = folded[...]
    while let first = trimmed.first, blanks.contains(first) { trimmed.removeFirst() }
    while let last = trimmed.last, blanks.contains(last) { trimmed.removeLast() }
    return String(String.UnicodeScalarView(trimmed))
  }
}

extension Substring {
  /// Drops a prefix and says whether it was there.
  fileprivate mutating func dropPrefix(_ prefix: String) -> Bool {
    guard hasPrefix(prefix) else { return false }
    removeFirst(prefix.count)
    return true
  }

  /// Drops what stands between the numbers of a date.
  fileprivate mutating func dropSeparator() -> Bool {
    dropPrefix("-") || dropPrefix("/") || dropPrefix(".")
  }

  /// Drops the number at the start and returns it; at most four digits are a number here.
  fileprivate mutating func dropNumber() -> Int? {
    let digits = prefix { "0"..."9" ~= $0 }
    guard digits.count <= 4, let number = Int(digits) else { return nil }
    removeFirst(digits.count)
    return number
  }
}
