import CollaborationModel
import Testing

@Suite struct CalendarPeriodTests {
  @Test func aFiscalYearRunsFromAprilToMarch() throws {
    let period = try #require(CalendarPeriod("令和5年度"))
    #expect(period.description == "FY2023")
    #expect(period.lastDay == CalendarDay(year: 2024, month: 3, day: 31))
  }
}
