import CollaborationModel
import DOTLanguage
import Testing

@testable import NetworkDiagram

struct IslandsLayoutTests {
  /// Where a document puts its participants and meetings, and how large they are.
  private func boxes(_ diagram: Diagram) -> [String: Rectangle] {
    var boxes: [String: Rectangle] = [:]
    for node in diagram.document.nodes where !node.id.contains(":") {
      func value(_ name: String) -> String {
        guard case .word(let word)? = node.attributes.first(where: { $0.name == name })?.value
        else { return "" }
        return word
      }
      let position = value("pos").split(separator: ",").compactMap { Double($0) }
      boxes[node.id] = Rectangle(
        center: Point(x: position[0], y: position[1]),
        size: Size(width: Double(value("width"))! * 72, height: Double(value("height"))! * 72))
    }
    return boxes
  }

  @Test(arguments: [(1, 0, 0), (2, 1, 0), (5, 8, 1), (18, 24, 3)])
  func nobodyStandsOnAnybodyElseAndAllAreOnThePage(
    _ participants: Int, _ ties: Int, _ meetings: Int
  ) throws {
    let town = SampleTown.random(
      participants: participants, ties: ties, meetings: meetings, seed: 7)
    let boxes = try boxes(Diagram(of: town)).sorted { $0.key < $1.key }
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
    #expect(try Diagram(of: town).document.text == Diagram(of: shuffled).document.text)
  }

  @Test func areasDoNotOverlapAndHoldWhoLivesThere() throws {
    let nodes = (0..<15).map {
      LayoutProblem.Node(
        size: Size(width: 80, height: 30), home: $0 < 12 ? $0 % 4 : nil, near: $0 < 12 ? [] : [0])
    }
    let problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 4,
      room: Rectangle(left: 0, bottom: 0, right: 1100, top: 650), gap: Size(width: 20, height: 20))
    let placement = try #require(IslandsLayout().placement(of: problem))
    for (node, center) in zip(nodes, placement.centers) {
      for (area, region) in placement.areas.enumerated() {
        #expect((region.distance(to: center) == 0) == (node.home == area))
      }
    }
    for (index, first) in placement.areas.enumerated() {
      for second in placement.areas[(index + 1)...] {
        #expect(
          first.right <= second.left || second.right <= first.left || first.top <= second.bottom
            || second.top <= first.bottom)
      }
    }
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
