import CollaborationModel
import Foundation
import MapLayouts
import NetworkDiagram
import Reports
import Scene
import Testing

@testable import Workbench

/// What goes together is known here, for the command and for whoever else asks.
@Suite final class RequestTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private let town = NetworkSource.bytes(
    Array(
      """
      tsunagi: 1
      name: 試しの町
      as-of: FY2023
      participants:
        - {id: hokatsu, name: 地域包括支援センター, kind: agency, sectors: [高齢]}
        - {id: kyoi, name: 教育委員会, kind: department, sectors: [教育]}
      ties:
        - {from: hokatsu, to: kyoi, kind: 協働, depth: 3, until: FY2020}

      """.utf8), name: "town.yaml")

  private func draw(
    outputs: [String] = ["a.svg"], places: MapPlaces, paper: MapPaper,
    comparison: MapComparison? = nil
  ) throws -> DrawRequest {
    try DrawRequest(
      town, outputs: outputs.map { try PictureFile(path($0)) }, places: places,
      comparison: comparison, paper: paper, selection: MapSelection())
  }

  @Test func aMapThatCannotBeIsRefusedBeforeAnythingIsRead() throws {
    let pages = try MapPaper(split: .sector)
    #expect(throws: RequestError.self) {
      try self.draw(places: MapPlaces(save: self.path("p.json")), paper: pages)
    }
    #expect(throws: RequestError.self) {
      try self.draw(
        places: MapPlaces(), paper: pages,
        comparison: MapComparison(before: .file(self.town), isPair: true))
    }
    #expect(throws: RequestError.self) {
      try self.draw(outputs: [], places: MapPlaces(), paper: MapPaper())
    }
    #expect(throws: RequestError.self) {
      try self.draw(outputs: ["a.svg", "A.svg"], places: MapPlaces(), paper: MapPaper())
    }
    #expect(throws: RequestError.self) { try MapPlaces(.rings, save: self.path("p.json")) }
    #expect(throws: RequestError.self) { try MapPaper(.a4, tiles: .a3) }
    #expect(throws: RequestError.self) { try MapPaper(aggregate: .sector, split: .tier) }
    #expect(throws: RequestError.self) { try MapPaper(dpi: 9_999) }
    #expect(throws: RequestError.self) { try MapSelection(steps: 2) }
    #expect(throws: RequestError.self) { try MapSelection(only: []) }
    #expect(throws: RequestError.self) { try PictureFile("map.gif") }
  }

  @Test func aMessageIsThereInBothLanguages() throws {
    let error = #expect(throws: RequestError.self) { try MapSelection(focus: "a", steps: 0) }
    #expect(error?.cause == .request)
    #expect(error?.message.japanese == "--steps は 1〜99 で指定してください。")
    #expect(error?.message.english == "--steps goes from 1 to 99.")
  }

  @Test func aCheckIsAValueAndNotATerminal() throws {
    let result = CheckRequest(town).run(RunObserver(), in: .english)
    #expect(result.faults.isEmpty && result.network?.ties.count == 1)
    let text = result.report.text(in: .japanese)
    #expect(text.contains("誤りはありません（参加主体 2、つながり 1"), "\(text)")
    #expect(text.contains("時点 令和5年度"), "what every other command shows: \(text)")
    #expect(result.report.text(in: .english).contains("no faults (2 participants"))
  }

  @Test func stepsAndNotesGoToWhoeverWatches() throws {
    var steps: [String] = []
    var notes: [Wording] = []
    let observer = RunObserver(
      onStep: { name, _ in steps.append(name) }, onNote: { notes.append($0) })
    _ = try town.network(observer, in: .japanese)
    #expect(steps == ["reading"] && notes.isEmpty)
  }

  @Test func aRuleThatThereIsNotIsAFaultOfTheRequest() throws {
    let error = #expect(throws: RequestError.self) {
      try GapsRequest(self.town, only: ["beauty"], view: ViewRequest())
    }
    #expect(error?.cause == .request)
    #expect(try GapsRequest.listing(only: nil).report.markdown(in: .english).contains("### "))
  }

  @Test func findingsAreTwoDocumentsOfOneAnalysis() throws {
    let report = try GapsRequest(town, view: ViewRequest()).run(RunObserver(), in: .japanese)
    #expect(report.brief.text(in: .japanese).hasPrefix("試しの町：連携の所見\n数え方: "))
    #expect(report.full.markdown(in: .english).hasPrefix("# 試しの町: findings\n\n- View: "))
  }

  @Test func changesBetweenDatesOfAFileAreListedInBothLanguages() throws {
    let from = try #require(CalendarPeriod("FY2019"))
    let to = try #require(CalendarPeriod("FY2023"))
    let ledger = try DiffRequest(in: town, from: from, to: to).run(RunObserver(), in: .english)
    #expect(ledger.report.text(in: .english).contains("Ties removed (1)\n  地域包括支援センター — 教育委員会"))
    #expect(ledger.titled.markdown(in: .japanese).contains("## なくなったつながり (1)"))
    #expect(throws: RequestError.self) { try DiffRequest(in: self.town, from: to, to: from) }
  }

  @Test func theFormsThatAreMadeCanBeRead() throws {
    for name in ["form.yaml", "form.xlsx"] {
      let file = try NewRequest(path(name)).file(in: .english)
      try MadeFile.create([file])
      let result = CheckRequest(.named(path(name))).run(RunObserver(), in: .english)
      #expect(result.faults.isEmpty && result.warnings.isEmpty)
      #expect(throws: RequestError.self, "nobody's form is written over") {
        try MadeFile.create([file])
      }
    }
  }
}
