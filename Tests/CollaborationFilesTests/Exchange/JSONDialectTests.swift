import CollaborationFiles
import CollaborationModel
import Testing

/// Graphs in JSON as many programs write them.
@Suite struct JSONDialectTests {
  private func read(_ text: String) throws -> NetworkReading {
    try NetworkFile.read(ByteSource(Array(text.utf8), name: "例.json"))
  }

  @Test(arguments: [
    // Kumu, by id and by label
    #"{"elements":[{"_id":"e1","label":"包括"},{"_id":"e2","label":"社協"}],"connections":[{"from":"e1","to":"e2","direction":"mutual"}]}"#,
    #"{"elements":[{"label":"包括"},{"label":"社協"}],"connections":[{"from":"包括","to":"社協"}]}"#,
    #"{"elements":[{"_id":"e1","attributes":{"label":"包括"}},{"_id":"e2","attributes":{"label":"社協"}}],"connections":[{"from":"e1","to":"e2","attributes":{"strength":2}}]}"#,
    // D3: by index, by text, resolved, with an object of nodes
    #"{"nodes":[{"name":"包括"},{"name":"社協"}],"links":[{"source":0,"target":1,"value":3}]}"#,
    #"{"nodes":["包括","社協"],"links":[{"source":0,"target":1}]}"#,
    #"{"nodes":["包括","社協"],"links":[{"source":"包括","target":"社協"}]}"#,
    #"{"nodes":[{"id":"a","name":"包括","index":0},{"id":"b","name":"社協","index":1}],"links":[{"source":{"id":"a","index":0},"target":{"id":"b","index":1},"index":0}]}"#,
    #"{"nodes":{"a":{"label":"包括"},"b":{"label":"社協"}},"links":[{"source":"a","target":"b"}]}"#,
    // vis.js, graphology, the JSON Graph Format, Neo4j
    #"{"nodes":[{"id":1,"label":"包括"},{"id":2,"label":"社協"}],"edges":[{"from":1,"to":2,"value":3}]}"#,
    #"{"attributes":{"name":"町"},"options":{"type":"mixed"},"nodes":[{"key":"a","attributes":{"label":"包括"}},{"key":"b","attributes":{"label":"社協"}}],"edges":[{"key":"e","source":"a","target":"b","attributes":{"weight":2}}]}"#,
    #"{"graph":{"directed":false,"nodes":{"a":{"label":"包括"},"b":{"label":"社協"}},"edges":[{"source":"a","target":"b","relation":"連携"}]}}"#,
    #"{"graph":{"nodes":[{"id":"a","label":"包括"},{"id":"b","label":"社協"}],"edges":[{"source":"a","target":"b"}]}}"#,
    #"{"nodes":[{"id":"n0","caption":"包括"},{"id":"n1","caption":"社協"}],"relationships":[{"id":"r0","fromId":"n0","toId":"n1","type":"協働"}]}"#,
    // Cytoscape: two lists, one list, CX 2 and CX 1
    #"{"elements":{"nodes":[{"data":{"id":"a","label":"包括"}},{"data":{"id":"b","label":"社協"}}],"edges":[{"data":{"id":"a","source":"a","target":"b"}}]}}"#,
    #"[{"data":{"id":1,"label":"包括"}},{"data":{"id":2,"label":"社協"}},{"data":{"id":"e","source":1,"target":2}}]"#,
    #"[{"CXVersion":"2.0"},{"attributeDeclarations":[{"nodes":{"name":{"d":"string","a":"n"}}}]},{"nodes":[{"id":0,"v":{"n":"包括"}},{"id":1,"v":{"name":"社協"}}]},{"edges":[{"id":0,"s":0,"t":1,"v":{}}]}]"#,
    #"[{"numberVerification":[{"longNumber":1}]},{"nodes":[{"@id":1,"n":"包括"},{"@id":2}]},{"nodeAttributes":[{"po":2,"n":"name","v":"社協"}]},{"edges":[{"@id":3,"s":1,"t":2,"i":"協働"}]}]"#,
    // NetworkX: adjacency
    #"{"directed":false,"multigraph":false,"graph":[],"nodes":[{"id":"a","name":"包括"},{"id":"b","name":"社協"}],"adjacency":[[{"id":"b"}],[{"id":"a"}]]}"#,
    // Links alone
    #"[{"source":"包括","target":"社協"}]"#, #"[["包括","社協",2]]"#,
  ])
  func theGraphOfTwoIsReadWithItsNames(_ text: String) throws {
    let network = try read(text).network
    #expect(network.participants.map(\.name) == ["包括", "社協"])
    #expect(network.ties.map { [$0.from, $0.to] } == [network.participants.map(\.id)])
  }

  @Test func whatTheProgramsSayOfTiesIsRead() throws {
    let d3 = try read(
      #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","value":31}]}"#)
    #expect(d3.network.ties.map(\.weight) == [31])
    let kumu = try read(
      #"{"elements":[{"label":"a","type":"会議の場"},{"label":"b"}],"connections":[{"from":"a","to":"b","type":"つなぎ","direction":"directed"}]}"#
    )
    #expect(kumu.network.ties.map(\.isDirected) == [true])
    #expect(kumu.network.ties.map(\.kind) == ["つなぎ"])
    #expect(kumu.network.participants[0].kind == "会議の場")
    let cytoscape = try read(
      #"{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b","parent":"a"}}],"edges":[]}}"#)
    #expect(cytoscape.network.participants[1].within == "a")
  }

  @Test func anIDThatIsTextStaysAsItIsWritten() throws {
    let network = try read(
      #"{"nodes":[{"id":"1"},{"id":"1.0"},{"id":"０１"},{"id":"01"}],"links":[{"source":"1","target":"1.0"},{"source":"０１","target":"01"}]}"#
    ).network
    #expect(network.participants.map(\.id) == ["1", "1.0", "０１", "01"])
    #expect(network.ties.map { [$0.from, $0.to] } == [["1", "1.0"], ["０１", "01"]])
    let numbers = try read(#"{"nodes":[{"id":1},{"id":2.0}],"links":[{"source":1.0,"target":2}]}"#)
    #expect(numbers.network.ties.map { [$0.from, $0.to] } == [["1", "2"]])
  }

  @Test func theFirstOfSeveralGraphsIsReadAndTheOthersAreNamed() throws {
    let reading = try read(
      #"{"graphs":[{"label":"令和4年","nodes":{"a":{},"b":{}},"edges":[{"source":"a","target":"b"}]},{"label":"令和5年","nodes":{"c":{}},"edges":[]}]}"#
    )
    #expect(reading.network.participants.map(\.id) == ["a", "b"])
    #expect(reading.network.name == "令和4年")
    #expect(reading.warnings.map(\.problem) == [.furtherGraph("令和5年")])
  }

  @Test(arguments: [
    (#"{"type":"FeatureCollection","features":[]}"#, "GeoJSON"),
    (#"{"@context":{},"@graph":[]}"#, "JSON-LD"),
    (#"{"name":"町","children":[{"name":"課"}]}"#, "a tree of D3 (name, children)"),
  ])
  func otherJSONIsRefusedByItsName(_ text: String, _ name: String) {
    let error = #expect(throws: NetworkFileError.self) { try read(text) }
    #expect(error?.faults.map(\.problem) == [.otherJSON(name)])
  }
}
