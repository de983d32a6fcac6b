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

  private func town(_ ties: [Tie]) -> CollaborationNetwork {
    CollaborationNetwork(
      name: "町", participants: ["a", "b", "c"].map { Town.participant($0) }, ties: ties)
  }

  @Test func aWishThatCameTrueIsNamedAsOne() {
    let before = town([Tie(from: "a", to: "c", kind: "協働", status: .wanted)])
    let after = town([Tie(from: "c", to: "a", kind: "情報共有")])
    let change = before.changes(to: after)
    #expect(pairs(change.wishesFulfilled) == ["ac"] && pairs(change.tiesAdded) == ["ac"])
    #expect(change.wishesDropped.isEmpty)
    let strained = town([Tie(from: "a", to: "c", kind: "協働", status: .strained)])
    #expect(before.changes(to: strained).wishesFulfilled.isEmpty)
    #expect(pairs(before.changes(to: town([])).wishesDropped) == ["ac"])
    #expect(pairs(town([]).changes(to: before).wishesAdded) == ["ac"])
    let stillWished = town(before.ties + after.ties)
    #expect(before.changes(to: stillWished).wishesFulfilled.isEmpty)
  }

  @Test func troubleThatComesOrGoesIsAChangeOfStatus() {
    let well = town([Tie(from: "a", to: "b", kind: "協働")])
    let strained = town([Tie(from: "a", to: "b", kind: "協働", status: .strained)])
    let change = strained.changes(to: well)
    #expect(change.statusesChanged.map(\.statusBefore) == [.strained])
    #expect(change.statusesChanged.map(\.statusAfter) == [.existing])
    #expect(change.tiesAdded.isEmpty && change.tiesRemoved.isEmpty)
    #expect(well.changes(to: strained).statusesChanged.count == 1)
    #expect(well.changes(to: well).statusesChanged.isEmpty)
  }

  @Test func whoCarriesATieIsAChangeWhereBothStatesSayIt() {
    func carried(_ carrier: Tie.Carrier?) -> CollaborationNetwork {
      town([Tie(from: "a", to: "b", kind: "協働", carrier: carrier)])
    }
    let change = carried(.person).changes(to: carried(.institution))
    #expect(change.carriersChanged.map(\.carrierAfter) == [.institution])
    #expect(carried(nil).changes(to: carried(.person)).carriersChanged.isEmpty)
    #expect(carried(.person).changes(to: carried(.person)).carriersChanged.isEmpty)
  }

  @Test func aTieOfAnotherKindOrDirectionIsNamedAsOne() {
    let handed = town([Tie(from: "a", to: "b", kind: "任せる", isDirected: true)])
    let change = handed.changes(to: town([Tie(from: "a", to: "b", kind: "調整")]))
    #expect(change.kindsChanged.map(\.kindBefore) == ["任せる"])
    #expect(change.kindsChanged.map(\.kind) == ["調整"])
    #expect(change.tiesAdded.count == 1 && change.tiesRemoved.count == 1)
    let turned = handed.changes(to: town([Tie(from: "b", to: "a", kind: "任せる", isDirected: true)]))
    #expect(turned.kindsChanged.map(\.kindBefore) == ["任せる"])
    let elsewhere = handed.changes(to: town([Tie(from: "a", to: "c", kind: "調整")]))
    #expect(elsewhere.kindsChanged.isEmpty)
  }

  @Test func whatIsStatedOtherwiseOfSomebodyIsAChange() {
    let before = town([])
    var after = before
    after.participants[0].name = "新課"
    after.participants[1].sectors = ["高齢", "障害"]
    after.participants[2].kind = "department"
    let change = before.changes(to: after)
    #expect(change.participantsChanged.map(\.fact) == [.name, .sectors, .kind])
    #expect(change.participantsChanged[1].after == "高齢、障害")
    #expect(change.participantsChanged[1].before == nil)
    #expect(before.changes(to: before).participantsChanged.isEmpty)
  }
}
