import CollaborationFiles
import CollaborationModel
import Foundation
import TestSupport
import Testing

@Suite struct FaultTests {
  @Test(arguments: FaultExample.all)
  func aFaultIsShownWhereItStands(_ example: FaultExample) throws {
    let error = #expect(throws: NetworkFileError.self) {
      try NetworkYAML.read(example.bad, file: "map.yaml")
    }
    try expect(bothLanguages(error?.faults ?? []) + "\n", equalsGolden: example.name + ".txt")
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
    let error = #expect(throws: NetworkFileError.self) {
      try NetworkYAML.read(text, file: "map.yaml")
    }
    #expect(error?.faults.count == 6)
    try expect(bothLanguages(error?.faults ?? []) + "\n", equalsGolden: "everything-at-once.txt")
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
    let ties = String(repeating: "  - {from: a, to: b, kind: 協働}\n", count: 2000)
    let error = #expect(throws: NetworkFileError.self) {
      try NetworkYAML.read("tsunagi: 1\nname: 町\nties:\n" + ties)
    }
    #expect(error?.faults.count == 501)
    #expect(error?.faults.last?.problem == .moreFaults(3500 + 1999))
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
