/// The eras (元号) that the documents of living memory use.
enum JapaneseEra: CaseIterable {
  case reiwa, heisei, showa

  var japaneseName: String {
    switch self {
    case .reiwa: "令和"
    case .heisei: "平成"
    case .showa: "昭和"
    }
  }

  /// The initial under which forms abbreviate the era.
  var letter: String {
    switch self {
    case .reiwa: "R"
    case .heisei: "H"
    case .showa: "S"
    }
  }

  /// The common-era year before the era's first (元年).
  var yearBeforeFirst: Int {
    switch self {
    case .reiwa: 2018
    case .heisei: 1988
    case .showa: 1925
    }
  }

  /// The day on which the era began.
  var firstDay: CalendarDay {
    switch self {
    case .reiwa: CalendarDay(year: 2019, month: 5, day: 1)!
    case .heisei: CalendarDay(year: 1989, month: 1, day: 8)!
    case .showa: CalendarDay(year: 1926, month: 12, day: 25)!
    }
  }
}
