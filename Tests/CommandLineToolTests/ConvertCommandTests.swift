import Foundation
import Testing

@Suite struct ConvertCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aNetworkGoesIntoAWorkbookAndBack() throws {
    let town = try scratch.file("town.yaml", holding: smallTown)
    let book = scratch.file("town.xlsx").path
    #expect(try CommandRun("convert", town, book).status == 0)
    let first = scratch.file("first.yaml").path
    let again = scratch.file("again.yaml").path
    #expect(try CommandRun("convert", book, again).status == 0)
    #expect(try CommandRun("convert", town, "-o", first).status == 0)
    #expect(
      try Data(contentsOf: scratch.file("again.yaml"))
        == Data(contentsOf: scratch.file("first.yaml")))
  }

  @Test func refusedRowsAreCountedAndTheRestIsWritten() throws {
    let ties = try scratch.file(
      "t.csv", holding: "from,to,depth\na,b,3\nb,a,3\na,a,\na,x,9\na,,1\n")
    let ledger = scratch.file("l.json")
    let out = scratch.file("t.yaml")
    let run = try CommandRun("convert", ties, out.path, "--ledger", ledger.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("5 rows = 2 kept + 1 merged + 2 refused"), "\(run.errors)")
    #expect(!run.errors.contains("everything is written"))
    #expect(run.errors.contains("written without rows that cannot be used (1)"), "\(run.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: ledger)) as? [String: Any]
    #expect(object?["rows"] as? Int == 5 && object?["kept"] as? Int == 2)
    #expect(FileManager.default.fileExists(atPath: out.path))
    // The same faults are told by both commands.
    let check = try CommandRun("check", ties)
    #expect(check.status == 1 && check.text.contains("2 faults (3 participants, 2 ties"))
  }

  @Test func aForgottenOutputDoesNotOverwriteWhatIsToBeMerged() throws {
    let first = try scratch.file("a.yaml", holding: smallTown)
    let second = try scratch.file("b.yaml", holding: smallTown)
    #expect(try CommandRun("convert", first, second).status == 64)
    #expect(try String(contentsOfFile: second, encoding: .utf8) == smallTown)
    #expect(try CommandRun("convert", first, "-o", first).status == 64)
  }

  @Test func theFormInExcelIsCheckedAndDrawnAsItStands() throws {
    let form = scratch.file("map.xlsx").path
    #expect(try CommandRun("new", form).status == 0)
    let check = try CommandRun("check", form)
    #expect(check.status == 0 && check.text.contains("0 warnings"), "\(check.text)")
    #expect(try CommandRun("draw", form, "-o", scratch.file("map.svg").path).status == 0)
  }
}
