import CollaborationFiles
import CollaborationModel
import Foundation
import GraphCore
import Testing

/// What a file is, whatever it is called, and that all commands see the same in it.
@Suite struct FileFormTests {
  private func network(_ text: String, _ name: String) throws -> CollaborationNetwork {
    try NetworkFile.read(ByteSource(Array(text.utf8), name: name)).network
  }

  private func counts(_ text: String, _ name: String) throws -> [Int] {
    let network = try network(text, name)
    return [network.participants.count, network.ties.count]
  }

  private func measuredCounts(_ bytes: [UInt8], _ name: String) throws -> [Int] {
    switch try NetworkFile.content(of: ByteSource(bytes, name: name)) {
    case .network(let reading):
      [reading.network.participants.count, reading.network.ties.count]
    case .list(let list, _): [list.graph.nodeCount, list.graph.edgeCount]
    }
  }

  private static let graphs = [
    "<graphml><graph><node id=\"a\"/><node id=\"b\"/><node id=\"c\"/><edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"c\"/></graph></graphml>",
    "<?xml version=\"1.0\"?>\n<gexf><graph><nodes><node id=\"a\"/><node id=\"b\"/><node id=\"c\"/></nodes><edges><edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"c\"/></edges></graph></gexf>",
    "Creator \"x\"\ngraph [ node [ id 1 ] node [ id 2 ] node [ id 3 ] edge [ source 1 target 2 ] edge [ source 2 target 3 ] ]",
    "% made by hand\n*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Edges\n1 2\n2 3\n",
    "dl n=3 format=edgelist1\nlabels:\na,b,c\ndata:\n1 2\n2 3\n",
    #"{"nodes":[{"id":"a"},{"id":"b"},{"id":"c"}],"links":[{"source":"a","target":"b"},{"source":"b","target":"c"}]}"#,
    "tsunagi: 1\nname: 町\nparticipants: [{id: a, name: a, kind: agency}, {id: b, name: b, kind: agency}, {id: c, name: c, kind: agency}]\nties: [{from: a, to: b, kind: 協働}, {from: b, to: c, kind: 協働}]\n",
  ]

  @Test(
    arguments: graphs, ["yaml", "json", "graphml", "gml", "net", "txt", "tsv", "csv", "dat", ""])
  func theFirstBytesDecideWhereTheNameDoesNotFit(_ text: String, _ ending: String) throws {
    let name = ending.isEmpty ? "map" : "map." + ending
    #expect(try counts(text, name) == [3, 2])
    #expect(try measuredCounts(Array(text.utf8), name) == [3, 2])
  }

  @Test(arguments: [
    "source\ttarget\n包括\t社協\n社協\t教委\n", "Source\tTarget\tWeight\n包括\t社協\t2\n社協\t教委\t1\n",
    "sender receiver\n包括 社協\n社協 教委\n", "from_id,to_id\n包括,社協\n社協,教委\n", "発信\t受信\n包括\t社協\n社協\t教委\n",
    "to\tfrom\n包括\t社協\n社協\t教委\n", "町内\t町外\t本数\n包括\t社協\t2\n社協\t教委\t1\n",
    "Source\tTarget\tType\tWeight\n包括\t社協\tUndirected\t2\n社協\t教委\tDirected\t1\n",
    "# 注\nから\tへ\n包括\t社協\n社協\t教委\n", "% 注\n包括 社協\n社協 教委\n", "包括,社協\n社協,教委\n",
    "包括\t社協\r\n社協\t教委\r\n", "\u{FEFF}包括 社協\r社協 教委\r", "包括 社協\n社協 教委\n\u{1A}",
    "包括 社協 {}\n社協 教委 {'weight': 3}\n",
  ])
  func aHeadingIsNoTieAndEveryCommandReadsTheSameList(_ text: String) throws {
    #expect(try counts(text, "list.tsv") == [3, 2])
    #expect(try measuredCounts(Array(text.utf8), "list.tsv") == [3, 2])
    #expect(try counts(text, "list.txt") == [3, 2])
  }

  @Test func aListInTheEncodingOfJapaneseWindowsIsTheSameList() throws {
    let text = "高橋\t社協\n社協\t教委\n"
    for encoding in [String.Encoding.shiftJIS, .utf16, .utf16LittleEndian] {
      let bytes = Array(try #require(text.data(using: encoding)))
      guard case .list(let list, _) = try NetworkFile.content(of: ByteSource(bytes, name: "a.tsv"))
      else {
        Issue.record("a list is read as a network")
        continue
      }
      #expect(list.names[NodeID(0)] == "高橋")
      let network = try NetworkFile.read(ByteSource(bytes, name: "a.tsv")).network
      #expect(network.participants.map(\.name) == ["高橋", "社協", "教委"])
    }
  }

  @Test func directionsWeightsAndKindsOfAListWithHeadingsAreRead() throws {
    let network = try network(
      "Source\tTarget\tType\tWeight\n包括\t社協\tUndirected\t2\n社協\t教委\tDirected\t1\n", "a.tsv")
    #expect(network.ties.map(\.isDirected) == [false, true])
    #expect(network.ties.map(\.weight) == [2, 1])
    let kinds = try self.network("source\ttarget\ttype\na\tb\t協働\nb\tc\tつなぎ\n", "a.tsv")
    #expect(kinds.ties.map(\.kind) == ["協働", "つなぎ"])
  }

  @Test func whatIsLeftOutOfAListIsSaid() throws {
    let text = "n0\tn1\t1\nn1\tn0\t2\nn2\tn2\t1\nn1\tn2\t-1\textra\n"
    let content = try NetworkFile.content(of: ByteSource(Array(text.utf8), name: "a.tsv"))
    guard case .list(let list, let warnings) = content else {
      Issue.record("a list is read as a network")
      return
    }
    #expect(list.graph.edgeCount == 2)
    #expect(
      warnings.map(\.problem) == [
        .weightLeftOut("-1"), .furtherColumns(lines: 1), .loopsLeftOut(count: 1),
        .repeatsMerged(count: 1),
      ])
    #expect(
      warnings.allSatisfy { !$0.text(in: .japanese).isEmpty && !$0.text(in: .english).isEmpty })
    let reading = try NetworkFile.read(ByteSource(Array(text.utf8), name: "a.tsv"))
    #expect(reading.ledger.selfTies == 1)
  }

  @Test(arguments: [
    "This licence lets you\nuse the work for any purpose\nand give it to others\n",
    "Category: Infrastructure\nCode: mp\nName: Roads\nURL: none\n",
    "これ は 見守り の 記録 です\n地域 の 住民 が 書いた もの です\n続き は 別 の 紙 に あります\n",
  ])
  func aTextForPeopleIsNoNetworkOfItsWords(_ text: String) {
    let read = #expect(throws: NetworkFileError.self) { try network(text, "README.txt") }
    let measured = #expect(throws: NetworkFileError.self) {
      try measuredCounts(Array(text.utf8), "README.txt")
    }
    for error in [read, measured] {
      #expect(error?.faults.contains { $0.problem == .notGraph("edge list") } ?? false)
    }
  }

  @Test func aMatrixInATextIsATableAndNoList() throws {
    let network = try network("\tA\tB\tC\nA\t0\t1\t0\nB\t1\t0\t1\nC\t0\t1\t0\n", "a.tsv")
    #expect(network.participants.map(\.id) == ["A", "B", "C"])
    #expect(network.ties.count == 2)
  }

  @Test func aMatrixMarketFileHasItsSizesInFrontAndNoTie() throws {
    let text = "%%MatrixMarket matrix coordinate pattern symmetric\n%\n4 4 3\n2 1\n3 1\n4 3\n"
    #expect(try counts(text, "a.txt") == [4, 3])
    #expect(try measuredCounts(Array(text.utf8), "a.txt") == [4, 3])
    let directed = try network(text.replacing("symmetric", with: "general"), "a.txt")
    #expect(directed.ties.allSatisfy { $0.isDirected })
  }

  @Test func aTableWithoutHeadingsIsAListOnlyWhereItsFirstLineIsATie() throws {
    #expect(try counts("包括,社協\n社協,教委\n教委,保健所\n", "a.csv") == [4, 3])
    #expect(throws: NetworkFileError.self) { try counts("担当課,窓口\n包括,社協\n社協,教委\n", "a.csv") }
  }

  @Test(arguments: [
    "Id,Label\n1,包括\n2,社協\n", "名称,分野\n包括,高齢\n社協,住民\n", "node_id;name\n1;包括\n2;社協\n",
  ])
  func aTableOfParticipantsAloneHasNoTies(_ text: String) throws {
    let network = try network(text, "nodes.csv")
    #expect(network.participants.map(\.name) == ["包括", "社協"])
    #expect(network.ties.isEmpty)
  }

  @Test func aTableThatLacksAnEndOfItsTiesIsNoTableOfParticipants() {
    #expect(throws: NetworkFileError.self) { try counts("名称,相手\n包括,社協\n", "ties.csv") }
  }

  @Test(arguments: ["a b\nb c\n", "source\ttarget\na\tb\nb\tc\n", "から,へ,種類\na,b,協働\nb,c,協働\n"])
  func aListThroughAPipeNeedsNoExtension(_ text: String) throws {
    #expect(try counts(text, "標準入力") == [3, 2])
    #expect(try measuredCounts(Array(text.utf8), "標準入力") == [3, 2])
  }

  @Test func aPartitionAloneIsSaidToBeOne() {
    let error = #expect(throws: NetworkFileError.self) {
      try counts("*Vertices 2\n1\n2\n", "a.clu")
    }
    #expect(error?.faults.map(\.problem) == [.companionAlone("clu")])
  }
}
