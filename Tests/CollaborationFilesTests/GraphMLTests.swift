import CollaborationFiles
import CollaborationModel
import Testing

@Suite struct GraphMLTests {
  private func read(_ text: String) throws -> CollaborationNetwork {
    try ExchangeForm.graphML.read(Array(text.utf8), file: "例.graphml").network
  }

  private func problems(_ text: String) -> [Fault.Problem] {
    do {
      return try ExchangeForm.graphML.read(Array(text.utf8), file: "例.graphml").warnings.map(
        \.problem)
    } catch {
      return error.faults.map(\.problem)
    }
  }

  @Test func aTownIsTheSameAfterWritingAndReadingButForWhatIsNamed() throws {
    let town = try NetworkYAML.read(exampleTown).network
    var network = CollaborationNetwork(
      name: "例", vocabulary: .standard,
      participants: town.participants.filter { $0.id != "jinja" },
      ties: town.ties.filter { $0.to != "jinja" }, meetings: town.meetings)
    for index in network.participants.indices {
      network.participants[index].provenance.evidence.removeAll { $0.source != nil }
    }
    network.meetings[0].members[1].isOccasional = false
    let text = ExchangeForm.graphML.text(of: network)
    #expect(try read(text) == network)
    #expect(ExchangeForm.graphML.text(of: try read(text)) == text)
  }

  @Test func namesCannotInjectMarkup() throws {
    let names = ["<b>&amp;", "]]>", "\"引用\"", "a\nb", "&#x41;", "</node>", "か\u{3099}"]
    let network = CollaborationNetwork(
      name: "例", vocabulary: .standard,
      participants: names.enumerated().map {
        Participant(id: "p\($0.offset)", name: $0.element, kind: "agency")
      })
    let again = try read(ExchangeForm.graphML.text(of: network))
    #expect(
      again.participants.map { Array($0.name.unicodeScalars) }
        == names.map { Array($0.unicodeScalars) })
  }

  @Test func whatOtherProgramsWriteIsRead() throws {
    let network = try read(
      """
      <?xml version='1.0' encoding='utf-8'?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
        <key id="d0" for="node" attr.name="label" attr.type="string"/>
        <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
        <key id="d2" for="node" yfiles.type="nodegraphics"/>
        <graph edgedefault="directed">
          <data key="d9">a graph's own</data>
          <node id="福祉課"/>
          <node id="Acciaiuoli family"><data key="d0">アッチャイウォーリ</data></node>
          <node id="n2"><data key="d2"><y:ShapeNode><y:NodeLabel>社協</y:NodeLabel></y:ShapeNode></data>
            <graph id="inner" edgedefault="directed"><node id="n2::n0"/></graph>
          </node>
          <edge source="福祉課" target="n2"><data key="d1">2.5</data></edge>
          <edge source="n2" target="Acciaiuoli family" directed="false"/>
        </graph>
      </graphml>
      """)
    #expect(network.participants.map(\.id) == ["福祉課", "Acciaiuoli family", "n2::n0", "n2"])
    #expect(network.participants.map(\.name) == ["福祉課", "アッチャイウォーリ", "n2::n0", "社協"])
    #expect(network.ties.map(\.isDirected) == [true, false])
    #expect(network.ties.map(\.weight) == [2.5, nil])
    #expect(network.ties[0].to == "n2")
  }

  @Test func anAttributeThatIsLeftOutIsNamed() {
    let text = """
      <graphml><key id="a" for="node" attr.name="eccentricity" attr.type="double"/>
      <graph edgedefault="undirected"><node id="a"><data key="a">1</data></node></graph></graphml>
      """
    #expect(problems(text) == [.unknownColumn("eccentricity", similar: [])])
  }

  @Test func entitiesAreNotExpanded() {
    let bomb = """
      <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <graphml><graph><node id="&b;"/></graph></graphml>
      """
    #expect(problems(bomb) == [.declaresEntities])
  }

  @Test func brokenXMLIsShownWhereItBreaks() throws {
    let error = #expect(throws: NetworkFileError.self) {
      try ExchangeForm.graphML.read(
        Array("<graphml>\n<graph>\n<node id='a'>\n</graph></graphml>".utf8), file: "map.graphml")
    }
    #expect(error?.faults.first?.location.line == 4)
    #expect(problems("<svg/>") == [.notGraph("GraphML")])
    #expect(!problems(String(repeating: "<a>", count: 100_000)).isEmpty)
  }
}
