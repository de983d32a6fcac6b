import CollaborationModel
import MapLayouts
import Scene
import Testing

@testable import NetworkDiagram

@Suite struct MapCapacityTests {
  private func town(participants: Int, ties: Int = 0, name: String = "課") -> CollaborationNetwork {
    var network = CollaborationNetwork(name: "町")
    network.participants = (0..<participants).map {
      Participant(id: "p\($0)", name: name, kind: "department")
    }
    network.ties = (0..<ties).map {
      Tie(from: "p0", to: "p\(1 + $0 % (participants - 1))", kind: "協働")
    }
    return network
  }

  private let poster = DiagramPlan(page: Page(.a1))

  @Test func aMapHoldsAsManyAsTheLimitAndNoMore() {
    let limit = MapCapacity.nodeLimit
    #expect(MapCapacity.holds(town(participants: limit), poster))
    #expect(throws: DiagramError.tooManyForOneMap(participants: limit + 1, limit: limit)) {
      try MapCapacity.check(town(participants: limit + 1), poster)
    }
  }

  @Test func aMapHasAsManyLinesAsTheLimitAndNoMore() {
    let limit = MapCapacity.lineLimit
    #expect(MapCapacity.holds(town(participants: 9, ties: limit), poster))
    #expect(throws: DiagramError.tooManyLines(limit + 1, limit: limit)) {
      try MapCapacity.check(town(participants: 9, ties: limit + 1), poster)
    }
  }

  @Test func boxesThatWouldCoverThePageNeedALargerOne() {
    let crowd = town(participants: 500, name: "とても長い名前の地域包括支援センター")
    #expect(throws: DiagramError.pageTooSmall(participants: 500, page: Page(.a4))) {
      try MapCapacity.check(crowd, DiagramPlan(page: Page(.a4)))
    }
    #expect(MapCapacity.holds(crowd, poster))
  }

  @Test func ofSoManyTheMatrixShowsSectors() throws {
    var crowd = town(participants: 5_000)
    for index in crowd.participants.indices { crowd.participants[index].sectors = ["高齢"] }
    var plan = DiagramPlan(.layout(.matrix))
    plan.arrangement.sectorTable = SectorTable(
      sectors: ["高齢"], cells: [[SectorTable.Cell(observed: 0, expected: 0)]])
    #expect(try Diagram(of: crowd, plan).isBySector)
  }
}
