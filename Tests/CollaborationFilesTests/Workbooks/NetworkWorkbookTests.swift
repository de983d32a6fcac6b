import CollaborationModel
import Foundation
import Spreadsheets
import Testing

@testable import CollaborationFiles

@Suite struct NetworkWorkbookTests {
  /// A workbook of sheets with texts in their cells.
  static func workbook(_ sheets: [(String, [[String]])]) throws -> [UInt8] {
    try WorkbookDraft(
      title: "",
      sheets: sheets.map { name, rows in
        SheetDraft(
          name: name,
          columns: (0..<(rows.map(\.count).max() ?? 1)).map { _ in SheetDraft.Column(width: 10) },
          rows: rows.map { $0.map { SheetDraft.Cell($0.isEmpty ? .empty : .text($0)) } })
      }
    ).bytes()
  }

  private func read(
    _ sheets: [(String, [[String]])], faultyRows: FaultyRows = .refuseFile
  ) throws -> NetworkReading {
    try NetworkWorkbook.read(
      try Self.workbook(sheets), file: "町.xlsx", faultyRows: faultyRows)
  }

  static let people = [
    ["調査票"], [], ["ID", "名称", "種別＊", "分野（主なものが先頭）"],
    ["ｈｏｋａｔｓｕ", "地域包括支援センター", "機関", "高齢、障害"], ["fukushi", "福祉課　", "部署", ""],
  ]

  @Test(arguments: [
    ("参加主体", "連携"), ("participants", "ties"), ("1.関係機関一覧", "つながり（案）"), ("Sheet1", "Sheet2"),
  ])
  func sheetsAreKnownByTheirNamesElseByTheirHeadings(people: String, ties: String) throws {
    let network = try read([
      (people, Self.people), (ties, [["から", "へ", "深さ"], ["福祉課", "地域包括 支援センター", "３"]]),
    ]).network
    #expect(network.participants.map(\.id) == ["ｈｏｋａｔｓｕ", "fukushi"])
    #expect(network.participants[0].sectors == ["高齢", "障害"])
    #expect(network.ties.map(\.from) == ["fukushi"] && network.ties.map(\.to) == ["ｈｏｋａｔｓｕ"])
    #expect(network.ties[0].depth == Depth(level: 3))
  }

  @Test func faultsNameFileSheetAndCell() throws {
    let error = #expect(throws: NetworkFileError.self) {
      try read([
        ("参加主体", Self.people),
        ("連携", [["から", "へ", "深さ"], ["福祉課", "地域包括支援センター", "9"], ["福祉課", "謎の会", ""]]),
      ])
    }
    #expect(error?.faults.map { $0.location.cell } == ["C2", "B3"])
    let text = error?.text(in: .japanese) ?? ""
    #expect(text.contains("町.xlsx: シート「連携」C2: エラー:"), "\(text)")
    #expect(error?.text(in: .english).contains("町.xlsx: sheet '連携' B3: error:") == true)
  }

  @Test func namesAloneAreEnoughAndGiveTheSameIDsEverywhere() throws {
    let sheets = [
      ("参加主体", [["名称", "種別"], ["福祉課", "部署"], ["社協", "機関"]]),
      ("連携", [["から", "へ"], ["社協", "福祉課"]]),
    ]
    let first = try read(sheets).network
    let second = try read([
      (sheets[0].0, [sheets[0].1[0], sheets[0].1[2], sheets[0].1[1]]), sheets[1],
    ])
    .network
    #expect(Set(first.participants.map(\.id)) == Set(second.participants.map(\.id)))
    #expect(first.participants.allSatisfy { FormReader.isSoundID($0.id) })
    #expect(first.ties == second.ties)
    // か with its mark apart is the same name as が.
    #expect(NamesForIDs.id(of: "がっこう ＡＢＣ") == NamesForIDs.id(of: "か\u{3099}っこうABC"))
  }

  @Test func wordsAddedToTheListsAreWordsOfTheNetwork() throws {
    let network = try read(
      [
        ("参加主体", [["名称", "分野"], ["美術館", "文化芸術"]]),
        ("連携", [["から", "へ", "種類"], ["美術館", "会館", "合奏"]]),
        ("選択肢", [["分野", "連携の種類"], ["高齢", "協働"], ["文化芸術", "合奏"]]),
      ], faultyRows: .refuseRow
    ).network
    #expect(network.declared.sectors.map(\.term.id) == ["文化芸術"])
    #expect(network.declared.tieKinds.map(\.term.id) == ["合奏"])
    #expect(network.participants[0].sectors == ["文化芸術"])
  }

  @Test func whatTheNetworkIsStandsOnASheetOfItsOwn() throws {
    let network = try read([
      (
        "基本情報",
        [
          ["図の名称", "いろは町の図"], ["市区町村", "いろは町"], ["人口", "12,345"], ["時点", "令和６年度"], ["団体コード", ""],
        ]
      ), ("連携", [["から", "へ"], ["a", "b"]]),
    ]).network
    #expect(network.name == "いろは町の図")
    #expect(network.municipality?.population == 12_345)
    #expect(network.asOf?.description == "FY2024")
  }

  @Test func anUnknownSheetIsLeftOutAndNamed() throws {
    let reading = try read([
      ("連携", [["から", "へ"], ["a", "b"]]), ("予算", [["費目", "金額"], ["会議費", "3"]]),
    ])
    #expect(reading.warnings.map(\.problem) == [.unknownSheet])
    #expect(reading.warnings[0].location.sheet == "予算")
    let error = #expect(throws: NetworkFileError.self) { try read([("予算", [["費目"]])]) }
    #expect(error?.faults.contains { $0.problem == .noSheetOfTies } == true)
  }

  @Test func aTownIsTheSameAfterWritingAndReadingButForWhatIsNamed() throws {
    var network = try NetworkYAML.read(exampleTown).network
    #expect(
      Set(NetworkWorkbook.losses(of: network))
        == [.sources, .vocabulary, .reports, .seats, .milestones, .expectations])
    network.participants.removeAll { $0.id == "jinja" }
    network.ties.removeAll { $0.to == "jinja" || $0.hasMixedScales }
    network.sources = []
    network.declared = Vocabulary()
    network.vocabulary = .standard
    network.milestones = []
    network.expectedFindings = []
    for index in network.participants.indices {
      network.participants[index].provenance.evidence.removeAll { $0.source != nil }
    }
    network.meetings[0].members = network.meetings[0].members.map {
      Membership(participant: $0.participant)
    }
    let bytes = try NetworkWorkbook.bytes(of: network)
    #expect(try NetworkWorkbook.bytes(of: network) == bytes)
    let again = try NetworkWorkbook.read(bytes, file: "町.xlsx")
    #expect(again.warnings == [])
    #expect(again.network == network)
  }

  @Test func theFormIsReadBackWithItsExample() throws {
    let example = try NetworkYAML.read(exampleTown).network
    let reading = try NetworkWorkbook.read(
      try NetworkWorkbook.form(example: example), file: "map.xlsx", faultyRows: .refuseRow)
    #expect(reading.network.participants.map(\.name) == example.participants.map(\.name))
    #expect(reading.network.name == example.name)
  }
}
