import CollaborationModel
import Scene
import Testing

@testable import NetworkDiagram

struct AggregationTests {
  private let town = CollaborationNetwork(
    name: "町", vocabulary: SampleTown.vocabulary,
    participants: [
      Participant(id: "bu", name: "福祉部", kind: "department", sectors: ["高齢"]),
      Participant(id: "ka", name: "高齢課", kind: "department", sectors: ["高齢"], within: "bu"),
      Participant(id: "kakari", name: "相談係", kind: "department", sectors: ["高齢"], within: "ka"),
      Participant(id: "gakko", name: "小学校", kind: "agency", sectors: ["教育"]),
    ],
    ties: [
      Tie(from: "ka", to: "kakari", kind: "協働"), Tie(from: "ka", to: "gakko", kind: "協働"),
      Tie(from: "kakari", to: "gakko", kind: "協働"),
      Tie(from: "bu", to: "gakko", kind: "協働", status: .wanted),
    ],
    meetings: [
      Meeting(
        id: "kaigi", name: "会議",
        members: ["ka", "kakari", "gakko"].map { Membership(participant: $0) })
    ])

  @Test func thePartsOfADepartmentBecomeOneBox() {
    let boxes = AggregatedNetwork(town, by: .within)
    #expect(boxes.network.participants.map(\.id) == ["bu", "gakko"])
    #expect(boxes.captions == ["bu": "（3主体・内部1本）"])
  }

  @Test func aLineBetweenTwoBoxesSaysHowManyTiesItStandsFor() {
    let edges = EdgeMarks.of(AggregatedNetwork(town, by: .within).network)
    let line = edges.first { $0.line == .working }
    #expect(line?.count == 2)
    var plan = DiagramPlan()
    plan.gathering = Gathering(.within)
    #expect(line.flatMap { EdgeLabel(plan).text(of: $0) } == "2本")
  }

  @Test func aBoxHasOneSeatInAMeetingHoweverManyOfItSitThere() {
    let meeting = AggregatedNetwork(town, by: .within).network.meeting("kaigi")
    #expect(meeting?.members.map(\.participant) == ["bu", "gakko"])
  }

  @Test func sectorsBecomeBoxesWithTheirNames() {
    let boxes = AggregatedNetwork(town, by: .sector)
    #expect(boxes.network.participants.map(\.name) == ["高齢", "教育"])
    #expect(boxes.captions == ["sector:高齢": "（3主体・内部1本）"])
  }

  @Test func nobodyIsLostWhereNoSectorIsStated() {
    var town = town
    town.participants[3].sectors = []
    #expect(
      AggregatedNetwork(town, by: .sector).network.participants.map(\.name) == ["高齢", "分野の記載なし"])
  }

  @Test func parentsInARingEnd() {
    var town = town
    town.participants[0].within = "kakari"
    #expect(AggregatedNetwork(town, by: .within).network.participants.count >= 2)
  }

  @Test func whatIsTooLargeForAPageFitsInBoxes() throws {
    let town = SampleTown.random(participants: 220, ties: 300, meetings: 0, seed: 1)
    #expect(throws: DiagramError.self) { try Diagram(of: town, DiagramPlan(page: Page(.a4))) }
    let boxes = AggregatedNetwork(town, by: .sector)
    #expect(throws: Never.self) {
      try Diagram(
        of: boxes.network,
        DiagramPlan(page: Page(.a4), gathering: Gathering(.sector, captions: boxes.captions)))
    }
  }
}
