import Foundation
import TestSupport
import Testing

@Suite struct CheckAndDiffTests {
  let scratch: Scratch
  let town: String

  init() throws {
    scratch = try Scratch()
    town = try scratch.file("town.yaml", holding: smallTown)
  }

  @Test func aSoundFileIsSaidToBeSound() throws {
    let run = try CommandRun("check", "town.yaml", "--lang", "ja", in: scratch.folder)
    #expect(run.status == 0)
    #expect(
      run.text.contains("town.yaml: 誤りはありません（参加主体 5、つながり 3、会議体 1、注意 0）。\n"))
    #expect(!run.text.contains("名前から推定"), "no name decides anything here")
  }

  @Test func whatIsTakenFromNamesIsSaidInOneBlock() throws {
    _ = try scratch.file(
      "named.yaml",
      holding: smallTown.replacing("社会福祉協議会", with: "生活支援コーディネーター"))
    let run = try CommandRun("check", "named.yaml", "--lang", "ja", in: scratch.folder)
    #expect(run.text.contains("名前から推定"))
    #expect(run.text.contains("  調整役: "))
  }

  @Test func whatWasTakenFromNamesCanBeWrittenDown() throws {
    let named = try scratch.file(
      "named.yaml",
      holding: smallTown.replacing("社会福祉協議会", with: "生活支援コーディネーター"))
    let run = try CommandRun(
      "convert", named, "-o", "stated.yaml", "--classify", in: scratch.folder)
    #expect(run.status == 0)
    let check = try CommandRun("check", "stated.yaml", "--lang", "ja", in: scratch.folder)
    #expect(!check.text.contains("名前から推定"))
  }

  @Test func aWishThatCameTrueAndAnotherCarrierAreNamed() throws {
    func town(_ tie: String) -> String {
      """
      tsunagi: 1
      name: 町
      participants:
        - {id: a, name: 福祉課, kind: 部署}
        - {id: b, name: 社協, kind: 機関}
      ties:
        - {from: a, to: b, \(tie)}
      """
    }
    func ledger(_ before: String, _ after: String, _ format: String) throws -> String {
      let first = try scratch.file("before.yaml", holding: town(before))
      let second = try scratch.file("after.yaml", holding: town(after))
      return try CommandRun("diff", first, second, "--format", format, "--lang", "ja").text
    }
    let wish = try ledger("kind: 協働, status: つくりたい", "kind: 協働", "text")
    #expect(wish.contains("かなったつながり（つくりたい→できた） (1)\n  福祉課 — 社協  協働"))
    #expect(!wish.contains("できたつながり (1)"))
    let carrier = try ledger(
      "kind: 協働, carrier: 属人", "kind: 協働, carrier: 仕組み・制度", "markdown")
    #expect(carrier.contains("## 担い手の変わったつながり (1)\n\n- 福祉課 — 社協  協働  属人 → 仕組み・制度"))
    let kind = try ledger("kind: 任せる, direction: 一方向", "kind: 調整, direction: 相互", "json")
    #expect(kind.contains("\"kindBefore\": \"任せる\""))
  }

  @Test func everyFaultIsShownAtOnceWhereItStands() throws {
    let faulty = smallTown.replacing("to: shakyo", with: "to: shakkyo")
      .replacing("as-of: FY2023", with: "as-of: soon")
    _ = try scratch.file("faulty.yaml", holding: faulty)
    let run = try CommandRun("check", "faulty.yaml", in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.text.contains("faulty.yaml:3:"))
    #expect(run.text.contains("faulty.yaml:11:"))
    #expect(run.text.contains("shakyo"))
  }

  @Test func aFileThatIsNotThereIsAFaultOfTheData() throws {
    #expect(try CommandRun("check", "nowhere.yaml").status == 1)
  }

  @Test(arguments: ["ja", "en"])
  func theLedgerOfTwoDatesNamesWhatChanged(language: String) throws {
    let run = try CommandRun(
      "diff", town, "--from", "FY2020", "--to", "FY2023", "--lang", language)
    #expect(run.status == 0)
    try expect(run.text, equalsGolden: "diff.\(language).txt")
  }

  @Test func theLedgerOfTwoFilesNamesDeepenedTies() throws {
    let later = try scratch.file(
      "later.yaml", holding: smallTown.replacing("depth: 3", with: "depth: 4"))
    let run = try CommandRun("diff", town, later, "--format", "json")
    try expect(run.text, equalsGolden: "diff.json")
  }

  @Test func oneFileWithoutDatesIsWrongUsage() throws {
    #expect(try CommandRun("diff", town).status == 64)
    #expect(try CommandRun("diff", town, "--from", "FY2020").status == 64)
    #expect(try CommandRun("diff", town, town, "--from", "FY2020", "--to", "FY2023").status == 64)
    #expect(try CommandRun("diff", town, "--from", "FY2023", "--to", "FY2020").status == 64)
  }
}
