import CollaborationFiles
import CollaborationModel
import Foundation
import TestSupport
import Testing

@Suite struct FaultTests {
  @Test(arguments: FaultExample.all)
  func aFaultIsShownWhereItStands(_ example: FaultExample) throws {
    try expect(bothLanguages(faults(in: example.bad)) + "\n", equalsGolden: example.name + ".txt")
  }

  @Test(arguments: FaultExample.warnings)
  func aWarningIsShownWhereItStands(_ example: FaultExample) throws {
    let reading = try NetworkYAML.read(example.bad, file: "map.yaml")
    #expect(!reading.warnings.isEmpty)
    try expect(bothLanguages(reading.warnings) + "\n", equalsGolden: example.name + ".txt")
  }

  @Test(arguments: FaultExample.all + FaultExample.warnings)
  func theSameFileWithoutTheFaultIsRead(_ example: FaultExample) throws {
    let reading = try NetworkYAML.read(example.good, file: "map.yaml")
    #expect(reading.warnings == [])
  }

  @Test func everyFaultOfAFileIsShownAtOnce() throws {
    let text = FaultExample.town
      .replacing("count: 3", with: "count: 三, count: 4")
      .replacing("kind: 協働", with: "kind: 協同")
      .replacing("from: gakko", with: "from: gako")
      .replacing("since: FY2010", with: "since: 昔")
      .replacing("side: 庁内", with: "sida: 庁内")
    let faults = faults(in: text)
    #expect(faults.count == 6)
    try expect(bothLanguages(faults) + "\n", equalsGolden: "everything-at-once.txt")
  }

  /// The errors of a file, whether they cost a value or the file.
  private func faults(in text: String) -> [Fault] {
    do {
      return try NetworkYAML.read(text, file: "map.yaml").faults
    } catch {
      return error.faults
    }
  }

  @Test(arguments: FaultExample.costingAValue)
  func aFaultyValueCostsNothingButItself(_ example: FaultExample) throws {
    let whole = try NetworkYAML.read(example.good).network
    let reading = try NetworkYAML.read(example.bad)
    #expect(!reading.faults.isEmpty)
    #expect(reading.network.participants.map(\.id) == whole.participants.map(\.id))
    #expect(reading.network.ties.map(\.from) == whole.ties.map(\.from))
    #expect(reading.network.ties.map(\.to) == whole.ties.map(\.to))
    #expect(reading.network.meetings.map(\.id) == whole.meetings.map(\.id))
    // What is left is a network that can be written and read again without a word.
    let again = try NetworkYAML.read(NetworkYAML.text(of: reading.network))
    #expect(again.faults == [] && again.network == reading.network)
  }

  @Test func aMemberWhoIsNotThereCostsNoOther() throws {
    let text = FaultExample.town.replacing("members: [hokatsu", with: "members: [hokatu, gakko")
    let reading = try NetworkYAML.read(text)
    #expect(reading.faults.map(\.location.line) == [11])
    #expect(reading.network.meeting("kaigi")?.members.map(\.participant) == ["gakko", "fukushi"])
  }

  @Test func whatAParticipantIsWithinMayBeABareName() throws {
    let text = FaultExample.town.replacing("within: fukushi", with: "within: 健康福祉部")
    let reading = try NetworkYAML.read(text)
    #expect(reading.faults == [])
    #expect(reading.warnings.map(\.problem) == [.withinIsLabel("健康福祉部", similar: [])])
    #expect(reading.network.participant("hokatsu")?.within == "健康福祉部")
  }

  @Test func aContractDoesNotKeepATieFromBeingWanted() throws {
    let formal = FaultExample.town.replacing("kind: 協働", with: "kind: 委託")
    let wanted = "  - {from: fukushi, to: hokatsu, kind: 協働, status: wanted}\nmeetings:\n"
    let reading = try NetworkYAML.read(formal.replacing("meetings:\n", with: wanted))
    #expect(reading.warnings.isEmpty)
  }

  @Test func aTieThatHasEndedMayBeWantedAgain() throws {
    let former = FaultExample.town.replacing("since: 2011}", with: "since: 2011, until: 2015}")
    let wanted = "  - {from: fukushi, to: hokatsu, kind: 協働, status: wanted}\nmeetings:\n"
    let reading = try NetworkYAML.read(former.replacing("meetings:\n", with: wanted))
    #expect(reading.warnings.isEmpty)
  }

  @Test func aHugeNumberOfFaultsIsCutShort() {
    let ties = (0..<2000).map { "  - {from: a\($0), to: b\($0), kind: 協働}\n" }.joined()
    let error = #expect(throws: NetworkFileError.self) {
      try NetworkYAML.read("tsunagi: 1\nname: 町\nties:\n" + ties)
    }
    #expect(error?.faults.count == 501)
    #expect(error?.faults.last?.problem == .moreFaults(3500))
  }

  @Test func whoeverIsNotThereIsToldOnceWithAllPlaces() throws {
    let ties = (0..<7).map { "  - {from: gakko, to: jichikai, kind: 協働, label: \($0)}\n" }
    let text = FaultExample.town.replacing("meetings:\n", with: ties.joined() + "meetings:\n")
    let faults = faults(in: text)
    #expect(faults.count == 1 && faults[0].recurrence.count == 6)
    #expect(faults[0].text(in: .japanese).contains("（ほかに 6 か所: 11 行目、12 行目、13 行目、14 行目 など）"))
    #expect(faults[0].text(in: .english).contains("(and in 6 more places: line 11, line 12,"))
  }

  @Test func aNameMayHoldWhatAReaderOfYAMLWouldTakeForSomethingElse() throws {
    for name in ["yes", "No", "0123", "null町", "2023-01-01", "1e3", ".5", "on", "=A1"] {
      let text = FaultExample.town.replacing("name: 福祉課", with: "name: \(name)")
      #expect(try NetworkYAML.read(text).network.participant("fukushi")?.name == name)
    }
  }

  @Test func theExampleOfTheDocumentationIsWithoutFaults() throws {
    let page = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../Sources/CollaborationFiles/CollaborationFiles.docc")
      .appendingPathComponent("NativeForm.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let example = try #require(text.components(separatedBy: "```").dropFirst().first)
    let reading = try NetworkYAML.read(String(example.dropFirst("yaml".count)))
    #expect(reading.warnings.map(\.description) == [])
    #expect(reading.network.participants.count == 4 && reading.network.ties.count == 3)
  }

  @Test func jsonIsReadLikeYAML() throws {
    let json = """
      {"tsunagi": 1, "name": "\\u3042る町", "participants": [
        {"id": "a", "name": "A", "kind": "agency", "count": 3, "inferred": true, "tier": null},
        {"id": "b", "name": "B", "kind": "部署"}],
       "ties": [{"from": "a", "to": "b", "kind": "協働", "weight": 2.5}]}
      """
    let network = try NetworkYAML.read(json, file: "map.json").network
    #expect(network.name == "ある町")
    #expect(network.participant("a")?.count == 3)
    #expect(network.ties.first?.weight == 2.5)
  }

  private func bothLanguages(_ faults: [Fault]) -> String {
    Language.allCases.reversed().map { language in
      faults.map { $0.text(in: language) }.joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }
}
