extension CalendarPeriod {
  /// The period as municipal documents write it: 令和5年度, 平成18年, 令和5年11月, 令和5年11月1日.
  ///
  /// A year or fiscal year bears the era of its last day, as documents name it after the fact; 元年
  /// is the first of an era. Before 1926 the common era is used.
  public var japaneseText: String {
    let day = resolution == .year || resolution == .fiscalYear ? firstDayOfName : firstDay
    let era = JapaneseEra.allCases.first { $0.firstDay <= day }
    let number = day.year - (era?.yearBeforeFirst ?? 0)
    let year = (era?.japaneseName ?? "") + (era != nil && number == 1 ? "元" : "\(number)") + "年"
    return switch resolution {
    case .fiscalYear: year + "度"
    case .year: year
    case .month: year + "\(firstDay.month)月"
    case .day: year + "\(firstDay.month)月\(firstDay.day)日"
    }
  }

  /// The day whose era and year name a whole year: its end, but within the year of its number.
  private var firstDayOfName: CalendarDay {
    CalendarDay(year: firstDay.year, month: 12, day: 31) ?? firstDay
  }
}
