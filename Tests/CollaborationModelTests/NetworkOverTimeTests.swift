import CollaborationModel
import Testing

@Suite struct NetworkOverTimeTests {
  private func slice(_ date: String) -> CollaborationNetwork {
    Town.network.network(asOf: CalendarPeriod(date))
  }

  @Test func participantsComeAndGo() {
    #expect(slice("FY2010").participants.map(\.id) == ["a", "b", "c"])
    #expect(slice("FY2018").participants.map(\.id) == ["a", "b", "c", "d"])
    #expect(Town.network.network().participants.map(\.id) == ["a", "b", "d"])
  }

  @Test func aTieGoesWithEitherOfItsEnds() {
    let kept = slice("FY2023").ties.map { "\($0.from)\($0.to)" }
    #expect(kept == ["ab", "ad", "da"])
    #expect(slice("FY2010").ties.map { "\($0.from)\($0.to)" } == ["ab", "bc", "ac"])
  }

  @Test func aTieThatHasEndedExistedWhileItDid() {
    let former = slice("FY2017").ties.first { $0.from == "b" && $0.to == "d" }
    #expect(former?.status == .existing)
    #expect(!slice("FY2019").ties.contains { $0.from == "b" && $0.to == "d" })
  }

  @Test func aTieThatEndedNobodyKnowsWhenIsGone() {
    var network = Town.network
    network.ties = [Tie(from: "a", to: "b", kind: "協働", status: .ended)]
    #expect(network.network().ties.isEmpty)
    #expect(network.network(asOf: CalendarPeriod("FY2010")).ties.count == 1)
    network.asOf = nil
    #expect(network.network().ties.isEmpty)
  }

  @Test func nobodyIsMentionedWhoIsNotThere() {
    let now = slice("FY2023")
    #expect(now.participant("b")?.within == nil)
    #expect(now.meeting("m")?.convener == nil)
    #expect(now.meeting("m")?.decisionMakers == ["a"])
    #expect(now.meeting("m")?.members.map(\.participant) == ["a", "b", "d"])
    #expect(now.statedGaps.first?.coveredBy == ["d"])
    #expect(slice("FY2018").meeting("m")?.members.map(\.participant) == ["a", "b", "c"])
    #expect(slice("FY2018").participant("b")?.within == "c")
  }

  @Test func withoutAnyDateTheNetworkIsWhatNobodySaysIsOver() {
    var network = Town.network
    network.asOf = nil
    for index in network.participants.indices { network.participants[index].lifespan.since = nil }
    for index in network.meetings[0].members.indices {
      network.meetings[0].members[index].lifespan = Lifespan()
    }
    #expect(network.network().participants.map(\.id) == ["a", "b", "c", "d"])
    #expect(network.network().asOf == nil)
  }

  @Test func aSliceOfASliceIsTheSame() {
    let once = slice("FY2018")
    #expect(once.network(asOf: CalendarPeriod("FY2018")) == once)
  }
}
