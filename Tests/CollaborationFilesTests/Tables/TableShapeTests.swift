import CollaborationModel
import Testing

@testable import CollaborationFiles

/// A table alone says by its headings and cells what it holds.
@Suite struct TableShapeTests {
  private func read(
    _ text: String, participants: String? = nil, faultyRows: FaultyRows = .refuseRow
  ) throws -> NetworkReading {
    try NetworkTables.read(
      participants: participants.map { Array($0.utf8) }, ties: Array(text.utf8), name: "町",
      faultyRows: faultyRows)
  }

  @Test(arguments: [
    "Source,Target,Type,Weight\n包括,社協,Undirected,2\n社協,教委,Directed,1\n",
    "\u{FEFF}source;target;type;weight\n包括;社協;undirected;2\n社協;教委;directed;1\n",
    "SOURCE\tTARGET\tTYPE\tSTRENGTH\n包括\t社協\tmutual\t2\n社協\t教委\tDirected\t1\n",
    "sender,receiver,directed,value\n包括,社協,FALSE,2\n社協,教委,TRUE,1\n",
    "発信,受信,有向,強さ\n包括,社協,無向,2\n社協,教委,有向,1\n",
    "from_id,to_id,Directed,Value\n包括,社協,no,2\n社協,教委,yes,1\n",
  ])
  func theHeadingsOfTheTradeAreKnown(text: String) throws {
    let reading = try read(text)
    let network = reading.network
    #expect(reading.faults == [] && reading.warnings == [])
    #expect(network.participants.map(\.name) == ["包括", "社協", "教委"])
    #expect(network.ties.map(\.weight) == [2, 1])
    #expect(network.ties.map(\.isDirected) == [false, true])
  }

  @Test func aNumberOfARowIsNobodysID() throws {
    let people = "No.,名称,種別\n1,福祉課,部署\n2,社協,機関\n"
    let network = try read("から,へ\n福祉課,社協\n", participants: people).network
    #expect(network.participants.map(\.id) == ["福祉課", "社協"])
  }

  @Test func aListWithoutHeadingsIsReadFromItsFirstRow() throws {
    let network = try read("包括,社協\n社協,教委\n教委,保健所\n").network
    #expect(network.participants.count == 4 && network.ties.count == 3)
    let weighted = try read("a,b,2.5\nb,c,1\n").network
    #expect(weighted.ties.map(\.weight) == [2.5, 1])
  }

  @Test func headingsThatNobodyKnowsAreNoTie() {
    #expect(throws: NetworkFileError.self) { try read("Hero,Home\nBen,Tatooine\nLuke,Tatooine\n") }
    #expect(throws: NetworkFileError.self) { try read("City,JanTemp,Score\nOslo,-4,3\nRome,8,4\n") }
  }

  @Test func aListOfNodesAloneIsParticipantsWithoutTies() throws {
    let network = try read("Id,Label\nJon-Snow,Jon Snow\nArya,Arya Stark\n").network
    #expect(network.participants.map(\.name) == ["Jon Snow", "Arya Stark"])
    #expect(network.ties.isEmpty)
    let names = try read("name\n包括\n社協\n").network
    #expect(names.participants.map(\.name) == ["包括", "社協"])
    let aliases = try read("略称,名称\n包括,地域包括支援センター\n社協,社会福祉協議会\n").network
    #expect(aliases.participants.map(\.name) == ["地域包括支援センター", "社会福祉協議会"])
  }

  @Test func whoSitsInWhichMeetingIsNoTie() throws {
    let reading = try read(",地域ケア会議,要対協\n包括,1,0\n社協,○,1\n教委,,x\n保健所,,\n")
    let network = reading.network
    #expect(network.ties.isEmpty && reading.faults.isEmpty)
    #expect(network.participants.map(\.name) == ["包括", "社協", "教委", "保健所"])
    #expect(
      network.meetings.map { $0.members.map(\.participant) } == [["包括", "社協"], ["社協", "教委"]])
    #expect(reading.ledger.isBalanced)
  }

  @Test func meetingsMayStandAtTheHeadsOfTheRows() throws {
    let network = try read("会議,包括,社協,教委\n地域ケア会議,○,○,\n要保護児童対策地域協議会,,○,○\n").network
    #expect(network.meetings.map(\.name) == ["地域ケア会議", "要保護児童対策地域協議会"])
    #expect(network.participants.map(\.name) == ["包括", "社協", "教委"])
    #expect(network.meetings[1].members.map(\.participant) == ["社協", "教委"])
  }

  @Test func theMarkOfDOSAtTheEndIsNothing() throws {
    #expect(try read("from,to\nA,B\n\u{1A}").network.ties.count == 1)
  }

  @Test func whatAReaderCannotTellApartIsOneParticipantShownAsFirstWritten() throws {
    let network = try read("から,ヘ\n包括〜支援,ＮＰＯ法人ＡＢＣ\n包括～支援,NPO法人ABC\nﾎｳｶﾂ,ホウカツ2\n").network
    #expect(network.participants.map(\.name) == ["包括〜支援", "ＮＰＯ法人ＡＢＣ", "ﾎｳｶﾂ", "ホウカツ2"])
    #expect(network.ties.count == 2, "the second row repeats the first")
  }

  @Test func anIDIsWhatIsWritten() throws {
    let people = "id,name\n1,A\n1.0,B\nabc,C\nａｂｃ,D\n"
    let network = try read("from,to\n1,1.0\nabc,ａｂｃ\n", participants: people).network
    #expect(network.participants.map(\.id) == ["1", "1.0", "abc", "ａｂｃ"])
    #expect(network.ties.map { [$0.from, $0.to] } == [["1", "1.0"], ["abc", "ａｂｃ"]])
    let texts = Dictionary(
      uniqueKeysWithValues: NetworkTables.texts(of: network).map { ($0.file, $0.text) })
    let again = try NetworkTables.read(
      participants: Array((texts["participants.csv"] ?? "").utf8),
      ties: Array((texts["ties.csv"] ?? "").utf8), name: "町")
    #expect(again.network == network)
    // A column of numbers with a gap is one of fractions to pandas.
    let fractions = try read("from,to\n1.0,2.0\n", participants: "id\n1\n2\n").network
    #expect(fractions.ties.map { [$0.from, $0.to] } == [["1", "2"]])
  }
}
