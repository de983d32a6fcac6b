import CollaborationModel
import Scene
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

  private func drawn(_ overlay: Overlay) throws -> Scene {
    try Diagram(of: town, DiagramPlan(overlay: overlay)).scene
  }

  @Test func aProposedTieIsADashedArcWithTheNumberOfItsLineInTheList() throws {
    let scene = try drawn(
      Overlay(proposals: [
        .init(from: "p0", to: "p3", introducer: "p1", reason: "窓口が同じ"), .init(from: "p4", to: "p5"),
      ]))
    let lines = scene.lines.filter { $0.tag?.classes == "tie proposed" }
    #expect(lines.map(\.label?.text) == ["①", "②"])
    #expect(lines.allSatisfy { $0.paint.dash == .dashed })
    let names = (0..<6).map { town.participants[$0].name }
    let list = "① \(names[0]) ‥‥ \(names[3])　紹介：\(names[1])　窓口が同じ"
    let notes = scene.texts(.note)
    #expect(notes.joined().contains(list))
    #expect(notes.contains("② \(names[4]) ‥‥ \(names[5])"))
    #expect(scene.texts(.badge).filter { $0.hasPrefix("紹") } == ["紹1"])
  }

  @Test func aMapWithoutProposalsHasNoListAndNoSignOfThem() throws {
    let texts = try drawn(Overlay()).texts.joined()
    #expect(!texts.contains("①") && !texts.contains("紹") && !texts.contains("経路"))
  }

  @Test func thePathIsNumberedAndSaysWhereThereIsNoTie() throws {
    let scene = try drawn(Overlay(path: ["p0", "p1", "p6"]))
    let missing = scene.lines.filter { $0.tag?.classes == "tie proposed" }
    #expect(missing.map(\.subject) == [.pair("p1", "p6")])
    let names = [0, 1, 6].map { town.participants[$0].name }
    #expect(scene.says("経路：1 \(names[0]) → 2 \(names[1]) → 3 \(names[2])", in: .note))
  }

  @Test func aCutPointBearsASignThatTheLegendExplains() throws {
    #expect(try !drawn(Overlay()).says("ここが欠けると", in: .legend))
    #expect(try drawn(Overlay(cutPoints: ["p1"])).says("ここが欠けると", in: .legend))
  }

  @Test func whoIsNotOnTheMapChangesNothing() throws {
    let stranger = Overlay(proposals: [.init(from: "p0", to: "nobody")])
    #expect(try drawn(stranger).lines == drawn(Overlay()).lines)
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
    let scene = try Diagram(of: town, DiagramPlan(emphasis: Emphasis(sizes: sizes))).scene
    let legend = scene.texts(.legend)
    #expect(legend.contains("囲みの大きさ＝媒介中心性（優劣ではありません）"))
    #expect(legend.contains("0.5"))
    #expect(Set(scene.nodes(ofClass: "participant").map(\.label?.size)).count == 3)
  }
}
