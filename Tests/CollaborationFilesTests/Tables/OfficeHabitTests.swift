import CollaborationModel
import Spreadsheets
import Testing

@testable import CollaborationFiles

/// Sheets as people in an office fill them in.
@Suite struct OfficeHabitTests {
  private func read(
    _ sheets: [(String, [[String]])], faultyRows: FaultyRows = .refuseRow
  ) throws -> NetworkReading {
    try NetworkWorkbook.read(
      try NetworkWorkbookTests.workbook(sheets), file: "町.xlsx", faultyRows: faultyRows)
  }

  private static let people = (
    "参加主体",
    [
      ["名称", "種別", "分野", "別名"], ["福祉課", "部署", "高齢・障害", ""],
      ["社会福祉協議会", "機関", "地域福祉、困窮", "社協、町社協"], ["民生委員・児童委員協議会", "住民組織", "住民", ""],
    ]
  )

  @Test(arguments: ["〃", "同上", "\"", "”", "＂", "上に同じ"])
  func aMarkTakesTheCellAbove(mark: String) throws {
    let reading = try read([
      ("連携", [["から", "へ", "種類"], ["包括", "社協", "相談"], [mark, "教委", mark], [mark, "保健所", mark]])
    ])
    #expect(reading.network.participants.map(\.name) == ["包括", "社協", "教委", "保健所"])
    #expect(reading.network.ties.map(\.from) == ["包括", "包括", "包括"])
    #expect(reading.network.ties.map(\.kind) == ["相談", "相談", "相談"])
  }

  @Test func aMarkWithNothingAboveIsAFault() throws {
    let reading = try read([("連携", [["から", "へ", "種類"], ["包括", "社協", "〃"], ["包括", "教委", "相談"]])])
    #expect(reading.faults.map(\.problem) == [.nothingAbove("〃")])
    #expect(reading.network.ties.count == 2)
  }

  @Test func severalPartnersInACellAreSeveralTies() throws {
    let reading = try read([
      Self.people,
      (
        "連携",
        [
          ["から", "へ", "深さ"], ["福祉課", "社協、民生委員・児童委員協議会", "3（調整）"],
          ["福祉課・社会福祉協議会", "民生委員・児童委員協議会", "2"], ["町社協", "福祉課、謎の会", ""],
        ]
      ),
    ])
    #expect(
      reading.network.ties.map { [$0.from, $0.to] } == [
        ["福祉課", "社会福祉協議会"], ["福祉課", "民生委員・児童委員協議会"], ["福祉課", "民生委員・児童委員協議会"],
        ["社会福祉協議会", "民生委員・児童委員協議会"], ["社会福祉協議会", "福祉課"],
      ])
    #expect(reading.network.ties.map { $0.depth?.level } == [3, 3, 2, 2, nil])
    #expect(
      reading.faults.map(\.problem) == [
        .unknownID("謎の会", of: .participantOrMeeting, similar: [])
      ])
    #expect(reading.ledger.tiesFromOneRow == 3 && reading.ledger.isBalanced)
    #expect(reading.network.participants[0].sectors == ["高齢", "障害"])
    #expect(reading.network.participants[1].provenance.note == "別名: 社協、町社協")
  }

  @Test func partnersWhomNoTableListsAreKnownFromOtherRows() throws {
    let reading = try read([("連携", [["から", "へ"], ["包括", "社協、教委"], ["社協", "教委"]])])
    #expect(reading.network.participants.map(\.name) == ["包括", "社協", "教委"])
    #expect(reading.network.ties.count == 3)
    let unknown = try read([("連携", [["から", "へ"], ["包括", "社協、教委"]])])
    #expect(unknown.network.ties.count == 1)
    #expect(unknown.warnings.map(\.problem) == [.takenForOneName("社協、教委")])
  }

  @Test func idsOfOtherProgramsAreNotDivided() throws {
    let reading = try NetworkTables.read(
      ties: Array("from,to\n1,2\n1.2,1/2\nNew York,New\nYork,1 2\n".utf8), name: "町")
    #expect(
      reading.network.participants.map(\.id) == [
        "1", "2", "1.2", "1/2", "New York", "New", "York", "1 2",
      ])
  }

  @Test func membersMayBePartedByAnySign() throws {
    for sign in ["、", "・", "，", ",", "／", "/", "　", "\n", ";", "．"] {
      let members = ["福祉課", "民生委員・児童委員協議会", "社協"].joined(separator: sign)
      let reading = try read([
        Self.people, ("連携", [["から", "へ"], ["福祉課", "社協"]]),
        ("会議体", [["名称", "構成員"], ["支援会議", members]]),
      ])
      #expect(reading.network.meetings[0].members.count == 3, "\(sign)")
      #expect(reading.faults == [], "\(sign)")
    }
  }

  @Test func membersAreKnownFromTiesWhereNoTableListsThem() throws {
    let reading = try read([
      ("会議体", [["名称", "構成員"], ["支援会議", "包括 社協・教委"]]),
      ("連携", [["から", "へ"], ["包括", "社協"], ["教委", "社協"]]),
    ])
    #expect(reading.network.meetings[0].members.map(\.participant) == ["包括", "社協", "教委"])
  }

  @Test func aMemberWhoIsNotListedCostsNoOther() throws {
    let reading = try read([
      Self.people, ("連携", [["から", "へ"], ["福祉課", "社協"]]),
      ("会議体", [["名称", "構成員"], ["支援会議", "福祉課、謎の会、社協"]]),
    ])
    #expect(reading.network.meetings[0].members.count == 2)
    #expect(reading.faults.count == 1 && reading.ledger.refused == 0)
  }

  @Test func sumsAndNotesAreNobody() throws {
    let reading = try read([
      (
        "参加主体",
        [
          ["名称", "種別", "か所数"], ["福祉課", "部署", "1"], ["合計", "", "1"], ["※令和6年4月現在", "", ""],
          ["計画課", "部署", ""],
        ]
      ), ("連携", [["から", "へ"], ["福祉課", "計画課"]]),
    ])
    #expect(reading.network.participants.map(\.name) == ["福祉課", "計画課"])
    #expect(reading.warnings.map(\.problem) == [.noteLeftOut("合計"), .noteLeftOut("※令和6年4月現在")])
  }

  @Test func namesakesThatDoNotContradictEachOtherAreOne() throws {
    let reading = try read([
      (
        "参加主体",
        [
          ["名称", "種別", "分野"], ["福祉課", "部署", ""], ["福祉　課", "部署", "高齢"], ["社協", "機関", ""],
          ["社協", "企業", ""],
        ]
      ), ("連携", [["から", "へ"], ["福祉課", "社協"]]),
    ])
    #expect(reading.network.participants.map(\.name) == ["福祉課", "社協"])
    #expect(reading.network.participants[0].sectors == ["高齢"])
    #expect(reading.faults.map(\.problem) == [.repeatedID("社協", firstLine: 4)])
    #expect(reading.faults[0].text(in: .japanese).contains("「社協」の行が二つあり、内容が違います"))
    #expect(reading.network.ties.count == 1 && reading.ledger.isBalanced)
  }

  @Test func aNumberThatNobodyKnowsIsNoFault() throws {
    let reading = try NetworkTables.read(
      ties: Array("from,to,weight\na,b,NA\nb,c,\nc,d,NaN\nd,e,\"1,200\"\n".utf8), name: "町")
    #expect(reading.network.ties.map(\.weight) == [nil, nil, nil, 1200])
    #expect(reading.faults == [] && reading.warnings.count == 2)
  }

  @Test func whoStandsInForTheNameOfTheTownIsTold() throws {
    let reading = try read([
      ("基本情報", [["図の名称", "いろは町"], ["人口", "12,345人"]]), ("連携", [["から", "へ"], ["a", "b"]]),
    ])
    #expect(reading.network.municipality?.name == "いろは町")
    #expect(reading.network.municipality?.population == 12_345)
    #expect(reading.warnings.map(\.problem) == [.municipalityWithoutName])
  }

  /// One department's sheet names the office that all its sections are within, and no row lists it.
  @Test func anOfficeThatNoRowListsCostsNoRow() throws {
    let reading = try read([
      (
        "参加主体",
        [["名称", "種別", "所属"], ["福祉課", "部署", "健康福祉部"], ["介護課", "部署", "健康福祉部"], ["社協", "機関", ""]]
      ), ("連携", [["から", "へ"], ["福祉課", "介護課"], ["介護課", "社協"]]),
    ])
    #expect(reading.faults == [] && reading.ledger.refused == 0)
    #expect(reading.warnings.map(\.problem) == [.withinIsLabel("健康福祉部", similar: [])])
    #expect(reading.network.participants.map(\.within) == ["健康福祉部", "健康福祉部", nil])
  }

  @Test func faultsOfSheetsSpeakOfNamesAndNoIDs() throws {
    let reading = try read([
      Self.people,
      ("連携", [["から", "へ", "深さ", "状態"], ["福祉課", "協議会", "○", "順調"], ["福祉課", "社協", "2～3", ""]]),
    ])
    let text = reading.faults.map { $0.text(in: .japanese) }.joined(separator: "\n")
    #expect(text.contains("「協議会」が「参加主体」や「会議体」の表にありません"), "\(text)")
    #expect(text.contains("「社会福祉協議会」か"), "\(text)")
    #expect(text.contains("使える段階: 1 知り合う"), "\(text)")
    #expect(!text.contains("ID「") && !text.contains("levels-of"), "\(text)")
  }
}
