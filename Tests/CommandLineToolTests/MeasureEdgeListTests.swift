import Foundation
import Testing

@Suite struct MeasureEdgeListTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A triangle a, b, c and d at c; the tie of a and b weighs 2.
  private static let text = "# who works with whom\na\tb\t2\nb\tc\n\nc\ta\nc\td\n"

  @Test(arguments: ["ties.tsv", "ties.txt", "TIES.TSV"])
  func aListIsReadByItsExtension(name: String) throws {
    _ = try scratch.file(name, holding: Self.text)
    let report = try JSONReport(
      ["measure", name, "--only", "degree,density"], in: scratch.folder)
    #expect(report["network", "participants"] as? Int == 4)
    #expect(report["network", "ties"] as? Int == 4)
    #expect(report["participants", "2", "id"] as? String == "c")
    #expect(report["participants", "2", "measures", "degree"] as? Int == 3)
    #expect(report["view", "directed"] as? Bool == false)
  }

  @Test func aCompressedListIsReadAsItStands() throws {
    let gzip = "H4sIAAAAAAACA0vkTOI04kriTOZK5kwE4hQuAGCXeCMSAAAA"
    let bytes = try #require(Data(base64Encoded: gzip))
    try bytes.write(to: scratch.file("ties.tsv.gz"))
    let report = try JSONReport(
      ["measure", "ties.tsv.gz", "--only", "degree,strength", "--weighted"], in: scratch.folder)
    #expect(report["participants", "2", "measures", "degree"] as? Int == 3)
    #expect(report["participants", "0", "measures", "strength"] as? Int == 3)

    try bytes.prefix(bytes.count - 12).write(to: scratch.file("cut.tsv.gz"))
    let run = try CommandRun("measure", "cut.tsv.gz", in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("cut.tsv.gz: error: the file is no sound gzip file"))
  }

  @Test func everyBadLineIsNamedWithItsRemedy() throws {
    _ = try scratch.file("bad.tsv", holding: "a\tb\nlonely\nb\tc\nc\td\n")
    let run = try CommandRun("measure", "bad.tsv", "--only", "degree", in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("bad.tsv:2: error: a tie needs two ends"))
    #expect(run.text.isEmpty)
    let japanese = try CommandRun("measure", "bad.tsv", locale: "ja_JP.UTF-8", in: scratch.folder)
    #expect(japanese.errors.contains("連携には両端が必要です"))
  }

  @Test func whatIsLeftOutOfAListIsSaidAndTheRestIsMeasured() throws {
    _ = try scratch.file(
      "ties.tsv", holding: "from\tto\tweight\na\tb\t1\nb\ta\t2\nc\tc\t1\nb\tc\t-1\n")
    let run = try CommandRun(
      "measure", "ties.tsv", "--only", "degree", "--format", "json", in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("is read as headings"))
    #expect(run.errors.contains("'-1' cannot be a weight (a number greater than 0)"))
    #expect(run.errors.contains("1 line joins a node to itself and is left out"))
    #expect(run.errors.contains("the greatest weight is kept"))
  }

  @Test func directionsWeightsAndOmissionsAreThoseOfTheView() throws {
    _ = try scratch.file("ties.tsv", holding: Self.text)
    let directed = try JSONReport(
      ["measure", "ties.tsv", "--only", "outDegree,inDegree", "--directed"], in: scratch.folder)
    #expect(directed["participants", "2", "measures", "outDegree"] as? Int == 2)
    #expect(directed["participants", "2", "measures", "inDegree"] as? Int == 1)
    let rest = try JSONReport(
      ["measure", "ties.tsv", "--only", "degree", "--without", "b"], in: scratch.folder)
    #expect(rest["network", "participants"] as? Int == 3)
    #expect(rest["participants", "1", "id"] as? String == "c")
    #expect(rest["participants", "1", "measures", "degree"] as? Int == 2)
  }

  /// Sectors are unknown: what speaks of them is null, and nothing is said to who did not ask.
  @Test func whatNeedsSectorsIsNull() throws {
    _ = try scratch.file("ties.tsv", holding: Self.text)
    let report = try JSONReport(["measure", "ties.tsv"], in: scratch.folder)
    #expect(report["network", "measures", "eiIndex", "value"] is NSNull)
    #expect(report["network", "measures", "mixing", "value"] is NSNull)
    #expect(report["participants", "0", "measures", "gatekeeper"] is NSNull)
    let named = try JSONReport(
      ["measure", "ties.tsv", "--only", "gatekeeper,degree"], in: scratch.folder)
    #expect(named["participants", "0", "measures", "gatekeeper"] is NSNull)
    let reason = named["participants", "0", "undefined", "gatekeeper"] as? String
    #expect(reason?.contains("sector") == true)
    #expect(named["participants", "0", "measures", "degree"] is Int)
  }

  @Test(arguments: [
    "--kinds=協働", "--min-depth=2", "--meetings=members", "--as-of=FY2023", "--by=side",
  ])
  func whatAListDoesNotHoldCannotBeAskedOfIt(option: String) throws {
    _ = try scratch.file("ties.tsv", holding: Self.text)
    let run = try CommandRun("measure", "ties.tsv", option, in: scratch.folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(option.split(separator: "=")[0]))
  }
}
