import CollaborationModel
import MapLayouts
import Scene
import Testing

@testable import NetworkDiagram

struct MapChangeTests {
  private func state(_ ids: [String], _ ties: [Tie], _ year: String) -> CollaborationNetwork {
    var network = CollaborationNetwork(name: "見本町", vocabulary: SampleTown.vocabulary)
    network.participants = ids.map {
      Participant(id: $0, name: "窓口\($0)", kind: "agency", sectors: ["高齢"])
    }
    network.ties = ties
    network.asOf = CalendarPeriod(year)
    return network
  }

  private func tie(_ from: String, _ to: String, _ depth: Int? = nil) -> Tie {
    Tie(
      from: from, to: to, kind: "協働",
      depth: depth.flatMap { Depth(level: $0) })
  }

  private var change: MapChange {
    MapChange(
      from: state(
        ["a", "b", "c", "d", "old"],
        [tie("a", "b", 2), tie("b", "c", 4), tie("c", "d"), tie("a", "old"), tie("a", "d", 3)],
        "FY2020"),
      to: state(
        ["a", "b", "c", "d", "new"],
        [tie("a", "b", 3), tie("b", "c", 1), tie("a", "c"), tie("d", "new"), tie("a", "d", 3)],
        "FY2023"))
  }

  @Test func everyLineSaysWhatBecameOfIt() {
    let found = change.edges.map { ("\($0.from)\($0.to)", $0.change) }
    let expected: [(String, EdgeMark.Change?)] = [
      ("ab", .deeper), ("ac", .added), ("ad", nil), ("aold", .lost), ("bc", .weaker),
      ("cd", .lost), ("dnew", .added),
    ]
    #expect(found.map(\.0) == expected.map(\.0))
    #expect(found.map(\.1) == expected.map(\.1))
  }

  @Test func whoCameAndWhoWentAreBothOnTheMap() {
    #expect(change.joined == ["new"])
    #expect(change.left == ["old"])
    #expect(change.network.participants.map(\.id).sorted() == ["a", "b", "c", "d", "new", "old"])
  }

  @Test(
    arguments: [
      (nil, .working, .added), (.working, nil, .lost), (.bad, .working, .deeper),
      (.working, .strained, .weaker), (.formal, .working, .deeper), (.wanted, .working, .added),
      (.working, .wanted, .lost), (nil, .wanted, nil), (.seat, .occasionalSeat, .weaker),
      (.working, .working, nil),
      (nil, .bad, nil), (.wanted, .strained, nil), (.bad, nil, .lost), (.working, .bad, .weaker),
    ] as [(EdgeMark.Line?, EdgeMark.Line?, EdgeMark.Change?)])
  func aLineChangesByWhatItStandsFor(
    _ before: EdgeMark.Line?, _ after: EdgeMark.Line?, _ expected: EdgeMark.Change?
  ) {
    func mark(_ line: EdgeMark.Line?) -> EdgeMark? {
      line.map { EdgeMark(from: "a", to: "b", line: $0, heads: .none, depth: nil) }
    }
    #expect(EdgeMark.change(from: mark(before), to: mark(after)) == expected)
  }

  @Test func aChangeIsNamedOnTheMapByWhatChanged() {
    func map(_ before: Tie, _ after: Tie) -> [String] {
      MapChange(
        from: state(["a", "b"], [before], "FY2020"), to: state(["a", "b"], [after], "FY2023")
      )
      .ledger(LegendWords(.japanese))
    }
    var wanted = tie("a", "b")
    wanted.status = .wanted
    var strained = tie("a", "b")
    strained.status = .strained
    var personal = tie("a", "b")
    personal.carrier = .person
    var arranged = tie("a", "b")
    arranged.carrier = .institution
    var handed = tie("a", "b")
    handed.kind = "つなぎ"
    #expect(map(wanted, tie("a", "b")) == ["＋ できた連携（1）：窓口a―窓口b（つくりたい→できた）"])
    #expect(map(strained, tie("a", "b")) == ["▲ 深まった連携（1）：窓口a―窓口b（ぎくしゃく→よくなった）"])
    #expect(map(tie("a", "b"), strained) == ["▼ 弱まった連携（1）：窓口a―窓口b（ぎくしゃくしている）"])
    #expect(
      map(personal, arranged) == ["◆ 種類や担い手の変わった連携（1）：窓口a―窓口b（属人→仕組み・制度）"])
    #expect(map(handed, tie("a", "b")) == ["◆ 種類や担い手の変わった連携（1）：窓口a―窓口b（つなぎ→協働）"])
    #expect(map(tie("a", "b"), personal) == ["変わったことはありません。"], "who was not asked is no change")
  }

  @Test func theChangesDifferWithoutColour() {
    let styles = EdgeMark.Change.allCases.map { change -> [String] in
      var mark = EdgeMark(from: "a", to: "b", line: .working, heads: .none, depth: nil)
      mark.change = change
      mark.isCompared = true
      let style = LineStyle(mark)
      return ["\(style.width)", style.dash?.rawValue ?? "", change.sign]
    }
    #expect(Set(styles.map { $0[2] }).count == EdgeMark.Change.allCases.count)
    #expect(Set(styles.map { $0[0] + $0[1] }).count == EdgeMark.Change.allCases.count)
  }

  @Test func newTroubleIsNoTieThatSomebodyHasMade() {
    var after = state(["a", "b", "c"], [tie("a", "b")], "FY2023")
    after.ties.append(Tie(from: "b", to: "c", kind: "協働", status: .bad))
    let change = MapChange(from: state(["a", "b", "c"], [tie("a", "b")], "FY2020"), to: after)
    #expect(change.edges.map(\.change) == [nil, nil])
    #expect(change.ledger(LegendWords(.japanese)) == ["新たに生じた行き違い・たらいまわし（1）：窓口b―窓口c"])
    let same = MapChange(from: after, to: after)
    #expect(same.newTrouble.isEmpty, "what was there before is not new")
  }

  @Test func wordsThatOnlyTheEarlierStateDeclaresAreKnown() {
    var before = state(["a", "old"], [tie("a", "old")], "FY2020")
    before.vocabulary.participantKinds.append(
      Term(id: "npo", japaneseName: "市民活動団体", englishName: "Association"))
    before.vocabulary.sectors.append(
      Sector(
        term: Term(id: "多文化", japaneseName: "多文化共生", englishName: "Newcomers"), group: "福祉"))
    before.participants[1].kind = "npo"
    before.participants[1].sectors = ["多文化"]
    let change = MapChange(from: before, to: state(["a"], [], "FY2023"))
    var plan = DiagramPlan()
    plan.change = change
    let contents = LegendContents(
      change.network, edges: change.edges, plan: plan, words: LegendWords(.japanese))
    #expect(contents.shapes.map(\.words) == ["機関", "市民活動団体"])
    #expect(contents.sectors.map(\.words) == ["高齢", "多文化共生"])
  }

  @Test func aPartTellsItsOwnChangesOnly() {
    let part = change.limited(to: ["a", "b", "c"])
    let ledger = part.ledger(LegendWords(.japanese))
    #expect(ledger.first == "＋ できた連携（1）：窓口a―窓口c")
    #expect(part.joined.isEmpty && part.left.isEmpty)
  }

  @Test func statesWithoutADateAreToldByTheirNames() {
    var (before, after) = (change.before, change.after)
    (before.asOf, after.asOf) = (nil, nil)
    let words = LegendWords(.japanese)
    let unnamed = MapChange(from: before, to: after)
    #expect(unnamed.captions(words) == ("前", "後"))
    #expect(unnamed.scope(in: .japanese) == "前と後のちがい")
    before.name = "案"
    let named = MapChange(from: before, to: after)
    #expect(named.captions(words) == ("前：案", "後：見本町"))
    #expect(named.scope(in: .japanese) == "前と後のちがい（前：案）")
    #expect(change.captions(words) == ("令和2年度", "令和5年度"))
  }

  @Test func theListAndTheLegendTellWhatIsDrawnAndNothingElse() {
    let words = LegendWords(.japanese)
    let ledger = change.ledger(words)
    #expect(ledger.contains("＋ できた連携（2）：窓口a―窓口c、窓口d―窓口new"))
    #expect(ledger.contains("× なくなった連携（2）：窓口a―窓口old、窓口c―窓口d"))
    #expect(ledger.contains("▲ 深まった連携（1）：窓口a―窓口b"))
    #expect(ledger.contains("▼ 弱まった連携（1）：窓口b―窓口c"))

    var plan = DiagramPlan()
    plan.change = change
    let contents = LegendContents(
      change.network, edges: change.edges, plan: plan, words: words)
    #expect(
      contents.lines.map(\.words)
        == ["＋ できた連携", "× なくなった連携", "▲ 深まった連携", "▼ 弱まった連携", "変わらない連携・構成員"])
    #expect(contents.signs.map(\.words) == ["加わった参加主体・会議体", "いまはない参加主体・会議体"])

    let same = MapChange(from: change.after, to: change.after)
    #expect(same.ledger(words) == ["変わったことはありません。"])
    plan.change = same
    let quiet = LegendContents(same.network, edges: same.edges, plan: plan, words: words)
    #expect(quiet.lines.map(\.words) == ["変わらない連携・構成員"])
    #expect(quiet.signs.isEmpty)
  }

  @Test func sideBySideEverybodyStandsInTheSamePlace() throws {
    let pair = try Diagram(pairing: change, DiagramPlan(.layout(.islands)))
    func place(_ id: String) -> Point? {
      pair.scene.boxes[id]?.center
    }
    let shifts = try ["a", "b", "c", "d"].map { id in
      let (left, right) = (try #require(place(id)), try #require(place("after:" + id)))
      #expect(left.y == right.y)
      return right.x - left.x
    }
    #expect(Set(shifts).count == 1)
    #expect(shifts[0] > 500)
    // Who came is on the right only, who went on the left only.
    #expect(place("new") == nil && place("after:new") != nil)
    #expect(place("old") != nil && place("after:old") == nil)
    #expect(pair.scene.lines.count == 10)
  }
}
