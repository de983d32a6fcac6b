import CollaborationModel
import GraphCore
import Testing

@Suite("One rule chooses the date at which a network is looked at")
struct PointInTimeTests {
  private func network(
    asOf: String? = nil, ties: [Lifespan], participants: [Lifespan] = [],
    status: Tie.Status = .existing
  ) -> CollaborationNetwork {
    let people = (0..<4).map { number in
      Town.participant(
        "p\(number)", participants.indices.contains(number) ? participants[number] : Lifespan())
    }
    return CollaborationNetwork(
      name: "町", asOf: asOf.flatMap { CalendarPeriod($0) }, participants: people,
      ties: ties.enumerated().map { number, lifespan in
        Tie(
          from: "p\(number)", to: "p\(number + 1)", kind: "協働", status: status,
          lifespan: lifespan)
      })
  }

  @Test("A date that is asked for comes first, then the one that the file states")
  func askedThenStated() {
    let town = network(asOf: "FY2023", ties: [Town.life(since: "FY2025")])
    let asked = town.pointInTime(asked: CalendarPeriod("FY2020"))
    #expect(asked.period == CalendarPeriod("FY2020") && asked.origin == .asked)
    #expect(town.pointInTime().period == CalendarPeriod("FY2023"))
    #expect(town.pointInTime().origin == .stated)
  }

  @Test("Else it is the newest beginning, of a tie, a participant, a meeting, a seat or a need")
  func newestBeginning() {
    var town = network(
      ties: [Town.life(since: "FY2018"), Lifespan()], participants: [Town.life(since: "2019-05")])
    #expect(town.pointInTime().period == CalendarPeriod("2019-05"))
    #expect(town.pointInTime().origin == .newestBeginning)
    town.meetings = [
      Meeting(
        id: "m", name: "会議",
        members: [Membership(participant: "p0", lifespan: Town.life(since: "2020"))],
        lifespan: Town.life(since: "2017"))
    ]
    #expect(town.pointInTime().period == CalendarPeriod("2020"))
    town.statedGaps = [StatedGap(id: "g", need: "夜の見守り", lifespan: Town.life(since: "2021"))]
    #expect(town.pointInTime().period == CalendarPeriod("2021"))
  }

  @Test("Ends, due dates, plans and wishes do not move the date")
  func whatDoesNotMoveIt() {
    var town = network(
      ties: [Town.life(since: "2018", until: "2099-03-31"), Lifespan(), Lifespan(since: .planned)])
    #expect(town.pointInTime().period == CalendarPeriod("2018"))
    town.ties.append(
      Tie(
        from: "p0", to: "p3", kind: "協働", status: .wanted,
        wanted: WantedTie(due: CalendarPeriod("2031")), lifespan: Town.life(since: "2030")))
    #expect(town.pointInTime().period == CalendarPeriod("2018"))
  }

  @Test("Where every tie has an end it is the newest date of the ties, and they are shown")
  func everyTieHasAnEnd() {
    let town = network(
      ties: [Town.life(since: "2010", until: "2032"), Town.life(since: "2005", until: "2019")],
      participants: [Town.life(until: "2040"), Lifespan(), Town.life(until: "2020")])
    let slice = town.slice()
    #expect(slice.time.period == CalendarPeriod("2032") && slice.time.origin == .newestDate)
    #expect(slice.network.participants.count == 3 && slice.network.ties.count == 1)
    #expect(slice.tiesOutside.ended == 1 && slice.participantsOutside.ended == 1)
    let sentence = slice.sentence(in: .english)
    #expect(sentence.contains("as of 2032") && sentence.contains("from 2005 to 2040"))
    #expect(sentence.contains("1 tie (1 ended)"))
  }

  @Test("A tie with an end far ahead does not vanish where no date is given")
  func anEndAhead() {
    #expect(network(ties: [Town.life(until: "2099-03-31")]).network().ties.count == 1)
    let some = network(ties: [Town.life(until: "2099-03-31"), Lifespan()]).slice()
    #expect(some.network.ties.count == 2 && some.undecidedEnds == 1)
    #expect(some.time.origin == .undated && some.network.asOf == nil)
    let dated = network(ties: [Town.life(since: "2020", until: "2099-03-31"), Lifespan()]).slice()
    #expect(dated.network.ties.count == 2 && dated.time.period == CalendarPeriod("2020"))
  }

  @Test("What lies outside is counted by whether it has ended or not begun")
  func outside() {
    let town = network(
      asOf: "FY2023",
      ties: [Town.life(until: "2019"), Town.life(since: "2030"), Lifespan(since: .planned)],
      participants: [Lifespan(), Lifespan(), Lifespan(), Town.life(since: "2031")])
    let slice = town.slice()
    #expect(slice.tiesOutside.ended == 1 && slice.tiesOutside.notYetBegun == 2)
    #expect(slice.participantsOutside.notYetBegun == 1)
    #expect(
      slice.sentence(in: .japanese)
        == "時点 令和5年度（ファイルの時点）、この時点にないもの：参加主体1（まだのもの1）、つながり3（終わったもの1、まだのもの2）")
    #expect(slice.emptySentence(in: .japanese)?.contains("つながりが一つもありません") == true)
    #expect(network(ties: []).slice().emptySentence(in: .japanese) == nil)
  }

  @Test("A date in the file is told by its era and where it comes from")
  func sentence() {
    let town = network(ties: [Town.life(since: "2030-03")])
    #expect(
      town.pointInTime().sentence(in: .japanese) == "時点 令和12年3月（ファイルのいちばん新しい日付）")
    #expect(network(ties: []).pointInTime().sentence(in: .english) == "no date is stated")
  }
}

@Suite("A slice of a slice is the slice")
struct SliceTwiceTests {
  /// Towns in which anything may begin, end, end at an unknown time or only be planned.
  private func town(_ number: Int) -> CollaborationNetwork {
    var generator = SplitMix64(seed: 11, stream: number)
    func one<T>(of choices: [T]) -> T { choices[generator.below(choices.count)] }
    let periods = ["FY2010", "2015-06", "2018", "FY2020", "2031"].compactMap { CalendarPeriod($0) }
    func life() -> Lifespan {
      Lifespan(
        since: one(of: [nil, nil, nil, .planned, .period(one(of: periods))]),
        until: one(of: [nil, nil, nil, .unknown, .period(one(of: periods))]))
    }
    var network = CollaborationNetwork(name: "町")
    network.asOf = one(of: [nil, nil] + periods)
    network.participants = (0..<5).map {
      Town.participant("p\($0)", within: "p\(($0 + 1) % 5)", life())
    }
    network.ties = (0..<6).map { _ in
      Tie(
        from: "p\(generator.below(5))", to: "p\(generator.below(5))", kind: "協働",
        status: one(of: [.existing, .existing] + Tie.Status.allCases), lifespan: life())
    }
    network.meetings = [
      Meeting(
        id: "m", name: "会議", convener: "p0", decisionMakers: ["p1", "p2"],
        members: (0..<4).map { Membership(participant: "p\($0)", lifespan: life()) },
        lifespan: life())
    ]
    network.statedGaps = [StatedGap(id: "g", need: "夜", coveredBy: ["p3"], lifespan: life())]
    return network
  }

  @Test("At any date, and at the date that the file itself leads to", arguments: 0..<400)
  func twice(number: Int) {
    let town = town(number)
    for date in [nil, "FY2009", "FY2010", "2015-06", "2018", "2020-04-01", "2031", "2040"] {
      let period = date.flatMap { CalendarPeriod($0) }
      let once = town.network(asOf: period)
      #expect(once.network(asOf: period) == once)
      #expect(once.network() == once)
      #expect(!once.slice().leavesOut)
    }
  }

  @Test("Nothing is lost without being counted", arguments: 0..<100)
  func counted(number: Int) {
    let town = town(number)
    for date in [nil, "FY2010", "2018", "2031"] {
      let slice = town.slice(asOf: date.flatMap { CalendarPeriod($0) })
      #expect(slice.network.ties.count + slice.tiesOutside.count == town.ties.count)
      #expect(
        slice.network.participants.count + slice.participantsOutside.count
          == town.participants.count)
      #expect(slice.network.meetings.count + slice.meetingsOutside.count == town.meetings.count)
    }
  }
}
