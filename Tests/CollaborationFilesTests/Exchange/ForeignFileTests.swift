import CollaborationFiles
import CollaborationModel
import Foundation
import Testing

/// Files as other programs write them, and their dialects.
@Suite struct ForeignFileTests {
  private func read(
    _ form: ExchangeForm, _ text: String, companions: [String: String] = [:]
  ) throws -> NetworkReading {
    try form.read(
      Array(text.utf8), file: "例." + form.pathExtension,
      companions: companions.mapValues { Array($0.utf8) })
  }

  private func problems(_ form: ExchangeForm, _ text: String) -> [Fault.Problem] {
    do {
      return try read(form, text).warnings.map(\.problem)
    } catch let error as NetworkFileError {
      return error.faults.map(\.problem)
    } catch {
      return []
    }
  }

  // MARK: What nobody must miss

  @Test func aHyperedgeIsRefusedAndCounted() throws {
    let text = """
      <graphml><graph><node id="a"/><node id="b"/><node id="c"/><edge source="a" target="b"/>
      <hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
      </graph></graphml>
      """
    #expect(problems(.graphML, text) == [.hyperedge])
    let ledger = try ExchangeForm.graphML
      .read(Array(text.utf8), file: "例.graphml", faultyRows: .refuseRow).ledger
    #expect(ledger.isBalanced)
    #expect(ledger.refused == 1)
    #expect(ledger.rows == 5)
  }

  @Test func momentsOfGEXFAreToldOf() {
    let text = """
      <gexf version="1.3"><graph mode="dynamic"><nodes><node id="a" timestamp="2020-01-01"/>
      <node id="b" intervals="&lt;[2020, 2021]&gt;"/></nodes></graph></gexf>
      """
    #expect(
      problems(.gexf, text) == [
        .unknownColumn("timestamp", similar: []), .unknownColumn("intervals", similar: []),
      ])
  }

  @Test(arguments: [
    ("ISO-8859-1", [0x4D, 0xFC, 0x6C] as [UInt8], "Mül"),
    ("windows-1252", [0x80, 0x4D], "€M"),
  ])
  func anXMLFileMaySayHowItIsWritten(_ encoding: String, _ name: [UInt8], _ text: String) throws {
    let bytes =
      Array(
        "<?xml version=\"1.0\" encoding=\"\(encoding)\"?><graphml><graph><node id=\"a\"><data key=\"name\">"
          .utf8)
      + name + Array("</data></node></graph></graphml>".utf8)
    let network = try ExchangeForm.graphML.read(bytes, file: "a.graphml").network
    #expect(network.participants.map(\.name) == [text])
  }

  @Test func cytoscapeElementsMayStandInOneBareList() throws {
    let network = try read(
      .cytoscape,
      """
      [{"data": {"id": "a"}}, {"data": {"id": "b"}},
       {"data": {"id": "ab", "source": "a", "target": "b"}}]
      """
    ).network
    #expect(network.participants.map(\.id) == ["a", "b"])
    #expect(network.ties.map { [$0.from, $0.to] } == [["a", "b"]])
  }

  /// What spreadsheets would run is guarded in the table of names, and is a name again when read.
  @Test func namesThatBeginLikeFormulasComeBackFromUCINET() throws {
    var network = CollaborationNetwork(name: "例")
    network.participants = [
      Participant(id: "a", name: "=cmd|'/c calc'!A1", kind: "agency"),
      Participant(id: "b", name: "-1+2", kind: "agency"),
      Participant(id: "c", name: "'quoted'", kind: "agency"),
    ]
    network.ties = [
      Tie(from: "a", to: "b", kind: "相談"), Tie(from: "b", to: "c", kind: "相談", isDirected: true),
    ]
    let names = try #require(ExchangeForm.ucinet.companions(of: network).first)
    let again = try read(
      .ucinet, ExchangeForm.ucinet.text(of: network), companions: [names.pathExtension: names.text]
    ).network
    #expect(again.participants.map(\.name) == network.participants.map(\.name))
    #expect(ExchangeForm.ucinet.losses(of: network).contains(.mutualTies(1)))
  }

  // MARK: Pajek

  @Test func everySectionOfPajekIsRead() throws {
    let network = try read(
      .pajek,
      """
      % a comment
      *Network 例
      *Vertices 5
      1 "福祉課" 0.1 0.2 0.5
      2 社協
      4 "a b"
      *Arcs :1 "ADVICE"
      1 2 3 c Red l "週1回"
      *Edges :2 "協働"
      2 4
      *Arcslist
      1 3 4
      *Edgeslist
      3 4
      """
    ).network
    #expect(network.name == "例")
    #expect(network.participants.map(\.name) == ["福祉課", "社協", "3", "a b", "5"])
    #expect(network.ties.map(\.kind) == ["助言", "協働", "連携", "連携", "連携"])
    #expect(network.ties.map(\.isDirected) == [true, false, true, true, false])
    #expect(network.ties[0].weight == 3)
    #expect(network.ties[0].label == "週1回")
  }

  @Test func aMatrixOfPajekHasNoTieWhereItHasNought() throws {
    let network = try read(.pajek, "*Vertices 2\n*Matrix\n0 2\n0 0\n").network
    #expect(network.ties.map(\.weight) == [2])
  }

  @Test func theEventsOfATwoModeNetAreMeetings() throws {
    let network = try read(.pajek, "*Vertices 4 2\n*Edges\n1 3\n2 3\n1 4\n2 4\n").network
    #expect(network.participants.map(\.id) == ["1", "2"])
    #expect(network.meetings.map { $0.members.map(\.participant) } == [["1", "2"], ["1", "2"]])
  }

  @Test func pajekInTheEncodingOfJapaneseWindowsIsRead() throws {
    let text = "*Vertices 1\r\n1 \"髙橋㈱①\"\r\n"
    let bytes = try #require(text.data(using: .shiftJIS))
    let network = try ExchangeForm.pajek.read(Array(bytes), file: "a.net").network
    #expect(network.participants.map(\.name) == ["髙橋㈱①"])
  }

  @Test func faultsOfPajekAreShownWhereTheyStand() throws {
    #expect(problems(.pajek, "*Vertices 2\n*Arcs\n1 3\n") == [.noSuchVertex("3", count: 2)])
    #expect(problems(.pajek, "*Vertices 99999999\n") == [.tooManyNodes(limit: 10_000)])
    let announced = "*Vertices 20000\n" + String(repeating: "%\n", count: 10_000)
    #expect(problems(.pajek, announced) == [])
    #expect(
      problems(.ucinet, "dl n=999999 format=edgelist1\ndata:\n1 2\n") == [
        .tooManyNodes(limit: 10_000)
      ])
    #expect(
      problems(.pajek, "*Vertices 2\n*Matrix\n0 1\n0\n").contains(
        .badRowLength(expected: 2, found: 1)))
    #expect(problems(.pajek, "nothing") == [.notGraph("Pajek")])
  }

  // MARK: UCINET

  @Test(arguments: [
    "dl n=3 format=fullmatrix\nlabels:\na,b,c\ndata:\n0 1 0\n1 0 2\n0 2 0\n",
    "DL\nN = 3\nLABELS EMBEDDED\nDATA:\n  a b c\na 0 1 0\nb 1 0 2\nc 0 2 0\n",
    "dl n=3, format=fullmatrix, diagonal=absent\nlabels:\na\nb\nc\ndata:\n1 0\n1 2\n0 2\n",
    "dl n=3 format=lowerhalf diagonal=absent labels: a b c data: 1\n0\n2\n",
    "dl n=3 format=edgelist1\nlabels embedded\ndata:\na b 1\nb a 1\nb c 2\nc b 2\n",
    "dl n=3 format=edgelist1\nlabels:\na,b,c\ndata:\n1 2\n2 1\n2 3 2\n3 2 2\n",
    "dl n=3 format=fullmatrix labels:\na b c\ndata: 0 1\n0 1 0\n2 0 2\n0\n",
  ])
  func everyDialectOfDLSaysTheSame(_ text: String) throws {
    let network = try read(.ucinet, text).network
    #expect(network.participants.map(\.id) == ["a", "b", "c"])
    #expect(network.ties.map { "\($0.from)\($0.to)".sorted() } == [["a", "b"], ["b", "c"]])
    #expect(network.ties.map(\.isDirected) == [false, false])
    #expect((network.ties[1].weight ?? 1) == 2)
  }

  @Test func severalMatricesAreSeveralKinds() throws {
    let network = try read(
      .ucinet,
      """
      dl n=2 nm=2 format=fullmatrix
      labels: a b
      matrix labels: ADVICE "協働"
      data:
      0 1
      0 0
      0 1
      1 0
      """
    ).network
    #expect(network.ties.map(\.kind) == ["助言", "協働"])
    #expect(network.ties.map(\.isDirected) == [true, false])
  }

  @Test func listsOfNodesAndTwoModesAreRead() throws {
    let list = try read(
      .ucinet, "dl n=3 format=nodelist1\nlabels embedded\ndata:\na b c\nb c\n"
    ).network
    #expect(list.ties.count == 3)
    let modes = try read(
      .ucinet,
      "dl nr=2 nc=2 format=fullmatrix\nrow labels: a b\ncol labels: x y\ndata:\n1 1\n1 1\n"
    ).network
    #expect(modes.participants.map(\.name) == ["a", "b"])
    #expect(modes.meetings.map(\.members.count) == [2, 2])
  }

  @Test func whatWasNotAskedIsNoNought() throws {
    let network = try read(.ucinet, "dl n=2 labels: a b data:\n0 na\n1 0\n").network
    #expect(network.ties.map(\.from) == ["b"])
  }

  @Test func aFileThatIsShortIsRefused() {
    #expect(
      problems(.ucinet, "dl n=3 labels: a b c data: 0 1 0 1 0 1 0 1\n")
        == [.valueCount(expected: 9, found: 8)])
    #expect(
      problems(.ucinet, "dl n=3 labels: a b data: 0 1 0 1 0 1 0 1 0\n")
        == [.labelCount(expected: 3, found: 2)])
    #expect(problems(.ucinet, "dl n=3 labels: a b c\n") == [.missingData])
  }

  // MARK: GEXF

  @Test(arguments: [
    ("1.1", "http://www.gexf.net/1.1draft"), ("1.2", "http://www.gexf.net/1.2draft"),
    ("1.3", "http://gexf.net/1.3"),
  ])
  func everyVersionOfGEXFIsRead(_ version: String, _ namespace: String) throws {
    let reading = try read(
      .gexf,
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="\(namespace)" xmlns:viz="\(namespace)/viz" version="\(version)">
        <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
          <attributes class="node"><attribute id="0" title="sectors" type="liststring"/>
            <attribute id="1" title="side" type="string"><default>庁外</default></attribute>
            <attribute id="2" title="modularity_class" type="integer"/></attributes>
          <nodes>
            <node id="a" label="福祉課" start="1999-04-01"><viz:color r="1" g="2" b="3"/>
              <attvalues><attvalue for="0" value="[高齢, 障害]"/><attvalue for="1" value="庁内"/></attvalues>
              <nodes><node id="b" label="係"/></nodes></node>
            <node id="c" pid="a"/>
          </nodes>
          <edges>
            <edge id="0" source="a" target="b" weight="2" kind="協働"><spells>
              <spell start="2001" end="2003"/><spell start="2005-01-01T00:00:00"/></spells></edge>
            <edge id="1" source="a" target="c" type="undirected"/>
          </edges>
        </graph>
      </gexf>
      """)
    let network = reading.network
    #expect(network.participant("a")?.sectors == ["高齢", "障害"])
    #expect(network.participant("a")?.side == .inside)
    #expect(network.participant("b")?.side == .outside)
    #expect(network.participant("b")?.within == "a" && network.participant("c")?.within == "a")
    #expect(network.participant("a")?.lifespan.since == .period(CalendarPeriod("1999-04-01")!))
    #expect(network.ties.map(\.isDirected) == [true, true, false])
    #expect(network.ties.map(\.kind) == ["協働", "協働", "連携"])
    #expect(network.ties[0].lifespan.until == .period(CalendarPeriod("2003")!))
    #expect(network.ties[1].lifespan.since == .period(CalendarPeriod("2005-01-01")!))
    #expect(reading.warnings.map(\.problem) == [.unknownColumn("modularity_class", similar: [])])
  }

  // MARK: GML, JSON and lists

  @Test func gmlOfNetworkXIsRead() throws {
    let network = try read(
      .gml,
      """
      Creator "x"
      graph [
        multigraph 1
        # a comment
        node [ id 0 label "&#39640;&#x6a4b; &quot;A&quot;" graphics [ x 1.0 ] sectors "高齢" sectors "障害" ]
        node [ id 1 label "b" ]
        edge [ source 0 target 1 key 0 weight 2.5 kind "FRIEND" ]
      ]
      """
    ).network
    #expect(network.participants.map(\.name) == ["高橋 \"A\"", "b"])
    #expect(network.participants[0].sectors == ["高齢", "障害"])
    #expect(network.ties.map(\.kind) == ["FRIEND"])
    #expect(problems(.gml, "graph [ node [ id 1 ]") == [.syntax(.unclosedBracket)])
    #expect(problems(.gml, "graph [ node [ id \"a ]") == [.syntax(.unclosedQuote)])
  }

  @Test func linksOfD3NameNodesByTheirPlace() throws {
    let network = try read(
      .nodeLink,
      #"{"nodes": [{"name": "甲"}, {"name": "乙"}], "links": [{"source": 0, "target": 1}]}"#
    ).network
    #expect(network.participants.map(\.name) == ["甲", "乙"])
    #expect(network.ties.count == 1)
  }

  @Test func aListOfTiesNamesTheLineThatIsBad() throws {
    let network = try read(.edgeList, "# list\na b\nb c 2.5\n\nc a\n").network
    #expect(network.ties.map(\.weight) == [nil, 2.5, nil])
    let error = #expect(throws: NetworkFileError.self) { try read(.edgeList, "a b\nc\nd e x\n") }
    #expect(
      error?.faults.map(\.location.line) == [2] || error?.faults.map(\.location.line) == [2, 3])
  }

  @Test func wordsThatAreNotOursDoNotStopTheReading() throws {
    let reading = try read(
      .nodeLink,
      #"{"nodes": [{"id": 1, "side": "left", "kind": "Oracle"}, {"id": 2, "side": "left"}], "edges": [{"source": 1, "target": 2, "kind": "knows"}]}"#
    )
    #expect(reading.network.participants[0].kind == "Oracle")
    #expect(reading.network.vocabulary.tieKind("knows") != nil)
    #expect(reading.warnings.map(\.problem).contains(.wordLeftOut("left", in: .sides)))
    #expect(reading.warnings.count == 3)
  }

  @Test(arguments: [
    ("*Vertices 1\n", ExchangeForm.pajek), ("dl n=1 labels: a data: 0\n", .ucinet),
    ("graph [ node [ id 1 ] ]", .gml), ("a b\n", .edgeList),
  ])
  func aTextFileIsKnownByItsFirstWords(_ text: String, _ form: ExchangeForm) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try NetworkFile.read(path).network.participants.count == (form == .edgeList ? 2 : 1))
  }
}
