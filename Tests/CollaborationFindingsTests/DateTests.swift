import CollaborationFiles
import CollaborationFindings
import CollaborationModel
import Testing

@Suite("Findings at any date")
struct DateTests {
  /// Everything that is told the same at every date stays out, so that all dates can be tried.
  private static let rules = RuleCatalogue.all.filter { $0.description.family != .betweenSectors }

  private static func periods(in network: CollaborationNetwork) -> [CalendarPeriod?] {
    let seats = network.meetings.flatMap { $0.members.map(\.lifespan) }
    let lifespans =
      network.participants.map(\.lifespan) + network.ties.map(\.lifespan)
      + network.meetings.map(\.lifespan) + seats
    var seen: Set<CalendarPeriod> = []
    let named = lifespans.flatMap { lifespan -> [CalendarPeriod] in
      var periods: [CalendarPeriod] = []
      if case .period(let begun) = lifespan.since { periods.append(begun) }
      if case .period(let last) = lifespan.until { periods.append(last) }
      return periods
    }.filter { seen.insert($0).inserted }
    return [nil, CalendarPeriod("FY2000")] + named
  }

  @Test(
    "A town that ships can be read at every date that it names, and a slice reads like the whole",
    arguments: ["towns", "patterns", "cases", "sketches"].flatMap { kind in
      Datasets.names(kind).map { "\(kind)/\($0)" }
    })
  func everyDate(path: String) throws {
    let parts = path.split(separator: "/").map(String.init)
    let network = try Datasets.network(parts[0], parts[1])
    for period in Self.periods(in: network) {
      let slice = network.network(asOf: period)
      #expect(slice.network(asOf: period) == slice)
      #expect(slice.network() == slice)
      let view = NetworkView(asOf: period)
      let town = Town(network, view: view)
      #expect(town.working.nodes.map(\.id) == Town(slice, view: view).working.nodes.map(\.id))
      for rule in Self.rules { _ = rule.statements(of: town) }
    }
  }

  @Test("What ended at an unknown time stands at the earlier date, and numbers nobody wrongly")
  func unknownEnd() throws {
    var town = ExampleTowns.welfareAndSchool
    town.participants.insert(
      Participant(
        id: "甲", name: "甲", kind: "agency", sectors: ["高齢"],
        lifespan: Lifespan(
          since: CalendarPeriod("FY2011").map { .period($0) }, until: .unknown)), at: 0)
    town.asOf = CalendarPeriod("FY2023")
    let rule = try #require(RuleCatalogue.rule("outside-welfare-missing"))
    for date in ["FY2010", "FY2018", "FY2023"] {
      let view = NetworkView(asOf: CalendarPeriod(date))
      #expect(NetworkAnalysis(of: town, view: view, rules: [rule]).findings.isEmpty, "\(date)")
    }
  }

  @Test("A meeting that ended at an unknown time is a table at the earlier date")
  func unknownEndOfAMeeting() {
    var town = ExampleTowns.welfareAndSchool
    town.asOf = CalendarPeriod("FY2023")
    town.meetings = [
      Meeting(
        id: "会議", name: "会議", members: ["乙", "丙"].map { Membership(participant: $0) },
        lifespan: Lifespan(until: .unknown))
    ]
    let view = NetworkView(asOf: CalendarPeriod("FY2018"))
    #expect(Town(town, view: view).meetings(of: "乙").count == 1)
    #expect(!NetworkAnalysis(of: town, view: view).findings.isEmpty)
    #expect(Town(town).meetings(of: "乙").isEmpty)
  }

  @Test("Who stopped at an unknown time has not stopped at a date before")
  func unknownEndOfAParticipant() throws {
    var town = ExampleTowns.welfareAndSchool
    town.asOf = CalendarPeriod("FY2023")
    town.participants[0].lifespan.until = .unknown
    let rule = try #require(RuleCatalogue.rule("agencies-stopped"))
    #expect(NetworkAnalysis(of: town, rules: [rule]).findings.count == 1)
    let view = NetworkView(asOf: CalendarPeriod("FY2018"))
    #expect(NetworkAnalysis(of: town, view: view, rules: [rule]).findings.isEmpty)
  }

  @Test("Without a date nothing is said of how long ago something was")
  func noDate() throws {
    var town = ExampleTowns.welfareAndSchool
    town.ties[0].lifespan.since = CalendarPeriod("FY2012").map { .period($0) }
    let rule = try #require(RuleCatalogue.rule("ties-gained"))
    #expect(NetworkAnalysis(of: town, rules: [rule]).findings.isEmpty)
    let view = NetworkView(asOf: CalendarPeriod("FY2013"))
    #expect(NetworkAnalysis(of: town, view: view, rules: [rule]).findings.count == 1)
  }
}

/// Networks built as a library user would.
enum ExampleTowns {
  /// Three agencies of welfare and the board of education, tied in a row.
  static let welfareAndSchool: CollaborationNetwork = {
    var network = CollaborationNetwork(name: "例", vocabulary: .standard)
    network.participants = [
      Participant(id: "乙", name: "乙", kind: "agency", sectors: ["障害"]),
      Participant(id: "丙", name: "丙", kind: "agency", sectors: ["子ども"]),
      Participant(id: "丁", name: "丁", kind: "agency", sectors: ["困窮"]),
      Participant(id: "教委", name: "教委", kind: "department", sectors: ["教育"], side: .inside),
    ]
    network.ties = [
      Tie(from: "乙", to: "丙", kind: "協働"), Tie(from: "丙", to: "教委", kind: "協働"),
    ]
    return network
  }()
}
