import CollaborationFiles
import CollaborationModel
import Testing

@Suite struct NodeLinkTests {
  @Test(arguments: ["links", "edges"])
  func theGraphsOfNetworkXAreRead(_ key: String) throws {
    let reading = try NetworkYAML.read(
      """
      {"directed": true, "multigraph": false, "graph": {}, "nodes": [
        {"id": "福祉課", "kind": "department", "sectors": ["高齢", "障害"]},
        {"id": 0, "label": "社協", "club": "Mr. Hi"}, {"id": 1}],
       "\(key)": [{"source": "福祉課", "target": 0, "weight": 2.5, "key": 0},
                  {"source": 0, "target": 1, "kind": "つなぎ", "direction": "mutual"}]}
      """, file: "例.json")
    let network = reading.network
    #expect(network.name == "例")
    #expect(network.participants.map(\.name) == ["福祉課", "社協", "1"])
    #expect(network.participants[0].sectors == ["高齢", "障害"])
    #expect(network.ties.map(\.isDirected) == [true, false])
    #expect(network.ties.map(\.weight) == [2.5, nil])
    #expect(reading.warnings.map(\.problem) == [.unknownColumn("club", similar: [])])
  }

  @Test func theElementsOfCytoscapeAreRead() throws {
    let network = try NetworkYAML.read(
      """
      {"elements": {"nodes": [{"data": {"id": "a", "name": "A"}, "position": {"x": 1}},
                              {"data": {"id": "b"}}],
                    "edges": [{"data": {"source": "a", "target": "b"}}]}}
      """
    ).network
    #expect(network.participants.map(\.id) == ["a", "b"])
    #expect(network.ties.map(\.from) == ["a"])
  }

  @Test func anEdgeToNobodyIsAFault() {
    let error = #expect(throws: NetworkFileError.self) {
      try NetworkYAML.read("{nodes: [{id: a}], links: [{source: a, target: b}]}")
    }
    #expect(
      error?.faults.map(\.problem) == [.unknownID("b", of: .participantOrMeeting, similar: [])])
  }
}
