import CollaborationModel
import Scene
import Testing

@testable import NetworkDiagram

struct IslandsLayoutTests {
  @Test(arguments: [(1, 0, 0), (2, 1, 0), (5, 8, 1), (18, 24, 3)])
  func nobodyStandsOnAnybodyElseAndAllAreOnThePage(
    _ participants: Int, _ ties: Int, _ meetings: Int
  ) throws {
    let town = SampleTown.random(
      participants: participants, ties: ties, meetings: meetings, seed: 7)
    let boxes = try Diagram(of: town).scene.boxes.sorted { $0.key < $1.key }
    #expect(boxes.count == participants + meetings)
    for (index, first) in boxes.enumerated() {
      #expect(first.value.left > 0 && first.value.right < 1190.55)
      #expect(first.value.bottom > 0 && first.value.top < 841.89)
      for second in boxes[(index + 1)...] {
        let isApart =
          first.value.right < second.value.left || second.value.right < first.value.left
          || first.value.top < second.value.bottom || second.value.top < first.value.bottom
        #expect(isApart, "\(first.key) and \(second.key) overlap")
      }
    }
  }

  @Test func theSameTownIsDrawnTheSameInAnyOrderOfItsFile() throws {
    let town = SampleTown.random(participants: 8, ties: 10, meetings: 1, seed: 3)
    var shuffled = town
    shuffled.participants.reverse()
    shuffled.ties.reverse()
    shuffled.meetings.reverse()
    #expect(try Diagram(of: town).scene == Diagram(of: shuffled).scene)
  }

  @Test func areasWithManyCommonTiesLieCloserThanAreasWithNone() throws {
    var network = CollaborationNetwork(name: "", vocabulary: SampleTown.vocabulary)
    for (sector, ids) in [("高齢", 0..<4), ("障害", 4..<8), ("子ども", 8..<12), ("困窮", 12..<16)] {
      network.participants += ids.map {
        Participant(id: "p\($0)", name: "相談窓口", kind: "agency", sectors: [sector])
      }
    }
    for first in 0..<4 {
      for second in 4..<8 {
        network.ties.append(Tie(from: "p\(first)", to: "p\(second)", kind: "協働"))
      }
    }
    let positions = try Diagram(of: network).positions
    func meanDistance(_ first: Range<Int>, _ second: Range<Int>) -> Double {
      let pairs = first.flatMap { one in second.map { (one, $0) } }
      return pairs.map { positions["p\($0.0)"]!.distance(to: positions["p\($0.1)"]!) }
        .reduce(0, +) / Double(pairs.count)
    }
    let strangers = [(0, 8), (0, 12), (4, 8), (4, 12), (8, 12)].map { first, second in
      meanDistance(first..<first + 4, second..<second + 4)
    }
    #expect(meanDistance(0..<4, 4..<8) < strangers.reduce(0, +) / Double(strangers.count))
  }
}
