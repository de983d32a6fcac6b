import Foundation
import Testing

/// What becomes of a network that is too large for its page, and what part of one is drawn.
@Suite struct LargeMapTests {
  let scratch: Scratch
  let town: String

  init() throws {
    scratch = try Scratch()
    town = try scratch.file("town.yaml", holding: smallTown)
  }

  private func draw(_ arguments: String..., output: String) throws -> CommandRun {
    // The words on the map are Japanese unless asked otherwise.
    try CommandRun(["draw", town, "-o", scratch.file(output).path] + arguments)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: scratch.file(name)), as: UTF8.self)
  }

  /// How many pages a PDF says that it has.
  private func pages(_ name: String) throws -> Int? {
    try text(name).firstMatch(of: /\/Count ([0-9]+)/).flatMap { Int($0.1) }
  }

  @Test func aRefusalNamesThreeWaysOut() throws {
    var crowd = "tsunagi: 1\nname: 町\nparticipants:\n"
    for index in 0..<260 {
      crowd +=
        "  - {id: p\(index), name: とても長い名前の地域包括支援センター\(index), kind: agency, sectors: [高齢]}\n"
    }
    let file = try scratch.file("crowd.yaml", holding: crowd)
    let run = try CommandRun("draw", file, "--page", "a4", "-o", scratch.file("a.svg").path)
    #expect(run.status == 1)
    for remedy in ["--page a3", "--aggregate", "--layout matrix"] {
      #expect(run.errors.contains(remedy))
    }
    #expect(!run.errors.contains("--split"), "all are of one sector, so that a page stays as full")
    let boxes = try CommandRun(
      "draw", file, "--page", "a4", "--aggregate", "sector", "-o", scratch.file("a.svg").path)
    #expect(boxes.status == 0, "\(boxes.errors)")
    #expect(try text("a.svg").contains("（260主体・内部0本）"))
  }

  @Test func aMapIsOnePageOfWholePoints() throws {
    #expect(try draw(output: "a.pdf").status == 0)
    #expect(try pages("a.pdf") == 1)
    #expect(try text("a.pdf").contains(/\/MediaBox ?\[ ?0 0 1191 842 ?\]/))
  }

  @Test func tilesAreSheetsOfOnePDF() throws {
    #expect(try draw("--tiles", "a4", output: "a.pdf").status == 0)
    #expect(try pages("a.pdf") == 4)
    #expect(try draw("--tiles", "a3", output: "b.pdf").status == 64)
  }

  @Test func pagesAreOnePDFOrAFileEach() throws {
    let run = try CommandRun(
      "draw", town, "--split", "sector", "-o", scratch.file("a.pdf").path, "-o",
      scratch.file("a.svg").path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try pages("a.pdf") == 5)
    #expect(
      scratch.contents == [
        "a-1.svg", "a-2.svg", "a-3.svg", "a-4.svg", "a-5.svg", "a.pdf", "town.yaml",
      ])
    #expect(try draw("--split", "tier", "--aggregate", "sector", output: "b.svg").status == 64)
    #expect(
      try draw("--split", "tier", "--save-positions", "p.json", output: "b.svg").status == 64)
  }

  @Test func theTitleSaysWhatPartIsDrawn() throws {
    #expect(try draw("--focus", "hokatsu", "--steps", "1", output: "a.svg").status == 0)
    #expect(try text("a.svg").contains("「地域包括支援センター」から1つ先まで"))
    #expect(try !text("a.svg").contains("こども家庭センター"))
    #expect(try draw("--only", "高齢,教育", output: "b.svg").status == 0)
    #expect(try text("b.svg").contains("高齢・教育のみ"))
    #expect(try !text("b.svg").contains("社会福祉協議会"))
  }

  @Test(arguments: [
    ["--only", "こうれい"], ["--focus", "nobody"], ["--path", "hokatsu,nobody"], ["--steps", "2"],
    ["--size-by", "beauty"], ["--focus", "hokatsu", "--steps", "0"],
  ])
  func aWordThatMeansNothingIsWrongUsage(_ arguments: [String]) throws {
    let run = try CommandRun(["draw", town, "-o", scratch.file("a.svg").path] + arguments)
    #expect(run.status == 64, "\(run.errors)")
    #expect(scratch.contents == ["town.yaml"])
  }

  @Test func scoresCutPointsAndThePathAreExplained() throws {
    let run = try draw(
      "--size-by", "betweenness", "--cut-points", "--path", "hokatsu,kyoi", "--furigana",
      output: "a.svg")
    #expect(run.status == 0, "\(run.errors)")
    let svg = try text("a.svg")
    for words in ["媒介中心性", "つながりが分かれる", "経路：1 地域包括支援センター → 2 教育委員会"] {
      #expect(svg.contains(words))
    }
  }

  @Test func oneOutputThatCannotBeWrittenLeavesNothingHalfDone() throws {
    let old = try scratch.file("a.svg", holding: "old")
    try FileManager.default.createDirectory(
      at: scratch.file("folder.png"), withIntermediateDirectories: false)
    for bad in ["no/b.png", "folder.png"] {
      let run = try CommandRun("draw", town, "-o", old, "-o", scratch.file(bad).path)
      #expect(run.status == 70)
      #expect(run.errors.contains(bad))
      #expect(try String(contentsOfFile: old, encoding: .utf8) == "old")
      #expect(scratch.contents == ["a.svg", "folder.png", "town.yaml"])
    }
  }

  @Test func theSameFileTwiceIsWrongUsage() throws {
    let path = scratch.file("a.svg").path
    #expect(try CommandRun("draw", town, "-o", path, "-o", path).status == 64)
  }

  @Test func aThemeColoursTheMapAndItsFaultsAreLocated() throws {
    let theme = try scratch.file(
      "theme.yaml", holding: "tsunagi-theme: 1\nsectors:\n  高齢: {colour: '#CCFFCC', mark: 老}\n")
    #expect(try draw("--theme", theme, output: "a.svg").status == 0)
    #expect(try text("a.svg").lowercased().contains("#ccffcc"))
    #expect(try text("a.svg").contains(">老</text>"))
    let faulty = try scratch.file(
      "faulty.yaml", holding: "tsunagi-theme: 1\nsectors:\n  高齢: {colour: '#102030'}\n")
    let run = try draw("--theme", faulty, output: "b.svg")
    #expect(run.status == 1)
    #expect(run.errors.contains("faulty.yaml:3:"))
  }
}
