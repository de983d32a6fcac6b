import CollaborationFiles
import CollaborationModel
import Testing

/// What a file holds is read, or named.
@Suite struct LosslessReadingTests {
  private func reading(_ form: ExchangeForm, _ text: String) throws -> NetworkReading {
    try form.read(Array(text.utf8), file: "例." + form.pathExtension)
  }

  private func problems(_ form: ExchangeForm, _ text: String) throws -> [Fault.Problem] {
    try reading(form, text).warnings.map(\.problem)
  }

  private func faults(_ form: ExchangeForm, _ text: String) -> [Fault] {
    let error = #expect(throws: NetworkFileError.self) { try reading(form, text) }
    return error?.faults ?? []
  }

  // MARK: Several graphs

  @Test func theFirstOfSeveralGraphsIsReadAndTheOthersAreNamed() throws {
    let gml = """
      graph [ label "一" node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]
      graph [ label "二" node [ id 1 ] node [ id 2 ] node [ id 3 ] ]
      """
    #expect(try problems(.gml, gml).contains(.furtherGraph("二")))
    #expect(try reading(.gml, gml).network.participants.count == 2)
    let graphML = """
      <graphml><graph id="g"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>
      <graph id="h"><node id="a"/><node id="c"><graph><node id="d"/></graph></node></graph></graphml>
      """
    #expect(try problems(.graphML, graphML) == [.furtherGraph("h")])
    #expect(try reading(.graphML, graphML).network.participants.map(\.id) == ["a", "b"])
    let pajek = """
      *Network 町A
      *Vertices 2
      1 "a"
      2 "b"
      *Edges
      1 2
      *Network 町B
      *Vertices 3
      *Edges
      2 3
      """
    #expect(try problems(.pajekProject, pajek) == [.furtherGraph("町B")])
    #expect(try reading(.pajekProject, pajek).network.ties.count == 1)
  }

  // MARK: GraphML

  @Test func anAttributeThatNoKeyDeclaresIsNamed() throws {
    let text = """
      <graphml><graph><node id="a"><data key="kaname">高齢</data></node><node id="b"/>
      <edge source="a" target="b"><data key="tsuyosa">3</data><data key="weight">2</data></edge></graph></graphml>
      """
    #expect(
      try problems(.graphML, text) == [
        .unknownColumn("kaname", similar: []), .unknownColumn("tsuyosa", similar: []),
      ])
    #expect(try reading(.graphML, text).network.ties.map(\.weight) == [2])
  }

  @Test func aKeyMayBeDeclaredBehindWhatItIsFor() throws {
    let text = """
      <graphml><graph><node id="a"><data key="k0">包括</data></node><node id="b"/>
      <edge source="a" target="b"><data key="k1">2.5</data></edge></graph>
      <key id="k0" for="node" attr.name="name"/><key id="k1" for="edge" attr.name="weight"/></graphml>
      """
    let reading = try reading(.graphML, text)
    #expect(reading.network.participants.map(\.name) == ["包括", "b"])
    #expect(reading.network.ties.map(\.weight) == [2.5])
    #expect(reading.warnings.isEmpty)
  }

  @Test func aKeyThatIsDeclaredForNodesIsReadInEdgesToo() throws {
    let text = """
      <graphml><key id="weight" for="node" attr.name="weight"/><graph><node id="a"/><node id="b"/>
      <edge source="a" target="b"><data key="weight">3.5</data></edge></graph></graphml>
      """
    #expect(try reading(.graphML, text).network.ties.map(\.weight) == [3.5])
  }

  @Test func aNodeInTheGraphOfAnotherIsWithinIt() throws {
    let text = """
      <graphml><graph edgedefault="directed"><node id="d"><graph id="d:"><node id="d::a"/><node id="d::b"><graph>
      <node id="x"/></graph></node></graph></node><node id="e"/><edge source="d::a" target="e"/></graph></graphml>
      """
    let network = try reading(.graphML, text).network
    #expect(network.participants.map(\.within).compactMap(\.self).sorted() == ["d", "d", "d::b"])
    #expect(network.ties.map(\.isDirected) == [true])
  }

  @Test func labelsOfYEdLiveAreNames() throws {
    let text = """
      <graphml xmlns:y="y" xmlns:x="x"><key id="d0" for="node" attr.name="NodeLabels"/>
      <key id="d1" for="edge" attr.name="EdgeLabels"/><graph>
      <node id="a"><data key="d0"><x:List><y:Label><y:Label.Text><![CDATA[包括]]></y:Label.Text></y:Label></x:List></data></node>
      <node id="b"><data key="d0"><x:List><y:Label Text="社協"/></x:List></data></node>
      <edge source="a" target="b"><data key="d1"><x:List><y:Label><y:Label.Text>つなぎ</y:Label.Text></y:Label></x:List></data></edge>
      </graph></graphml>
      """
    let reading = try reading(.graphML, text)
    #expect(reading.network.participants.map(\.name) == ["包括", "社協"])
    #expect(reading.network.ties.map(\.label) == ["つなぎ"])
    #expect(reading.warnings.isEmpty)
  }

  @Test func blanksAroundANumberAreNoPartOfIt() throws {
    let text = """
      <graphml><key id="w" for="edge" attr.name="weight"/><graph><node id="a"/><node id="b"/><node id="c"/>
      <edge source="a" target="b"><data key="w">  2.0</data></edge><edge source="b" target="c"><data key="w">1.1
        </data></edge></graph></graphml>
      """
    #expect(try reading(.graphML, text).network.ties.map(\.weight) == [2, 1.1])
    #expect(try problems(.graphML, text).isEmpty)
  }

  // MARK: GML

  @Test func valuesReferencesAndNodesWithoutIDsOfGMLAreRead() throws {
    let text = """
      graph [ node [ id 1 label "caf&eacute; &#39640; &copy; &unknown;" ] node [ id 2 ] node [ ]
        edge [ source 1 target 2 value 31 ] ]
      """
    let network = try reading(.gml, text).network
    #expect(network.participants.map(\.name) == ["café 高 © &unknown;", "2", "n3"])
    #expect(network.ties.map(\.weight) == [31])
  }

  // MARK: Pajek

  @Test func aVertexThatIsListedTwiceIsAFaultOfItsLine() {
    let faults = faults(.pajek, "*Vertices 3\n1 \"包括\"\n2 \"社協\"\n2 \"教委\"\n*Edges\n1 2\n")
    #expect(faults.map(\.problem) == [.repeatedVertex("2", firstLine: 3)])
    #expect(faults.map(\.location.line) == [4])
  }

  @Test func aPartitionOfAnotherNetworkIsNamedAndLeftOut() throws {
    let text = """
      *Network 町A
      *Vertices 2
      1 "包括"
      2 "社協"
      *Edges
      1 2
      *Partition 町Bの区分
      *Vertices 3
      1
      1
      2
      *Vector 別の値
      *Vertices 1
      4
      *Partition 分野 1=高齢, 2=障害
      *Vertices 2
      1
      2
      """
    let reading = try reading(.pajekProject, text)
    #expect(
      reading.warnings.map(\.problem) == [
        .ofOtherNetwork("*Partition 町Bの区分", expected: 2, found: 3),
        .ofOtherNetwork("*Vector 別の値", expected: 2, found: 1),
      ])
    #expect(reading.network.participants.map(\.sectors) == [["高齢"], ["障害"]])
  }

  @Test func theRelationOfALineStandsBeforeIt() throws {
    let text = """
      *Vertices 3
      1 "a"
      2 "b"
      3 "c"
      *Arcs :1 "協働"
      1: 1 2 1
      2: 2 3 4
      3 1
      """
    let ties = try reading(.pajek, text).network.ties
    #expect(ties.map(\.kind) == ["協働", "2", "協働"])
    #expect(ties.map(\.weight) == [1, 4, nil])
  }

  @Test(arguments: ["0", "-1"])
  func aLineWithAValueThatIsNoWeightIsATie(_ value: String) throws {
    let text = "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 2 \(value)\n"
    #expect(try reading(.pajek, text).network.ties.map(\.weight) == [nil])
    #expect(try problems(.pajek, text) == [.weightLeftOut(value)])
  }

  @Test func marksWithinALabelBelongToIt() throws {
    let text =
      "\u{FEFF}*Vertices 3\r\n1 \"社協 \"地域\" 課\" 0.1 0.2\r\n2 \"b\" 0.1 0.2\r\n3 \"\"地域\" 課\"\r\n*Edges\r\n1 2\r\n\u{1A}"
    let network = try reading(.pajek, text).network
    #expect(network.participants.map(\.name) == ["社協 \"地域\" 課", "b", "\"地域\" 課"])
  }

  // MARK: DL

  @Test(arguments: [
    "dl n=4\nformat = edgelist1\nlabels embedded:\ndata:\n包括 社協\n社協 教委\n教委 保健所\n",
    "DL N = 4, FORMAT: EDGELIST1\nLABELS : 包括, 社協, 教委, 保健所\nLABELS EMBEDDED :\nDATA:\n包括 社協\n社協 教委\n教委 保健所\n",
    "dl n=4 title: \"町\" format=edgelist1\nrow labels embedded:\ncol labels embedded:\ndata :\n包括 社協\n社協 教委\n教委 保健所\n",
  ])
  func aColonBehindAWordOfAHeaderChangesNothing(_ text: String) throws {
    let network = try reading(.ucinet, text).network
    #expect(network.participants.map(\.name) == ["包括", "社協", "教委", "保健所"])
    #expect(network.ties.count == 3)
  }

  @Test func arraysOfEdgesHaveAValueOfEveryMatrix() throws {
    let text =
      "dl n=3 nm=2\nformat = edgearray1\nlabels:\na,b,c\nmatrix labels:\nx,y\ndata:\n1 2 1 0\n2 3 1 4\n"
    let ties = try reading(.ucinet, text).network.ties
    #expect(
      ties.map { [$0.from, $0.to, $0.kind] } == [
        ["a", "b", "x"], ["b", "c", "x"], ["b", "c", "y"],
      ])
    #expect(ties.map(\.weight) == [1, 1, 4])
  }

  @Test func ranksAreNoWeightsAndAreSaidToBeLeftOut() throws {
    let text = "dl n=4 format=rankedlist1\nlabels embedded\ndata:\na b c\nb a\nc d\n"
    let reading = try reading(.ucinet, text)
    #expect(reading.network.participants.count == 4 && reading.network.ties.count == 4)
    #expect(reading.network.ties.allSatisfy { $0.weight == nil })
    #expect(reading.warnings.map(\.problem) == [.cellsLeftOut(["rank"], of: .tie)])
  }

  @Test func theTitleOfAMatrixIsTheNameOfTheNetwork() throws {
    let text =
      "DL N=2 NM=1\nTITLE=\"二者\"\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nROW LABELS:\n\"A\"\n\"B\"\nCOLUMN LABELS:\n\"A\"\n\"B\"\nDATA:\n0 1\n1 0\n"
    #expect(try reading(.ucinet, text).network.name == "二者")
  }
}
