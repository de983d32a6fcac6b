import CollaborationModel
import Testing

@Suite struct CalendarPeriodTests {
  @Test(arguments: [
    ("2023-11-05", "2023-11-05"), ("2023/11/5", "2023-11-05"), ("2023.11.5", "2023-11-05"),
    ("2023年11月5日", "2023-11-05"), ("令和5年11月5日", "2023-11-05"), ("R5.11.5", "2023-11-05"),
    ("２０２３年１１月５日", "2023-11-05"), ("2024-02-29", "2024-02-29"), ("0999-01-01", "0999-01-01"),
    ("2023-11", "2023-11"), ("2023年11月", "2023-11"), ("平成26年4月", "2014-04"),
    ("2023", "2023"), ("2023年", "2023"), ("R5", "2023"), ("令和元年", "2019"), ("昭和63年", "1988"),
    ("FY2023", "FY2023"), ("ＦＹ２０２３", "FY2023"), ("2023年度", "FY2023"), ("令和5年度", "FY2023"),
    ("平成元年度", "FY1989"), ("H26年度", "FY2014"), (" 2023-11 ", "2023-11"),
    ("\u{3000}R5\u{3000}", "2023"),
  ])
  func datesAreReadAsPeopleWriteThem(_ written: String, _ meaning: String) {
    #expect(CalendarPeriod(written)?.description == meaning)
  }

  @Test(arguments: [
    "", " ", "昔", "5", "元", "23", "20231105", "2023-13", "2023-00", "2023-02-29", "1900-02-29",
    "2023-11-31", "2023-11-05-01", "2023-11-", "FY", "FY5", "FY2023-04", "令和", "令和0年", "R0",
    "2023年度末", "11月5日", "12345", "-2023", "2023 年", "明治30年", "FY9999", "0000",
  ])
  func whatIsNoDateIsNotRead(_ written: String) {
    #expect(CalendarPeriod(written) == nil)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    for text in ["2023-11-05", "2023-11", "2023", "FY2023", "0001-01-01", "9999-12-31"] {
      let period = try #require(CalendarPeriod(text))
      #expect(CalendarPeriod(period.description) == period)
    }
  }

  @Test func aFiscalYearRunsFromAprilToMarch() throws {
    let period = try #require(CalendarPeriod("令和5年度"))
    #expect(period.firstDay == CalendarDay(year: 2023, month: 4, day: 1))
    #expect(period.lastDay == CalendarDay(year: 2024, month: 3, day: 31))
  }

  @Test func aMonthEndsWithItsLastDay() throws {
    #expect(try #require(CalendarPeriod("2024-02")).lastDay.day == 29)
    #expect(try #require(CalendarPeriod("2023-02")).lastDay.day == 28)
    #expect(try #require(CalendarPeriod("2000-02")).lastDay.day == 29)
    #expect(try #require(CalendarPeriod("1900-02")).lastDay.day == 28)
    #expect(try #require(CalendarPeriod("2023-04")).lastDay.day == 30)
  }

  @Test func daysAreInTheOrderOfTheCalendar() throws {
    let days = ["2022-12-31", "2023-01-01", "2023-01-31", "2023-02-01"].compactMap {
      CalendarPeriod($0)?.firstDay
    }
    #expect(days == days.sorted() && days.count == 4)
  }
}
