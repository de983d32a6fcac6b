import CollaborationModel
import DOTLanguage
import Testing

@testable import NetworkDiagram

struct OverlayTests {
  private let town: CollaborationNetwork = {
    var town = SampleTown.random(participants: 8, ties: 0, meetings: 0, seed: 4)
    town.ties = [
      Tie(from: "p0", to: "p1", kind: "協働"), Tie(from: "p1", to: "p2", kind: "協働"),
    ]
    return town
  }()

  private func drawn(_ overlay: Overlay) throws -> DOTDocument {
    try Diagram(of: town, Diagram.Options(overlay: overlay)).document
  }

  @Test func aProposedTieIsADashedArcWithTheNumberOfItsLineInTheList() throws {
    let document = try drawn(
      Overlay(proposals: [
        .init(from: "p0", to: "p3", introducer: "p1", reason: "窓口が同じ"), .init(from: "p4", to: "p5"),
      ]))
    let lines = document.edges.filter {
      DOTDocument.text("class", in: $0.attributes) == "tie proposed"
    }
    #expect(lines.map { DOTDocument.text("label", in: $0.attributes) } == ["①", "②"])
    #expect(
      lines.allSatisfy { DOTDocument.text("style", in: $0.attributes) == "dashed" })
    let names = (0..<6).map { town.participants[$0].name }
    let list = "① \(names[0]) ‥‥ \(names[3])　紹介：\(names[1])　窓口が同じ"
    #expect(document.background?.contains(list) == true)
    #expect(document.background?.contains("② \(names[4]) ‥‥ \(names[5])") == true)
    #expect(document.background?.contains("-紹1") == true)
  }

  @Test func aMapWithoutProposalsHasNoListAndNoSignOfThem() throws {
    let background = try #require(try drawn(Overlay()).background)
    #expect(!background.contains("①") && !background.contains("紹") && !background.contains("経路"))
  }

  @Test func thePathIsNumberedAndSaysWhereThereIsNoTie() throws {
    let document = try drawn(Overlay(path: ["p0", "p1", "p6"]))
    let missing = document.edges.filter {
      DOTDocument.text("class", in: $0.attributes) == "tie proposed"
    }
    #expect(missing.map { [$0.from, $0.to] } == [["p1", "p6"]])
    let names = [0, 1, 6].map { town.participants[$0].name }
    #expect(
      document.background?.contains("経路：1 \(names[0]) → 2 \(names[1]) → 3 \(names[2])") == true)
  }

  @Test func aCutPointBearsASignThatTheLegendExplains() throws {
    let without = try #require(try drawn(Overlay()).background)
    let with = try #require(try drawn(Overlay(cutPoints: ["p1"])).background)
    #expect(!without.contains("ここが欠けると") && with.contains("ここが欠けると"))
  }

  @Test func whoIsNotOnTheMapChangesNothing() throws {
    let stranger = Overlay(proposals: [.init(from: "p0", to: "nobody")])
    #expect(try drawn(stranger).edges == drawn(Overlay()).edges)
  }
}

struct ScoreScaleTests {
  @Test func theAreaOfABoxFollowsTheScore() {
    let scale = ScoreScale(["a": 0, "b": 5, "c": 10], japaneseName: "", englishName: "")
    let areas = ["a", "b", "c"].map { scale.scale(of: $0) * scale.scale(of: $0) }
    #expect(areas[0] == 1)
    #expect(abs(areas[1] - (1 + areas[2]) / 2) < 1e-12)
    #expect(abs(areas[2] - 2.56) < 1e-12)
  }

  @Test func whoHasNoScoreIsAsLargeAsUsual() {
    let scale = ScoreScale(["a": .nan, "b": 2], japaneseName: "", englishName: "")
    #expect(scale.scale(of: "a") == 1 && scale.scale(of: "nobody") == 1)
    #expect(ScoreScale([:], japaneseName: "", englishName: "").scale(of: "a") == 1)
  }

  @Test func theLegendNamesTheMeasureAndItsRangeAndNoRank() throws {
    let town = SampleTown.random(participants: 4, ties: 3, meetings: 0, seed: 4)
    let sizes = ScoreScale(["p0": 0.25, "p1": 0.5], japaneseName: "媒介中心性", englishName: "")
    let drawn = try Diagram(of: town, Diagram.Options(sizes: sizes))
    let background = try #require(drawn.document.background)
    #expect(background.contains("囲みの大きさ＝媒介中心性（優劣ではありません）"))
    #expect(background.contains("-0.5"))
    let fontSizes = drawn.document.nodes.compactMap { node in
      node.attributes.first { $0.name == "fontsize" && node.id.hasPrefix("p") }?.value
    }
    #expect(Set(fontSizes.map { "\($0)" }).count == 3)
  }
}
