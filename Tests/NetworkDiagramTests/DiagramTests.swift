import CollaborationModel
import DOTLanguage
import Foundation
import Testing

@testable import NetworkDiagram

struct DiagramTests {
  @Test func anEmptyNetworkIsNotDrawn() {
    #expect(throws: DiagramError.nobodyToDraw) { try Diagram(of: CollaborationNetwork(name: "")) }
  }

  @Test func aPageThatCannotHoldEverybodyLegiblyIsRefused() {
    let town = SampleTown.random(participants: 220, ties: 100, meetings: 0, seed: 1)
    #expect(throws: DiagramError.pageTooSmall(participants: 220, page: Page(.a4))) {
      try Diagram(of: town, Diagram.Options(page: Page(.a4)))
    }
  }

  @Test(arguments: Page.Format.allCases, [false, true])
  func thePageIsExact(_ format: Page.Format, _ isPortrait: Bool) throws {
    let page = Page(format, portrait: isPortrait)
    #expect((page.size.width > page.size.height) != isPortrait)
    let town = SampleTown.random(participants: 3, ties: 2, meetings: 1, seed: 1)
    let corner = try Diagram(of: town, Diagram.Options(page: page)).document.nodes
      .first { $0.id == "page:upper-right" }
    let expected =
      "\(DOTDocument.decimal(page.size.width)),\(DOTDocument.decimal(page.size.height))"
    #expect(corner?.attributes.contains(DOTDocument.Attribute("pos", .word(expected))) == true)
  }

  @Test func theLegendSaysWhatIsDrawnAndNothingElse() throws {
    var town = SampleTown.random(participants: 4, ties: 0, meetings: 0, seed: 5)
    for index in town.participants.indices {
      town.participants[index].kind = "agency"
      town.participants[index].sectors = ["高齢"]
    }
    town.ties = [Tie(from: "p0", to: "p1", kind: "協働")]
    let background = try background(of: Diagram(of: town))
    #expect(background.contains("-機関"))
    #expect(!background.contains("-会議体"))
    #expect(!background.contains("-住民組織"))
    #expect(!background.contains("-たらいまわし"))
    #expect(!background.contains("-障害"))
  }

  @Test func theTitleGivesTownDateAndSource() throws {
    var town = SampleTown.random(participants: 3, ties: 1, meetings: 0, seed: 5)
    town.municipality = Municipality(name: "見本町", prefecture: "見本県")
    town.asOf = CalendarPeriod("FY2023")
    town.sources = [Source(id: "s", title: "計画", publisher: "見本町")]
    let background = try background(of: Diagram(of: town))
    #expect(background.contains("見本県見本町　令和5年度時点"))
    #expect(background.contains("出典：見本町「計画」"))
  }

  @Test func aNameWithMarkupIsALabelAndNothingElse() throws {
    var town = SampleTown.random(participants: 1, ties: 0, meetings: 0, seed: 5)
    town.participants[0].name = #""]; image="/etc/passwd" \N <b>&amp;"#
    let text = try Diagram(of: town).document.text
    #expect(!text.contains(#"image="/etc"#))
  }

  /// Re-recorded with `TSUNAGI_RECORD` in the environment.
  @Test func aSmallTownIsDrawnAsRecorded() throws {
    let town = SampleTown.random(participants: 7, ties: 8, meetings: 1, seed: 2)
    let text = try Diagram(of: town).document.text
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/small-town.dot")
    if ProcessInfo.processInfo.environment["TSUNAGI_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  private func background(of diagram: Diagram) -> String {
    guard
      case .word(let text)? = diagram.document.attributes.first(where: { $0.name == "_background" }
      )?
      .value
    else { return "" }
    return text
  }
}
