import CollaborationModel
import DOTLanguage
import Foundation
import GraphvizEngine
import Scene
import TestSupport
import Testing

@testable import NetworkDiagram

/// A line of the map that is no connector.
private struct NoConnector: Error {}

struct DiagramTests {
  @Test func anEmptyNetworkIsNotDrawn() {
    #expect(throws: DiagramError.nobodyToDraw) { try Diagram(of: CollaborationNetwork(name: "")) }
  }

  @Test func aPageThatCannotHoldEverybodyLegiblyIsRefused() {
    let town = SampleTown.random(participants: 220, ties: 100, meetings: 0, seed: 1)
    #expect(throws: DiagramError.pageTooSmall(participants: 220, page: Page(.a4))) {
      try Diagram(of: town, DiagramPlan(page: Page(.a4)))
    }
  }

  @Test(arguments: Page.Format.allCases, [false, true])
  func thePageIsExact(_ format: Page.Format, _ isPortrait: Bool) throws {
    let page = Page(format, portrait: isPortrait)
    #expect((page.size.width > page.size.height) != isPortrait)
    let town = SampleTown.random(participants: 3, ties: 2, meetings: 1, seed: 1)
    #expect(try Diagram(of: town, DiagramPlan(page: page)).scene.size == page.size)
  }

  @Test func theLegendSaysWhatIsDrawnAndNothingElse() throws {
    var town = SampleTown.random(participants: 4, ties: 0, meetings: 0, seed: 5)
    for index in town.participants.indices {
      town.participants[index].kind = "agency"
      town.participants[index].sectors = ["高齢"]
    }
    town.ties = [Tie(from: "p0", to: "p1", kind: "協働")]
    let legend = try Diagram(of: town).scene.texts(.legend)
    #expect(legend.contains("機関") && legend.contains("高齢"))
    for absent in ["会議体", "住民組織", "たらいまわし", "障害"] {
      #expect(!legend.contains { $0.contains(absent) })
    }
  }

  @Test func aCountBesideANameIsExplained() throws {
    var town = SampleTown.random(participants: 2, ties: 1, meetings: 0, seed: 5)
    #expect(try !Diagram(of: town).scene.says("×n", in: .legend))
    town.participants[0].count = 11
    let scene = try Diagram(of: town).scene
    #expect(scene.says("×n", in: .legend))
    #expect(scene.nodes.contains { $0.label?.text.hasSuffix("×11") == true })
  }

  @Test func whoCarriesATieIsWrittenBesideItsLineAndExplained() throws {
    var town = SampleTown.random(participants: 2, ties: 0, meetings: 0, seed: 5)
    town.ties = [Tie(from: "p0", to: "p1", kind: "協働", carrier: .person)]
    let scene = try Diagram(of: town).scene
    #expect(scene.lines[0].label?.text == "［人］")
    #expect(scene.says("人で持つ連携（属人）", in: .legend))
    town.ties[0].carrier = nil
    #expect(try !Diagram(of: town).scene.says("属人", in: .legend))
  }

  @Test(arguments: [(Tie.Status.strained, "行き違い"), (.bad, "たらいまわし")])
  func troubleIsWrittenBesideItsTickedLine(_ status: Tie.Status, _ word: String) throws {
    var town = SampleTown.random(participants: 2, ties: 0, meetings: 0, seed: 5)
    town.ties = [Tie(from: "p0", to: "p1", kind: "協働", status: status)]
    let line = try #require(try Diagram(of: town).scene.lines.first)
    #expect(line.label?.text == word)
    guard case .connector(let connector) = line.shape else { throw NoConnector() }
    #expect(connector.heads == .ticks)
  }

  @Test func aReadingStandsAboveItsNameWhereItIsAskedFor() throws {
    var town = SampleTown.random(participants: 2, ties: 1, meetings: 0, seed: 5)
    town.participants[0].reading = "ほうかつ"
    #expect(try !Diagram(of: town).scene.texts.contains("ほうかつ"))
    let plan = DiagramPlan(emphasis: Emphasis(showsReadings: true))
    #expect(try Diagram(of: town, plan).scene.texts(.participant) == ["ほうかつ"])
  }

  @Test func noTypeIsSmallerThanSevenPoints() throws {
    var town = SampleTown.random(participants: 70, ties: 110, meetings: 5, seed: 5)
    for index in town.participants.indices { town.participants[index].reading = "よみがな" }
    town.sources = [Source(id: "s", title: String(repeating: "長い題", count: 90))]
    let items = try Diagram(of: town, DiagramPlan(emphasis: Emphasis(showsReadings: true))).scene
      .items
    let sizes = items.compactMap { item in
      if case .text(let text) = item.shape { text.size } else { item.label?.size }
    }
    #expect(sizes.count > 70 && sizes.allSatisfy { $0 >= 7 })
  }

  @Test func everythingDrawnSaysInWordsWhatItIs() throws {
    let town = SampleTown.random(participants: 8, ties: 9, meetings: 2, seed: 5)
    let scene = try Diagram(of: town).scene
    let boxes = scene.nodes(ofClass: "participant") + scene.nodes(ofClass: "meeting")
    #expect(boxes.count == 10)
    let drawn = boxes + scene.lines
    #expect(
      drawn.allSatisfy {
        $0.words?.title.isEmpty == false && $0.words?.description?.isEmpty == false
      })
    #expect(Set(drawn.compactMap(\.tag?.name)).count == drawn.count)
  }

  @Test func theTitleGivesTownDateAndSource() throws {
    var town = SampleTown.random(participants: 3, ties: 1, meetings: 0, seed: 5)
    town.municipality = Municipality(name: "見本町", prefecture: "見本県")
    town.asOf = CalendarPeriod("FY2023")
    town.sources = [Source(id: "s", title: "計画", publisher: "見本町")]
    let title = try Diagram(of: town).scene.texts(.title)
    #expect(title.contains("見本県見本町　令和5年度時点"))
    #expect(title.contains("出典：見本町「計画」"))
  }

  @Test func aNameWithMarkupIsALabelAndNothingElse() throws {
    var town = SampleTown.random(participants: 1, ties: 0, meetings: 0, seed: 5)
    town.participants[0].name = #""]; image="/etc/passwd" \N <b>&amp;"#
    let text = DOTDocument(try Diagram(of: town).scene).text
    #expect(!text.contains(#"image="/etc"#))
  }

  @Test(arguments: ["\u{200B}", "\u{3000}", "\u{200B}\u{2060}"])
  func aNameThatShowsNothingGivesWayToTheID(_ name: String) throws {
    var town = SampleTown.random(participants: 1, ties: 0, meetings: 0, seed: 5)
    town.participants[0].name = name
    let labels = try Diagram(of: town).scene.nodes.compactMap(\.label?.text)
    #expect(labels.contains { $0.hasSuffix("p0") })
  }

  /// Re-recorded with `TSUNAGI_RECORD` in the environment.
  @Test func aSmallTownIsDrawnAsRecorded() throws {
    let town = SampleTown.random(participants: 7, ties: 8, meetings: 1, seed: 2)
    let text = DOTDocument(try Diagram(of: town).scene).text
    try expect(text, equalsGolden: "small-town.dot")
  }
}
