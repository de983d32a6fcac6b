import Foundation
import Testing

@Suite struct DrawCommandTests {
  let scratch: Scratch
  let town: String

  init() throws {
    scratch = try Scratch()
    town = try scratch.file("town.yaml", holding: smallTown)
  }

  @Test func severalFilesAreDrawnFromOneLayout() throws {
    let run = try CommandRun(
      "draw", "town.yaml", "-o", "a.svg", "-o", "a.pdf", "-o", "a.png", "-o", "a.dot",
      in: scratch.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty && run.errors.contains("layout: islands"))
    #expect(scratch.contents == ["a.dot", "a.pdf", "a.png", "a.svg", "town.yaml"])
    let svg = try String(contentsOf: scratch.file("a.svg"), encoding: .utf8)
    #expect(svg.contains("教育委員会"))
    #expect(try Data(contentsOf: scratch.file("a.pdf")).starts(with: Data("%PDF".utf8)))
    #expect(try String(contentsOf: scratch.file("a.dot"), encoding: .utf8).hasPrefix("digraph"))
  }

  @Test func theLocaleDoesNotChangeThePicture() throws {
    for (name, locale) in [("a.svg", "C"), ("b.svg", "ja_JP.UTF-8")] {
      #expect(
        try CommandRun("draw", town, "-o", scratch.file(name).path, locale: locale).status == 0)
    }
    #expect(try Data(contentsOf: scratch.file("a.svg")) == Data(contentsOf: scratch.file("b.svg")))
  }

  @Test func anUnknownExtensionIsWrongUsage() throws {
    let run = try CommandRun("draw", town, "-o", scratch.file("a.gif").path)
    #expect(run.status == 64)
    #expect(run.errors.contains("svg, pdf, png or dot"))
    #expect(scratch.contents == ["town.yaml"])
  }

  @Test func aPictureWithoutAFileIsWrongUsage() throws {
    #expect(try CommandRun("draw", town).status == 64)
  }

  @Test func aFaultOfTheDataLeavesTheOldPictureAlone() throws {
    let faulty = try scratch.file("faulty.yaml", holding: smallTown + "cases: 3\n")
    let picture = try scratch.file("a.svg", holding: "old")
    let run = try CommandRun("draw", faulty, "-o", picture)
    #expect(run.status == 1)
    #expect(run.errors.contains("faulty.yaml:"))
    #expect(try String(contentsOfFile: picture, encoding: .utf8) == "old")
  }

  @Test func aFolderThatIsNotThereIsAFailureOfTheMachine() throws {
    let run = try CommandRun("draw", town, "-o", scratch.file("no/a.svg").path)
    #expect(run.status == 70)
    #expect(run.errors.contains("cannot be written: its folder does not exist"))
  }

  @Test func aNetworkCanComeFromStandardInput() throws {
    let run = try CommandRun("draw", "-", "-o", scratch.file("a.svg").path, input: smallTown)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func aDateWithNobodyThereIsAFaultOfTheData() throws {
    let empty = try scratch.file(
      "empty.yaml",
      holding: """
        tsunagi: 1
        name: 町
        participants:
          - {id: a, name: 課, kind: department, since: FY2020}

        """)
    let run = try CommandRun(
      "draw", empty, "--as-of", "令和元年5月1日", "-o", scratch.file("a.svg").path, "--lang", "ja")
    #expect(run.status == 1)
    #expect(run.errors.contains("図にする参加主体がありません"))
  }

  @Test func theStepsAreTimed() throws {
    let run = try CommandRun("draw", town, "-o", scratch.file("a.svg").path, "--timing")
    let steps = run.errors.split(separator: "\n").filter { $0.hasPrefix("timing: ") }.map {
      $0.split(separator: " ")[1]
    }
    #expect(
      steps == [
        "reading", "emphasis", "layout", "graphviz-fonts", "graphviz-parsing", "graphviz-routing",
        "graphviz-svg", "writing", "total",
      ])
  }

  @Test func theFiguresOfReadabilityNeedNoPicture() throws {
    let report = try JSONReport(["draw", "town.yaml", "--quality"], in: scratch.folder)
    #expect(report["pages", "0", "nodes"] as? Int ?? 0 > 1)
    #expect(report["pages", "0", "overlaps"] as? Int == 0)
    #expect(report["pages", "0", "throughs"] as? Int == 0)
    #expect(report["pages", "0", "leastType"] as? Double ?? 0 >= 7)
    #expect(scratch.contents == ["town.yaml"])
    let table = try CommandRun("draw", town, "--quality", "--lang", "ja")
    #expect(String(decoding: table.output, as: UTF8.self).contains("線の交差"))
  }

  @Test func aFormatIsForTheFiguresOnly() throws {
    let run = try CommandRun("draw", town, "-o", scratch.file("a.svg").path, "--format", "json")
    #expect(run.status == 64)
  }
}
