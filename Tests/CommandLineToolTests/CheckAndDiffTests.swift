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
      run.text.hasSuffix("town.yaml: 誤りはありません（参加主体 5、つながり 3、会議体 1、注意 0）。\n"))
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
