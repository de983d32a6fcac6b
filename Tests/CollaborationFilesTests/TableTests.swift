import CollaborationModel
import Foundation
import TestSupport
import Testing

@testable import CollaborationFiles

@Suite final class TableTests {
  private let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString).appendingPathComponent("津幡町")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  private func read(
    participants: String? = nil, ties: String, meetings: String? = nil,
    encoding: String.Encoding = .utf8
  ) throws -> NetworkReading {
    for (name, text) in [
      ("participants.csv", participants), ("ties.csv", ties), ("meetings.csv", meetings),
    ] {
      if let text { try write(try #require(text.data(using: encoding)), to: name) }
    }
    return try NetworkFile.read(folder)
  }

  private static let participants = """
    ID,名称,種別,分野,圏域,庁内外,所属
    hokatsu,"髙橋㈱①の
    センター",機関,介護;障がい,市町村域,庁外,
    ｆｕｋｕｓｈｉ,福祉課,部署,横断、困窮,,庁内,
    """

  private static let ties = """
    から,へ,種類,深さ,向き,状態
    hokatsu,fukushi,協働,3,,
    福祉課,hokatsu,つなぎ,,一方向,これからつくりたい
    """

  @Test func cellsMayStandBetweenSemicolons() throws {
    let network = try read(ties: "から;へ;備考\na;b;x, y\n").network
    #expect(network.ties.map { [$0.from, $0.to] } == [["a", "b"]])
    #expect(network.ties.map(\.provenance.note) == ["x, y"])
  }

  @Test func aCharacterWithoutWidthMakesNobodyASecondOne() throws {
    let network = try read(ties: "から,へ\n社\u{200B}協,包括\n社協\u{200B},病院\n社協,学校\n").network
    #expect(network.participants.map(\.id) == ["社協", "包括", "病院", "学校"])
  }

  /// Who fills in a sheet never sees a key of the native form.
  @Test func faultsOfTablesSpeakOfHeadings() throws {
    try write(Data("から,へ,重み\na,b,多い\nc,,1\n".utf8), to: "ties.csv")
    do {
      _ = try NetworkFile.read(folder)
      Issue.record("the faults are not seen")
    } catch {
      let texts = error.text(in: .japanese)
      #expect(texts.contains("「重み」には 0 より大きい数を書きますが、「多い」になっています"))
      #expect(texts.contains("「へ」の列に書き足してください"))
      #expect(!texts.contains("weight") && !texts.contains("to:"))
      #expect(error.text(in: .english).contains("write it in the column 'to'"))
    }
  }

  @Test func anUnknownFormIsAnsweredWithAllThatAreRead() {
    let fault = Fault(
      .unknownFormat(pathExtension: "docx", readable: NetworkFile.readable),
      at: Fault.Location(file: "map.docx"))
    for form in ExchangeForm.allCases where form != .dot {
      for name in form.pathExtensions {
        #expect(fault.text(in: .japanese).contains(".\(name)"))
        #expect(fault.text(in: .english).contains(".\(name)"))
      }
    }
    #expect(!NetworkFile.readable.contains(".dot"))
    #expect(NetworkFile.writable.contains(".dot"))
  }

  @Test func aWordOfTheTablesOwnIsKeptWithAWarning() throws {
    let reading = try read(
      participants: "ID,名称,種別,分野\na,観光協会,機関,観光業\nb,学校,機関,教育\n",
      ties: "から,へ,種類\na,b,お祭り\n")
    #expect(reading.network.participants.map(\.sectors) == [["観光業"], ["教育"]])
    #expect(reading.network.ties.map(\.kind) == ["お祭り"])
    #expect(reading.network.declared.sectors.map(\.id) == ["観光業"])
    #expect(reading.network.declared.tieKinds.map(\.nature) == [.working])
    #expect(reading.warnings.count == 2)
    #expect(reading.warnings.allSatisfy { $0.severity == .warning })
  }

  @Test func wordsThatShipAreReadWithoutAWarningInAnyCase() throws {
    let reading = try read(
      participants: "id,name,kind,sectors\na,A,Agency,Education\nb,B,DEPARTMENT,教育\n",
      ties: "from,to,kind\na,b,Collaboration\n")
    #expect(reading.network.participants.map(\.kind) == ["agency", "department"])
    #expect(reading.network.participants.map(\.sectors) == [["教育"], ["教育"]])
    #expect(reading.warnings.isEmpty)
  }

  @Test func namesServeWhereATableHasNoIDs() throws {
    let network = try read(
      participants: "名称,種別\n福祉課,部署\n社協,機関\n", ties: "から,へ\n福祉課,社協\n"
    ).network
    #expect(network.participants.map(\.id) == ["福祉課", "社協"])
    #expect(network.ties.map(\.from) == ["福祉課"])
  }

  @Test func tiesAloneMayNameTheirEndsInJapanese() throws {
    let network = try read(ties: "から,へ\n福祉課,社協\n社協,小学校\n").network
    #expect(network.participants.map(\.name) == ["福祉課", "社協", "小学校"])
  }

  @Test func japaneseHeadersAreRead() throws {
    let network = try read(participants: Self.participants, ties: Self.ties).network
    #expect(network.name == "津幡町")
    #expect(network.participants.map(\.id) == ["hokatsu", "fukushi"])
    #expect(network.participants.map(\.name) == ["髙橋㈱①の\nセンター", "福祉課"])
    #expect(network.participants.map(\.sectors) == [["高齢", "障害"], ["横断", "困窮"]])
    #expect(network.ties.map(\.isDirected) == [false, true])
    #expect(network.ties.map(\.status) == [.existing, .wanted])
    #expect(network.ties[1].from == "fukushi", "a name stands for its id")
  }

  @Test(arguments: [String.Encoding.utf8, .shiftJIS, .utf16, .utf16LittleEndian])
  func everyEncodingOfSpreadsheetsIsRead(_ encoding: String.Encoding) throws {
    let plain = try read(participants: Self.participants, ties: Self.ties)
    let other = try read(participants: Self.participants, ties: Self.ties, encoding: encoding)
    #expect(other.network == plain.network)
  }

  @Test func tabsAndEnglishHeadersAreRead() throws {
    let network = try read(
      participants: "id\tname\tkind\tsectors\na\tA, B\tagency\t高齢;教育\nb\tB\t部署\t\n",
      ties: "from\tto\tweight\tdepth\na\tb\t2.5\t4.0\n"
    ).network
    #expect(network.participants.map(\.name) == ["A, B", "B"])
    #expect(network.ties[0].weight == 2.5)
    #expect(network.ties[0].depth == Depth(level: 4))
    #expect(network.ties[0].isDirected == false)
  }

  @Test func tiesAloneMakeTheirParticipants() throws {
    let network = try read(ties: "from,to\na,b\nb,c\n").network
    #expect(network.participants.map(\.id) == ["a", "b", "c"])
    #expect(network.ties.count == 2)
  }

  @Test func aParticipantThatIsAMeetingHasMembersForTies() throws {
    let network = try read(
      participants: "id,name,kind\na,A,agency\nb,B,agency\nm,ケア会議,会議体\n",
      ties: "from,to,since\na,m,2019\nm,b,\na,b,\n"
    ).network
    #expect(network.participants.map(\.id) == ["a", "b"])
    #expect(network.meeting("m")?.members.map(\.participant) == ["a", "b"])
    #expect(network.meeting("m")?.members[0].lifespan.since != nil)
    #expect(network.ties.count == 1)
  }

  @Test func meetingsHaveATableOfTheirOwn() throws {
    let network = try read(
      participants: "id\na\nb\n", ties: "from,to\na,b\n",
      meetings: "id,name,members,per-year\nm,会議,a;b,12\n"
    ).network
    #expect(network.meeting("m")?.members.map(\.participant) == ["a", "b"])
    #expect(network.meeting("m")?.timesAYear == 12)
  }

  @Test func faultsAreShownInTheirFileAndRow() throws {
    let error = #expect(throws: NetworkFileError.self) {
      try read(
        participants: "id,name,kind,電話\na,A,agancy,1\nb,\"B,部署,\nc,C\n",
        ties: "から,種類\na,協働\n")
    }
    let text = error?.text(in: .japanese).replacing(folder + "/", with: "")
    try expect(text ?? "" + "\n", equalsGolden: "table-faults.txt")
  }

  @Test func aTownIsTheSameAfterWritingAndReadingButForWhatIsNamed() throws {
    var network = try NetworkYAML.read(exampleTown).network
    for language in Language.allCases {
      try NetworkTables.write(network, toFolder: folder, headers: language)
    }
    #expect(
      NetworkTables.losses(of: network) == [
        .description, .sources, .vocabulary, .reports, .seats, .gaps, .cases, .milestones,
        .expectations,
      ])

    // Without what the tables cannot hold.
    network.participants.removeAll { $0.id == "jinja" }
    network.ties.removeAll { $0.to == "jinja" }
    network = CollaborationNetwork(
      name: "津幡町", vocabulary: .standard, participants: network.participants,
      ties: network.ties, meetings: network.meetings)
    for index in network.participants.indices {
      network.participants[index].provenance.evidence.removeAll { $0.source != nil }
    }
    network.meetings[0].members = network.meetings[0].members.map {
      Membership(participant: $0.participant)
    }
    #expect(NetworkTables.losses(of: network) == [.description])
    try NetworkTables.write(network, toFolder: folder)
    #expect(try NetworkFile.read(folder).network == network)
  }

  @Test func noCellRunsAsAFormula() throws {
    let names = ["=cmd|'/c calc'!A1", "+1", "-1", "@x", "'=1", "''", "\"引用\"", "a,b", "一\n二"]
    let network = CollaborationNetwork(
      name: "津幡町", vocabulary: .standard,
      participants: names.enumerated().map {
        Participant(id: "p\($0.offset)", name: $0.element, kind: "agency")
      })
    let text = NetworkTables.texts(of: network)[0].text
    #expect(text.hasPrefix("\u{FEFF}ID,名称,"))
    #expect(!text.contains(",=") && !text.contains(",+1") && !text.contains(",@"))
    try NetworkTables.write(network, toFolder: folder)
    #expect(try NetworkFile.read(folder).network.participants.map(\.name) == names)
  }

  @Test func quotedCellsHoldAnything() {
    let table = DelimitedText("a,\"b\"\"c\r\nd\",\r\n\"x\",,\"\"\r\n\r\n,,\n", source: 0)
    #expect(table.rows.map { $0.map(\.text) } == [["a", "b\"c\r\nd", ""], ["x", "", ""]])
    #expect(table.rows[1][0].place.line == 3)
  }
}
