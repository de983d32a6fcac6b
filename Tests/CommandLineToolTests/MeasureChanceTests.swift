import Foundation
import Testing

@Suite struct MeasureChanceTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("town.yaml", holding: smallTown)
  }

  private func report(_ options: String...) throws -> JSONReport {
    try JSONReport(["measure", "town.yaml"] + options, in: scratch.folder)
  }

  @Test(arguments: [
    ("same-ties", "same size and ties"), ("same-degrees", "same degrees"),
    ("same-sectors", "same sector sizes"), ("same-mixing", "same mixing"),
    ("quasi-independence", "quasi-independence"),
  ])
  func theNullModelIsChosenAndStated(option: String, name: String) throws {
    let report = try report(
      "--only", "degreeCentralization,density", "--null", option, "--draws", "49", "--seed", "7")
    for measure in ["degreeCentralization", "density"] {
      #expect(report["network", "measures", measure, "chance", "null"] as? String == name)
    }
    guard option != "same-sectors" else { return }
    #expect(report["network", "measures", "density", "chance", "draws"] as? Int == 49)
    #expect(report["network", "measures", "density", "chance", "seed"] as? Int == 7)
  }

  @Test func thePOfNDrawsIsNoLessThanOneInNAndOne() throws {
    let report = try report(
      "--only", "transitivity,diameter", "--draws", "3", "--null", "same-ties")
    let p = report["network", "measures", "transitivity", "chance", "p"] as? Double
    #expect((p ?? 0) >= 0.25)
  }

  @Test(arguments: ["--draws=0", "--draws=1000001", "--null=nothing"])
  func whatCannotBeDrawnIsWrongUsage(option: String) throws {
    #expect(try CommandRun("measure", "town.yaml", option, in: scratch.folder).status == 64)
  }

  /// Five participants of five sectors, of two kinds of body and two sides: the groups differ.
  @Test func groupsAreOfWhatIsAskedFor() throws {
    let sector = try report("--only", "eiIndex")
    #expect(sector["network", "measures", "eiIndex", "value"] as? Int == 1)
    #expect(sector["view", "by"] as? String == "sector")
    // hokatsu–shakyo is within agencies; hokatsu–minsei and shitsu–kyoi are between kinds.
    let kind = try report("--only", "eiIndex,brokerage,gatekeeper", "--by", "kind")
    let index = try #require(kind["network", "measures", "eiIndex", "value"] as? Double)
    #expect((index - 1.0 / 3).magnitude < 1e-12)
    #expect(kind["participants", "0", "measures", "gatekeeper"] as? Int == 1)
    #expect(kind["view", "by"] as? String == "kind")
    // Nobody's side is known: there is no index, and its place says so.
    let side = try report("--by", "side", "--only", "eiIndex")
    #expect(side["network", "measures", "eiIndex", "value"] is NSNull)
    #expect(side["network", "undefined", "eiIndex"] is String)
  }

  @Test(arguments: ["", ",", " "])
  func aListOfNothingIsWrongUsage(list: String) throws {
    let only = try CommandRun("measure", "town.yaml", "--only", list, in: scratch.folder)
    #expect(only.status == 64 && only.errors.contains("--only names no measure"))
    let kinds = try CommandRun("measure", "town.yaml", "--kinds", list, in: scratch.folder)
    #expect(kinds.status == 64 && kinds.errors.contains("--kinds names no kind of tie"))
  }
}
