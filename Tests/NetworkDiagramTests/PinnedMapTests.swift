import CollaborationModel
import MapLayouts
import Scene
import Testing

@testable import NetworkDiagram

/// A map that is drawn again next year.
struct PinnedMapTests {
  private func town(_ seed: Int) -> CollaborationNetwork {
    SampleTown.random(participants: 22, ties: 30, meetings: 2, seed: UInt64(seed))
  }

  private func pinned(
    _ network: CollaborationNetwork, to map: Diagram
  ) throws -> Diagram {
    var plan = DiagramPlan()
    plan.arrangement = try .pinned(to: map.saved)
    return try Diagram(of: network, plan)
  }

  @Test func whatForcePlacedIsTheSameMapWhenPinned() throws {
    let town = town(5)
    let map = try Diagram(of: town, DiagramPlan(.layout(.force)))
    #expect(try pinned(town, to: map).scene == map.scene)
  }

  private func isWithoutOverlaps(_ diagram: Diagram) -> Bool {
    let boxes = diagram.scene.boxes.sorted { $0.key < $1.key }.map(\.value)
    return !boxes.indices.contains { first in
      boxes[(first + 1)...].contains { $0.overlaps(boxes[first]) }
    }
  }

  @Test(arguments: 1...4)
  func theSameNetworkIsTheSameMap(_ seed: Int) throws {
    let map = try Diagram(of: town(seed), DiagramPlan(.layout(.islands)))
    #expect(try pinned(town(seed), to: map).scene == map.scene)
  }

  @Test(arguments: 1...4)
  func oneTieMoreMovesNothing(_ seed: Int) throws {
    var network = town(seed)
    let map = try Diagram(of: network, DiagramPlan(.layout(.islands)))
    let strangers = try #require(
      network.participants.map(\.id).dropFirst().first { id in
        !network.ties.contains { Set([$0.from, $0.to]) == ["p1", id] } && id != "p1"
      })
    network.ties.append(Tie(from: "p1", to: strangers, kind: "協働"))
    let next = try pinned(network, to: map)
    #expect(next.positions == map.positions)
    #expect(next.saved.areas == map.saved.areas)
    #expect(next.scene.lines.count == map.scene.lines.count + 1)
  }

  @Test(arguments: 1...4)
  func oneParticipantLessMovesNothing(_ seed: Int) throws {
    var network = town(seed)
    let map = try Diagram(of: network, DiagramPlan(.layout(.islands)))
    network.participants.removeAll { $0.id == "p9" }
    network.ties.removeAll { $0.from == "p9" || $0.to == "p9" }
    for index in network.meetings.indices {
      network.meetings[index].members.removeAll { $0.participant == "p9" }
    }
    var expected = map.positions
    expected["p9"] = nil
    #expect(try pinned(network, to: map).positions == expected)
  }

  @Test(arguments: 1...4, ["高齢", "住民", "横断"])
  func oneParticipantMoreMovesItsAreaAtMostAndByLessThanANode(
    _ seed: Int, _ sector: String
  ) throws {
    var network = town(seed)
    let map = try Diagram(of: network, DiagramPlan(.layout(.islands)))
    network.participants.append(
      Participant(id: "new", name: "新しい相談窓口", kind: "agency", sectors: [sector]))
    network.ties.append(Tie(from: "new", to: "p3", kind: "つなぎ"))
    let next = try pinned(network, to: map)
    #expect(next.positions["new"] != nil)
    #expect(isWithoutOverlaps(next))

    let areas = SectorAreas(network)
    let home = areas.home["new"]
    let members = network.participants.map(\.id).filter { $0 != "new" && areas.home[$0] == home }
    var shift = 0.0
    for (id, place) in map.positions {
      let distance = place.distance(to: next.positions[id]!)
      if home == nil || !members.contains(id) { #expect(distance == 0) }
      shift += distance
    }
    let heights = next.scene.boxes
    let meanHeight =
      members.map { heights[$0]!.height }.reduce(0, +) / Double(max(members.count, 1))
    #expect(members.isEmpty || home == nil || shift / Double(members.count) < meanHeight)
  }

  @Test func onAnotherPageTheMapKeepsItsShape() throws {
    let map = try Diagram(of: town(1), DiagramPlan(.layout(.islands)))
    var plan = DiagramPlan(page: Page(.a4))
    plan.arrangement = try .pinned(to: map.saved)
    let small = try Diagram(of: town(1), plan)
    #expect(isWithoutOverlaps(small))
    // Who is left of or above whom stays so.
    let ids = map.positions.keys.sorted()
    for (first, second) in zip(ids, ids.dropFirst()) {
      let before = (map.positions[first]!, map.positions[second]!)
      let after = (small.positions[first]!, small.positions[second]!)
      #expect((before.0.x - before.1.x) * (after.0.x - after.1.x) >= 0)
      #expect((before.0.y - before.1.y) * (after.0.y - after.1.y) >= 0)
    }
  }
}
