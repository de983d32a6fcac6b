import CollaborationModel
import Testing

@testable import NetworkDiagram

struct SectorAreasTests {
  private func areas(_ sectors: [[String]]) -> SectorAreas {
    var network = CollaborationNetwork(name: "", vocabulary: SampleTown.vocabulary)
    network.participants = sectors.enumerated().map {
      Participant(id: "p\($0.offset)", name: "", kind: "agency", sectors: $0.element)
    }
    return SectorAreas(network)
  }

  @Test func whoeverHasOneSectorLivesInItsArea() {
    let areas = areas([["高齢"], ["障害"]])
    #expect(areas.sectors == ["高齢", "障害"])
    #expect(areas.home == ["p0": 0, "p1": 1])
  }

  @Test func whoeverHasSeveralSectorsWithAreasStandsBetweenThem() {
    let areas = areas([["高齢"], ["障害"], ["障害", "高齢"]])
    #expect(areas.home["p2"] == nil)
    #expect(areas.near["p2"] == [1, 0])
  }

  @Test func aSectorThatNobodyHasAloneHasNoArea() {
    let areas = areas([["住民"], ["防災", "住民"]])
    #expect(areas.sectors == ["住民"])
    #expect(areas.home["p1"] == 0)
  }

  @Test func theCrossCuttingSectorHasNoArea() {
    let areas = areas([["横断"], ["高齢"], ["高齢", "横断"]])
    #expect(areas.sectors == ["高齢"])
    #expect(areas.near["p0"] == [])
    #expect(areas.near["p2"] == [0])
  }

  @Test func whoBelongsToAllFoundsNoAreaInWhichNobodyWouldLive() {
    let areas = areas([["困窮", "横断"], ["高齢"]])
    #expect(areas.sectors == ["高齢"])
    #expect(areas.home["p0"] == nil)
  }

  @Test func whoeverHasNoAreaOtherwiseFoundsOne() {
    #expect(areas([["防災", "教育"]]).sectors == ["防災"])
  }

  @Test func whoeverStatesNoSectorStandsBetweenAreas() {
    #expect(areas([[], ["高齢"]]).near["p0"] == [])
  }
}
