import CollaborationModel
import Foundation
import MapLayouts
import Scene
import TestSupport
import Testing

@testable import NetworkDiagram

struct LayoutTests {
  static let mapped: [Layout] = [.rings, .lanes, .islands, .force]

  private func town(_ participants: Int = 14, ties: Int = 18, seed: UInt64 = 4)
    -> CollaborationNetwork
  {
    var town = SampleTown.random(
      participants: participants, ties: ties, meetings: 1, seed: seed)
    town.vocabulary.tiers = ["世帯・近隣", "小学校区・地区", "市町村域"].map {
      Term(id: $0, japaneseName: $0, englishName: $0)
    }
    for index in town.participants.indices {
      town.participants[index].tier =
        index % 7 == 6 ? nil : town.vocabulary.tiers[[0, 1, 1, 2, 2, 2][index % 6]].id
      town.participants[index].side = [.community, .outside, .inside][index % 3]
    }
    return town
  }

  private func boxes(_ diagram: Diagram) -> [(id: String, box: Rectangle)] {
    diagram.scene.boxes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  @Test(arguments: LayoutTests.mapped, [(1, 0), (5, 6), (14, 18), (26, 40)])
  func nobodyStandsOnAnybodyElseAndAllAreOnThePage(_ layout: Layout, _ size: (Int, Int)) throws {
    let town = town(size.0, ties: size.1)
    let boxes = try boxes(Diagram(of: town, DiagramPlan(.layout(layout))))
    #expect(boxes.count == size.0 + 1)
    for (index, first) in boxes.enumerated() {
      #expect(first.box.left > 0 && first.box.right < 1190.55)
      #expect(first.box.bottom > 0 && first.box.top < 841.89)
      for second in boxes[(index + 1)...] {
        #expect(!first.box.overlaps(second.box), "\(first.id) and \(second.id) overlap")
      }
    }
  }

  @Test(arguments: Layout.allCases)
  func theSameTownIsDrawnTheSameInAnyOrderOfItsFile(_ layout: Layout) throws {
    let town = town()
    var shuffled = town
    shuffled.participants.reverse()
    shuffled.ties.reverse()
    #expect(
      try Diagram(of: town, DiagramPlan(.layout(layout))).scene
        == Diagram(of: shuffled, DiagramPlan(.layout(layout))).scene)
  }

  @Test func aWiderTierStandsFartherOutInRings() throws {
    let town = town()
    let center = RingsTestPage.center(of: town)
    let positions = try Diagram(of: town, DiagramPlan(.layout(.rings))).positions
    func reach(_ tier: String) -> [Double] {
      town.participants.filter { $0.tier == tier }.compactMap { positions[$0.id] }.map { point in
        let u = (point.x - center.x) / center.x
        let v = (point.y - center.y) / center.y
        return u * u * u * u + v * v * v * v
      }
    }
    let household = try #require(reach("世帯・近隣").max())
    let municipality = try #require(reach("市町村域").max())
    #expect(household < municipality)
  }

  @Test func aWiderTierStandsFartherDownInLanes() throws {
    let town = town()
    let positions = try Diagram(of: town, DiagramPlan(.layout(.lanes))).positions
    func heights(_ tier: String) -> [Double] {
      town.participants.filter { $0.tier == tier && $0.kind != "resident" }
        .compactMap { positions[$0.id]?.y }
    }
    let household = try #require(heights("世帯・近隣").min())
    let school = heights("小学校区・地区")
    let whole = try #require(heights("市町村域").max())
    #expect(school.allSatisfy { $0 < household && $0 > whole })
  }

  @Test func aNetworkWithoutSectorsAndTiersIsPlacedByForce() {
    var town = town()
    for index in town.participants.indices {
      town.participants[index].sectors = []
      town.participants[index].tier = nil
    }
    #expect(LayoutChoice(for: town).layout == .force)
  }

  @Test func aTownOfOneTierIsDrawnAsIslands() {
    var town = town()
    for index in town.participants.indices { town.participants[index].tier = "市町村域" }
    #expect(LayoutChoice(for: town).layout == .islands)
  }

  @Test func withoutSectorsThreeWellFilledTiersAreDrawnAsRings() {
    var town = town()
    for index in town.participants.indices {
      town.participants[index].sectors = []
      if town.participants[index].tier == nil { town.participants[index].tier = "市町村域" }
    }
    #expect(LayoutChoice(for: town).layout == .rings)
  }

  @Test func tooManyForAMatrixAreShownBySector() throws {
    let crowd = SampleTown.random(participants: 120, ties: 100, meetings: 0, seed: 1)
    #expect(throws: DiagramError.self) { try Diagram(of: crowd, DiagramPlan(.layout(.matrix))) }
    let cell = SectorTable.Cell(observed: 3, expected: 1.25)
    let table = SectorTable(
      sectors: ["高齢", "障害"], cells: [[cell, cell], [cell, cell]])
    var plan = DiagramPlan(.layout(.matrix))
    plan.arrangement.sectorTable = table
    let diagram = try Diagram(of: crowd, plan)
    #expect(diagram.isBySector)
    #expect(diagram.scene.texts.contains { $0.contains("見込み1.3") })
  }

  /// Re-recorded with `TSUNAGI_RECORD=1` in the environment.
  @Test(arguments: [Layout.rings, .lanes, .force])
  func positionsAreAsRecorded(_ layout: Layout) throws {
    let positions = try Diagram(of: town(), DiagramPlan(.layout(layout))).positions
    let text = positions.sorted { $0.key < $1.key }
      .map { "\($0.key) \(Int($0.value.x)) \(Int($0.value.y))\n" }.joined()
    try expect(text, equalsGolden: "\(layout.rawValue).txt")
  }
}

/// The middle of the rings of a sample town.
private enum RingsTestPage {
  static func center(of town: CollaborationNetwork) -> Point {
    let size = Page().size
    return Point(x: size.width / 2, y: size.height / 2)
  }
}
