import Foundation
import Testing

@Suite struct MeasureAgainstTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("a.tsv", holding: "a b\nb c\nc d\nd e\ne f\nf g\ng h\nh i\ni j\nj a\n")
    _ = try scratch.file("b.tsv", holding: "b a\nc b\nd c\ne d\nf e\na f\nb g\nc h\nd i\ne j\n")
    _ = try scratch.file("c.tsv", holding: "a c\nc e\ne g\ng i\ni a\nb d\nd f\nf h\nh j\nj b\n")
    _ = try scratch.file("town.yaml", holding: smallTown)
  }

  private func report(_ arguments: String...) throws -> JSONReport {
    try JSONReport(["measure"] + arguments, in: scratch.folder)
  }

  /// Ten nodes, forty-five pairs: ten and ten tied, five of them in both.
  @Test func participantsAreMatchedByTheirNames() throws {
    let report = try report("a.tsv", "--against", "b.tsv")
    let value = report["between", "0", "measures", "qapCorrelation", "value"] as? Double
    // (45·5 − 10·10)/√(10·35·10·35)
    let expected = 125.0 / 350
    #expect(((value ?? 0) - expected).magnitude < 1e-12)
    #expect(report["between", "0", "commonNodes"] as? Int == 10)
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
    #expect(report["between", "0", "measures", "portraitDivergence", "value"] is Double)
  }

  /// A correlation over five participants says nothing.
  @Test func tooFewInCommonIsTheReason() throws {
    let report = try report("town.yaml", "--kinds", "協働", "--against-kinds", "協働,相談")
    #expect(report["between", "0", "measures", "qapCorrelation", "value"] is NSNull)
    let reason = report["between", "0", "undefined", "qapCorrelation"] as? String
    #expect(reason?.contains("at least 10 are needed") == true)
    let ofRegression = report["regression", "undefined", "mrqap"] as? String
    #expect(ofRegression?.contains("at least 10 are needed") == true)
  }

  /// Twelve participants in a ring, of a municipality.
  private func ring(_ code: String, names: String) -> String {
    let participants = (1...12).map {
      "  - {id: p\($0), name: \(names)\($0), kind: agency}\n"
    }
    let ties = (1...12).map { "  - {from: p\($0), to: p\($0 % 12 + 1), kind: 協働}\n" }
    return """
      tsunagi: 1
      name: 輪
      municipality: {name: \(names)市, code: "\(code)"}
      participants:
      \(participants.joined())ties:
      \(ties.joined())
      """
  }

  /// Ids are each file's own: p1 of one town is not p1 of another, unless somebody says so.
  @Test func idsOfOtherMunicipalitiesAreNotMatched() throws {
    _ = try scratch.file("one.yaml", holding: ring("131016", names: "甲"))
    _ = try scratch.file("same.yaml", holding: ring("131016", names: "甲"))
    _ = try scratch.file("other.yaml", holding: ring("131024", names: "乙"))
    let report = try report("one.yaml", "--against", "other.yaml")
    #expect(report["between", "0", "measures", "qapCorrelation", "value"] is NSNull)
    let reason = report["between", "0", "undefined", "qapCorrelation"] as? String
    #expect(reason?.contains("--match") == true)
    #expect(report["between", "0", "measures", "portraitDivergence", "value"] is Int)

    let named = try CommandRun(
      "measure", "one.yaml", "--against", "other.yaml", "--only", "qapCorrelation",
      in: scratch.folder)
    #expect(named.status == 64 && named.errors.contains("--match"))
    for options in [["--against", "same.yaml"], ["--against", "other.yaml", "--match", "id"]] {
      let matched = try JSONReport(["measure", "one.yaml"] + options, in: scratch.folder)
      let value = matched["between", "0", "measures", "qapCorrelation", "value"] as? Double
      #expect(((value ?? 0) - 1).magnitude < 1e-9)
    }
    // By their names they have nobody in common.
    let byName = try self.report("one.yaml", "--against", "other.yaml", "--match", "name")
    #expect(byName["between", "0", "commonNodes"] as? Int == 0)
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
