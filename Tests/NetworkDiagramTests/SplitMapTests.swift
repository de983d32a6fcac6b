import CollaborationModel
import Scene
import Testing

@testable import NetworkDiagram

struct SplitMapTests {
  private let town = CollaborationNetwork(
    name: "町", vocabulary: SampleTown.vocabulary,
    participants: [
      Participant(id: "hokatsu", name: "包括", kind: "agency", sectors: ["高齢"]),
      Participant(id: "gakko", name: "学校", kind: "agency", sectors: ["教育"]),
      Participant(id: "kyoi", name: "教委", kind: "department", sectors: ["教育"]),
    ],
    ties: [
      Tie(from: "hokatsu", to: "gakko", kind: "協働"), Tie(from: "gakko", to: "kyoi", kind: "協働"),
    ])

  private func labels(_ page: Diagram) -> [String] {
    page.scene.nodes(ofClass: "participant").compactMap(\.label?.text)
  }

  @Test func everyTieThatLeavesAPageIsFoundOnTheOther() throws {
    let pages = try SplitMap(of: town, by: .sector).pages
    #expect(pages.count == 2)
    #expect(labels(pages[0]) == ["学校\n→2ページ", "包括"])
    #expect(labels(pages[1]) == ["学校", "包括\n→1ページ", "教委"])
    #expect(pages.map { $0.scene.lines.count } == [1, 2])
  }

  @Test func theTitleSaysWhichPageItIs() throws {
    let pages = try SplitMap(of: town, by: .sector).pages.map(\.scene)
    #expect(pages[0].says("高齢（1／2）", in: .title))
    #expect(pages[1].says("教育（2／2）", in: .title))
  }

  @Test func everybodyIsAtHomeOnOnePage() throws {
    let town = SampleTown.random(participants: 60, ties: 80, meetings: 4, seed: 3)
    let pages = try SplitMap(of: town, by: .sector).pages
    let homes = pages.flatMap { page in labels(page).filter { !$0.contains("→") } }
    #expect(homes.count == 60)
  }

  @Test func whomAPageCannotHoldStandGatheredByTheirPage() throws {
    var town = town
    // One desk that works with so many of another sector that a page has no room for each.
    for index in 0..<260 {
      town.participants.append(
        Participant(id: "n\(index)", name: "地域包括支援センター\(index)", kind: "agency", sectors: ["障害"]))
      town.ties.append(Tie(from: "kyoi", to: "n\(index)", kind: "協働"))
    }
    let pages = GatheredNeighbours(
      town, Dictionary(uniqueKeysWithValues: (0..<260).map { ("n\($0)", 2) }),
      names: ["教育", "障害"], language: .japanese)
    #expect(pages.network.participants.map(\.name) == ["包括", "学校", "教委", "障害の260主体"])
    let box = try #require(pages.network.participants.last?.id)
    #expect(pages.references == [box: 2])
    #expect(pages.network.ties.filter { $0.to == box }.count == 260)
    #expect(EdgeMarks.of(pages.network).contains { $0.count == 260 })
  }

  @Test func whoHasNoTierHasAPageOfTheirOwn() throws {
    #expect(try SplitMap(of: town, by: .tier).pages.count == 1)
  }
}
