import CollaborationModel
import Testing

@Suite struct NetworkChangeTests {
  private let before = Town.network.network(asOf: CalendarPeriod("FY2017"))
  private let after = Town.network.network(asOf: CalendarPeriod("FY2023"))

  private func pairs(_ changes: [NetworkChange.TieChange]) -> [String] {
    changes.map { $0.from + $0.to }
  }

  @Test func nothingChangesFromANetworkToItself() {
    let change = after.changes(to: after)
    #expect(
      change.participantsAdded.isEmpty && change.participantsRemoved.isEmpty
        && change.tiesAdded.isEmpty && change.tiesRemoved.isEmpty && change.tiesDeepened.isEmpty
        && change.tiesWeakened.isEmpty && change.seatsAdded.isEmpty
        && change.seatsRemoved.isEmpty)
  }

  @Test func whoWentTakesTiesAndSeatsAlong() {
    let change = before.changes(to: after)
    #expect(change.participantsRemoved.map(\.id) == ["c"])
    #expect(change.participantsAdded.isEmpty)
    #expect(pairs(change.tiesRemoved) == ["ac", "bc", "bd", "cd"])
    #expect(change.tiesAdded.isEmpty)
    #expect(change.seatsAdded.map(\.participant) == ["d"])
    #expect(change.seatsRemoved.map(\.participant) == ["c"])
  }

  @Test func theWayBackIsTheOpposite() {
    let there = before.changes(to: after)
    let back = after.changes(to: before)
    #expect(there.tiesAdded.map(\.from) == back.tiesRemoved.map(\.from))
    #expect(pairs(there.tiesRemoved) == pairs(back.tiesAdded))
    #expect(there.participantsRemoved == back.participantsAdded)
  }

  @Test func aMutualTieHasNoFirstEnd() {
    var turned = after
    turned.ties = [Tie(from: "b", to: "a", kind: "協働", depth: Depth(level: 4))]
    var straight = after
    straight.ties = [Tie(from: "a", to: "b", kind: "協働", depth: Depth(level: 3))]
    let change = straight.changes(to: turned)
    #expect(change.tiesAdded.isEmpty && change.tiesRemoved.isEmpty)
    #expect(change.tiesDeepened.map(\.depthAfter) == [4])
    #expect(turned.changes(to: straight).tiesWeakened.map(\.depthBefore) == [4])
  }

  @Test func aDepthThatIsNotStatedIsNoChange() {
    var stated = after
    stated.ties = [Tie(from: "a", to: "b", kind: "協働", depth: Depth(level: 3))]
    var silent = after
    silent.ties = [Tie(from: "a", to: "b", kind: "協働")]
    let change = stated.changes(to: silent)
    #expect(change.tiesDeepened.isEmpty && change.tiesWeakened.isEmpty)
    #expect(change.tiesRemoved.isEmpty)
  }

  @Test func aWantedTieThatCameTrueIsAdded() {
    var later = after
    later.ties.append(Tie(from: "a", to: "d", kind: "協働"))
    #expect(pairs(after.changes(to: later).tiesAdded) == ["ad"])
  }
}
