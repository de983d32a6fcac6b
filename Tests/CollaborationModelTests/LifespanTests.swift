import CollaborationModel
import Testing

@Suite struct LifespanTests {
  private func period(_ text: String) throws -> CalendarPeriod {
    try #require(CalendarPeriod(text))
  }

  @Test func bothEndsBelongToALifespan() throws {
    let life = Lifespan(
      since: .period(try period("FY2010")), until: .period(try period("FY2020")))
    #expect(!life.contains(try period("2010-03-31").lastDay, present: nil))
    #expect(life.contains(try period("2010-04-01").lastDay, present: nil))
    #expect(life.contains(try period("2021-03-31").lastDay, present: nil))
    #expect(!life.contains(try period("2021-04-01").lastDay, present: nil))
  }

  @Test func withoutDatesItIsAlwaysThere() throws {
    #expect(Lifespan().contains(try period("1900").lastDay, present: nil))
    #expect(Lifespan().isOngoing)
  }

  @Test func whatIsPlannedIsNotThereYet() throws {
    let life = Lifespan(since: .planned)
    #expect(!life.contains(try period("2100").lastDay, present: nil))
    #expect(!life.isOngoing)
  }

  @Test func anUnknownEndLiesBeforeThePresent() throws {
    let life = Lifespan(until: .unknown)
    let present = try period("FY2023").firstDay
    #expect(life.contains(try period("2020").lastDay, present: present))
    #expect(!life.contains(try period("FY2023").lastDay, present: present))
    #expect(!life.contains(try period("2020").lastDay, present: nil))
    #expect(!life.isOngoing)
  }

  @Test func withoutADateOnlyWhatIsPlannedOrOverIsLeftOut() throws {
    #expect(Lifespan(until: .period(try period("2099"))).isThereUndated)
    #expect(!Lifespan(until: .unknown).isThereUndated)
    #expect(!Lifespan(since: .planned).isThereUndated)
  }

  @Test func onlyAnEndBeforeTheBeginningIsReversed() throws {
    func life(_ since: String, _ until: String) throws -> Lifespan {
      Lifespan(since: .period(try period(since)), until: .period(try period(until)))
    }
    #expect(try life("2020", "2019").isReversed)
    #expect(try !life("2020", "2020").isReversed)
    #expect(try life("2020-06", "FY2019").isReversed)
    #expect(try !life("2020-06", "2020").isReversed)
    #expect(!Lifespan(since: .planned, until: .unknown).isReversed)
  }
}
