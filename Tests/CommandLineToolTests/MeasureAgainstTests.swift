import Foundation
import Testing

@Suite struct MeasureAgainstTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("a.tsv", holding: "a b\nb c\nc d\nd e\ne a\na c\n")
    _ = try scratch.file("b.tsv", holding: "e a\nd e\nc d\nb c\nb d\n")
    _ = try scratch.file("c.tsv", holding: "a c\nc e\ne b\nb d\n")
    _ = try scratch.file("town.yaml", holding: smallTown)
  }

  private func report(_ arguments: String...) throws -> JSONReport {
    try JSONReport(["measure"] + arguments, in: scratch.folder)
  }

  /// Five nodes, ten pairs: six and five tied, four of them in both.
  @Test func participantsAreMatchedByTheirNames() throws {
    let report = try report("a.tsv", "--against", "b.tsv")
    let value = report["between", "0", "measures", "qapCorrelation", "value"] as? Double
    // (10·4 − 6·5)/√(6·4·5·5)
    let expected = 10 / 600.0.squareRoot()
    #expect(((value ?? 0) - expected).magnitude < 1e-12)
    #expect(report["between", "0", "commonNodes"] as? Int == 5)
    let p = report["between", "0", "measures", "qapCorrelation", "chance", "p"] as? Double
    #expect((0.0...1).contains(p ?? -1))
    #expect(report["between", "0", "measures", "portraitDivergence", "value"] is Double)
    #expect(report["participants", "0", "id"] as? String == "a")
  }

  @Test func aNetworkAgainstItselfIsTheSame() throws {
    let report = try report("a.tsv", "--against", "a.tsv")
    for (name, expected) in [
      ("qapCorrelation", 1.0), ("portraitDivergence", 0), ("triadSimilarity", 1),
    ] {
      let value = report["between", "0", "measures", name, "value"] as? Double
      #expect(((value ?? .nan) - expected).magnitude < 1e-12, "\(name)")
    }
  }

  @Test func severalNetworksAreThePredictorsOfOneRegression() throws {
    let report = try report(
      "a.tsv", "--against", "b.tsv", "--against", "c.tsv", "--only", "mrqap", "--draws", "99")
    #expect(report["regression", "predictors", "1", "against"] as? String == "c.tsv")
    #expect(report["regression", "predictors", "0", "chance", "draws"] as? Int == 99)
    let coefficient = report["regression", "predictors", "0", "coefficient"] as? Double
    #expect((coefficient ?? 0) > 0)
    #expect(report["regression", "explained"] is Double)
  }

  @Test func kindsOfTieOfOneFileAreHeldAgainstEachOther() throws {
    let report = try report("town.yaml", "--kinds", "協働", "--against-kinds", "協働,相談")
    #expect(report["between", "0", "against"] as? String == "協働,相談")
    // One pair of ten tied, and it is one of the two of the other.
    let value = report["between", "0", "measures", "qapCorrelation", "value"] as? Double
    #expect(((value ?? 0) - 8.0 / 12).magnitude < 1e-12)
  }

  @Test func theTableTellsThemToo() throws {
    let run = try CommandRun(
      "measure", "a.tsv", "--against", "b.tsv", "--against", "c.tsv", in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.text.contains("Between networks"))
    #expect(run.text.contains("Network regression (MRQAP)  R² = "))
    #expect(run.text.contains("intercept"))
  }

  @Test func aMeasureOfTwoNetworksNeedsTheOther() throws {
    let run = try CommandRun("measure", "a.tsv", "--only", "mrqap", in: scratch.folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("--against"))
    let kinds = try CommandRun("measure", "a.tsv", "--against-kinds", "協働", in: scratch.folder)
    #expect(kinds.status == 64)
  }
}
