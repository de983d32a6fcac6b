import CollaborationModel
import DOTLanguage
import TestSupport
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
    let background = try #require(try Diagram(of: town).document.background)
    #expect(background.contains("-機関"))
    #expect(!background.contains("-会議体"))
    #expect(!background.contains("-住民組織"))
    #expect(!background.contains("-たらいまわし"))
    #expect(!background.contains("-障害"))
  }

  @Test func aCountBesideANameIsExplained() throws {
    var town = SampleTown.random(participants: 2, ties: 1, meetings: 0, seed: 5)
    #expect(try Diagram(of: town).document.background?.contains("-×n") == false)
    town.participants[0].count = 11
    let document = try Diagram(of: town).document
    #expect(document.background?.contains("-×n") == true)
    #expect(
      document.nodes.contains {
        DOTDocument.text("label", in: $0.attributes)?.hasSuffix("×11") == true
      })
  }

  @Test func whoCarriesATieIsWrittenBesideItsLineAndExplained() throws {
    var town = SampleTown.random(participants: 2, ties: 0, meetings: 0, seed: 5)
    town.ties = [Tie(from: "p0", to: "p1", kind: "協働", carrier: .person)]
    let document = try Diagram(of: town).document
    #expect(DOTDocument.text("label", in: document.edges[0].attributes) == "［人］")
    #expect(document.background?.contains("人で持つ連携（属人）") == true)
    town.ties[0].carrier = nil
    #expect(try Diagram(of: town).document.background?.contains("属人") == false)
  }

  @Test(arguments: [(Tie.Status.strained, "行き違い"), (.bad, "たらいまわし")])
  func troubleIsWrittenBesideItsTickedLine(_ status: Tie.Status, _ word: String) throws {
    var town = SampleTown.random(participants: 2, ties: 0, meetings: 0, seed: 5)
    town.ties = [Tie(from: "p0", to: "p1", kind: "協働", status: status)]
    let edge = try #require(try Diagram(of: town).document.edges.first)
    #expect(DOTDocument.text("label", in: edge.attributes) == word)
    #expect(DOTDocument.text("arrowhead", in: edge.attributes) == "noneteenonetee")
  }

  @Test func aReadingStandsAboveItsNameWhereItIsAskedFor() throws {
    var town = SampleTown.random(participants: 2, ties: 1, meetings: 0, seed: 5)
    town.participants[0].reading = "ほうかつ"
    #expect(try Diagram(of: town).document.background?.contains("ほうかつ") == false)
    let options = Diagram.Options(showsReadings: true)
    #expect(try Diagram(of: town, options).document.background?.contains("ほうかつ") == true)
  }

  @Test func noTypeIsSmallerThanSevenPoints() throws {
    var town = SampleTown.random(participants: 70, ties: 110, meetings: 5, seed: 5)
    for index in town.participants.indices { town.participants[index].reading = "よみがな" }
    town.sources = [Source(id: "s", title: String(repeating: "長い題", count: 90))]
    let document = try Diagram(of: town, Diagram.Options(showsReadings: true)).document
    let labels = (document.nodes.map(\.attributes) + document.edges.map(\.attributes)).flatMap {
      $0
    }
    for case .number(let size) in labels.filter({ $0.name == "fontsize" }).map(\.value) {
      #expect(size >= 7)
    }
    let sizes = try #require(document.background).matches(of: /F ([0-9.]+) [0-9]+ -/)
    #expect(!sizes.isEmpty && sizes.allSatisfy { Double($0.1) ?? 0 >= 7 })
  }

  @Test func everythingDrawnSaysInWordsWhatItIs() throws {
    let town = SampleTown.random(participants: 8, ties: 9, meetings: 2, seed: 5)
    let document = try Diagram(of: town).document
    let drawn = document.nodes.filter {
      ["participant", "meeting"].contains(DOTDocument.text("class", in: $0.attributes))
    }
    #expect(drawn.count == 10)
    #expect(drawn.allSatisfy { $0.title?.isEmpty == false && $0.description?.isEmpty == false })
    #expect(
      document.edges.allSatisfy { $0.title?.isEmpty == false && $0.description?.isEmpty == false })
    let ids = (drawn.map(\.attributes) + document.edges.map(\.attributes))
      .compactMap { DOTDocument.text("id", in: $0) }
    #expect(Set(ids).count == drawn.count + document.edges.count)
  }

  @Test func theTitleGivesTownDateAndSource() throws {
    var town = SampleTown.random(participants: 3, ties: 1, meetings: 0, seed: 5)
    town.municipality = Municipality(name: "見本町", prefecture: "見本県")
    town.asOf = CalendarPeriod("FY2023")
    town.sources = [Source(id: "s", title: "計画", publisher: "見本町")]
    let background = try #require(try Diagram(of: town).document.background)
    #expect(background.contains("見本県見本町　令和5年度時点"))
    #expect(background.contains("出典：見本町「計画」"))
  }

  @Test func aNameWithMarkupIsALabelAndNothingElse() throws {
    var town = SampleTown.random(participants: 1, ties: 0, meetings: 0, seed: 5)
    town.participants[0].name = #""]; image="/etc/passwd" \N <b>&amp;"#
    let text = try Diagram(of: town).document.text
    #expect(!text.contains(#"image="/etc"#))
  }

  @Test(arguments: ["\u{200B}", "\u{3000}", "\u{200B}\u{2060}"])
  func aNameThatShowsNothingGivesWayToTheID(_ name: String) throws {
    var town = SampleTown.random(participants: 1, ties: 0, meetings: 0, seed: 5)
    town.participants[0].name = name
    let labels = try Diagram(of: town).document.nodes.compactMap {
      DOTDocument.text("label", in: $0.attributes)
    }
    #expect(labels.contains { $0.hasSuffix("p0") })
  }

  /// Re-recorded with `TSUNAGI_RECORD` in the environment.
  @Test func aSmallTownIsDrawnAsRecorded() throws {
    let town = SampleTown.random(participants: 7, ties: 8, meetings: 1, seed: 2)
    let text = try Diagram(of: town).document.text
    try expect(text, equalsGolden: "small-town.dot")
  }
}
