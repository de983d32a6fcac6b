import Foundation
import GraphMeasures
import TestSupport
import Testing

@Suite struct MeasureCommandTests {
  let scratch: Scratch
  let town: String

  init() throws {
    scratch = try Scratch()
    town = try scratch.file("town.yaml", holding: smallTown)
  }

  private func report(_ options: [String] = []) throws -> Report {
    // The name as it was given is in the report, so the run stands in the folder.
    let run =
      options.isEmpty
      ? try CommandRun("measure", "town.yaml", "--format", "json", in: scratch.folder)
      : try CommandRun(
        "measure", "town.yaml", "--format", "json", options[0],
        options.count > 1 ? options[1] : "--threads=1", in: scratch.folder)
    try #require(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(run.output))
  }

  @Test func theJSONHasTheShapeOfTheContract() throws {
    let report = try report()
    #expect(report.file == "town.yaml")
    #expect(report.view.kinds.contains("協働"))
    #expect(!report.view.directed)
    #expect(report.view.asOf == "FY2023")
    #expect(report.network.participants == 5)
    #expect(report.network.ties == 3)
    #expect(report.network.measures["density"]??.value == 0.3)
    #expect(report.network.measures["density"]??.convention.isEmpty == false)
    #expect(report.participants.map(\.id) == ["hokatsu", "shakyo", "kyoi", "minsei", "shitsu"])
    #expect(report.participants[0].measures["degree"] == 2)
    // Closeness is undefined in a network that falls apart: null, and never 0.
    #expect(report.participants[0].measures.keys.contains("closeness"))
    #expect(report.participants[0].measures["closeness"] == .some(nil))
  }

  @Test func theViewChangesWhatIsCounted() throws {
    #expect(try report(["--kinds", "協働"]).network.ties == 1)
    #expect(try report(["--min-depth", "3"]).network.ties == 1)
    #expect(try report(["--without", "hokatsu"]).network.participants == 4)
    #expect(try report(["--as-of", "FY2020"]).network.participants == 4)
    #expect(try report(["--meetings", "projected"]).network.ties == 4)
    let members = try report(["--meetings", "members"])
    #expect(members.network.participants == 5)
    #expect(members.meetings?.map(\.id) == ["kaigi"])
  }

  @Test func noResultDependsOnTheThreads() throws {
    let one = try CommandRun("measure", "tsubata", "--format", "json", "--threads", "1")
    let four = try CommandRun("measure", "tsubata", "--format", "json", "--threads", "4")
    #expect(one.status == 0 && one.output == four.output)
  }

  @Test func aShippedNetworkIsFoundByItsName() throws {
    let run = try CommandRun("measure", "tsubata", in: scratch.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("地域包括支援センター"))
  }

  @Test func onlyWhatIsAskedForIsMeasured() throws {
    let report = try report(["--only", "degree,density"])
    #expect(Array(report.participants[0].measures.keys) == ["degree"])
    #expect(Array(report.network.measures.keys) == ["density"])
  }

  @Test func everyNameOfTheContractIsMeasured() throws {
    let ofParticipants = """
      degree inDegree outDegree strength betweenness betweennessRaw harmonic closeness closenessWF
      eigenvector pagerank katz hubs authorities constraint effectiveSize efficiency hierarchy
      clustering core coordinator itinerant gatekeeper representative liaison brokerage eiIndex
      articulationPoint
      """
    let ofNetworks = """
      density reciprocity transitivity averageDistance diameter components connectedness
      globalEfficiency degreeCentralization betweennessCentralization closenessCentralization eiIndex
      assortativitySector modularitySector bridges triadCensus
      """
    let report = try report()
    for name in ofParticipants.split(whereSeparator: \.isWhitespace) {
      #expect(report.participants[0].measures.keys.contains(String(name)), "\(name)")
    }
    for name in ofNetworks.split(whereSeparator: \.isWhitespace) {
      #expect(report.network.measures.keys.contains(String(name)), "\(name)")
    }
    #expect(report.network.measures["triadCensus"]??.profile?["003"] == 2)
  }

  @Test func onlyReachesEveryMeasureOfTheCatalogue() throws {
    let ofTwo = NetworkComparison.allCases.map(\.description.identifier)
    let names = Set(MeasureCatalog.descriptions.map(\.identifier)).subtracting(ofTwo)
    let run = try CommandRun(
      "measure", "town.yaml", "--format", "json", "--only", names.sorted().joined(separator: ","),
      in: scratch.folder)
    #expect(run.status == 0, "\(run.errors)")
    for name in names { #expect(run.text.contains("\"\(name)\": "), "\(name)") }
  }

  @Test func figuresStandBesideWhatTheyAreByChance() throws {
    let report = try report(["--only", "density,eiIndex,transitivity,degreeCentralization"])
    // As many ties among as many nodes have the same density: chance has nothing to say of it.
    #expect(report.network.measures["density"]??.chance == nil)
    let ei = try #require(report.network.measures["eiIndex"]??.chance)
    #expect(ei.null == "same sector sizes" && ei.method == "exact")
    #expect(ei.draws == 120 && ei.seed == nil && ei.p == 1)
    let centralization = try #require(report.network.measures["degreeCentralization"]??.chance)
    #expect(centralization.null == "same size and ties" && centralization.method == "sampled")
    #expect(centralization.draws == 999 && centralization.seed == 1)
    #expect(centralization.low <= centralization.mean && centralization.mean <= centralization.high)
  }

  @Test func aValueThatDoesNotExistLeavesTheOthersStanding() throws {
    let run = try CommandRun(
      "measure", town, "--format", "csv", "--only", "degree,hubs", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.text.contains("hokatsu,地域包括支援センター,2,,hubs: hubs is not determined: several parts"))
  }

  /// Null, and why: beside the measures of the network, and beside those of each participant.
  @Test func aMissingValueHasItsReason() throws {
    let report = try JSONReport(
      ["measure", town, "--only", "closeness,clustering,reciprocity,degree"],
      in: scratch.folder)
    #expect(report["network", "measures", "reciprocity", "value"] is NSNull)
    let ofNetwork = report["network", "undefined", "reciprocity"] as? String
    #expect(ofNetwork?.contains("--directed") == true)
    #expect(report["participants", "0", "measures", "closeness"] is NSNull)
    let ofParticipant = report["participants", "0", "undefined", "closeness"] as? String
    #expect(ofParticipant?.contains("not everybody can be reached") == true)
    #expect(report["participants", "0", "undefined", "degree"] == nil)
    let table = try CommandRun(
      "measure", town, "--only", "closeness", "--lang", "ja", in: scratch.folder)
    #expect(table.text.contains("値のない理由"))
    #expect(table.text.contains("closeness: たどり着けない相手がいるため"))
  }

  /// 1/w of such weights is no number: undefined with its reason, and never inf, nan or a trap.
  @Test(arguments: ["1e-310", "1e308"])
  func weightsBeyondComputationAreTold(weight: String) throws {
    _ = try scratch.file("ties.tsv", holding: "a b \(weight)\nb c \(weight)\nc d 1\n")
    for format in ["table", "csv", "json"] {
      let run = try CommandRun(
        "measure", "ties.tsv", "--weighted", "--format", format, in: scratch.folder)
      #expect(run.status == 0, "\(run.errors)")
      let words = run.text.split { !$0.isLetter }.map { $0.lowercased() }
      #expect(!words.contains("inf") && !words.contains("nan"), "\(format)")
      #expect(run.text.contains("1e-100"), "\(format)")
    }
  }

  @Test func anUnknownMeasureIsWrongUsage() throws {
    let run = try CommandRun("measure", town, "--only", "betweeness")
    #expect(run.status == 64)
    #expect(run.errors.contains("betweenness"))
  }

  @Test func anUnknownIDOrKindIsWrongUsage() throws {
    #expect(try CommandRun("measure", town, "--without", "nobody").status == 64)
    #expect(try CommandRun("measure", town, "--kinds", "友情").status == 64)
    #expect(try CommandRun("measure", town, "--min-depth", "9").status == 64)
  }

  @Test(arguments: ["ja", "en"])
  func theTableStandsUnderFullWidthNames(language: String) throws {
    let run = try CommandRun(
      "measure", town, "--only", "degree,inDegree,harmonicNormalized,closeness,density", "--lang",
      language)
    try expect(run.text, equalsGolden: "measure.\(language).txt")
  }

  @Test func theCSVHoldsNoFormulaAndNoZeroForUndefined() throws {
    let run = try CommandRun("measure", town, "--format", "csv", "--only", "degree,closeness")
    let rows = run.text.split(separator: "\n")
    #expect(rows[0] == "id,name,degree,closeness,undefined")
    #expect(rows[1].hasPrefix("hokatsu,地域包括支援センター,2,,"))
    #expect(rows[1].contains("closeness: not everybody can be reached"))
    #expect(rows[4].hasPrefix("minsei,\"'=HYPERLINK(\"\"民生\"\")\",1,,"))
    #expect(run.errors.contains("View: "))
  }

  @Test func theCatalogueNamesEveryMeasure() throws {
    let run = try CommandRun("measures", locale: "ja_JP.UTF-8")
    for measure in MeasureCatalog.descriptions {
      #expect(run.text.contains(measure.identifier + "  " + measure.japaneseName))
      #expect(run.text.contains(measure.japaneseConvention))
    }
  }
}

/// What a reader of the contract expects.
private struct Report: Decodable {
  struct View: Decodable {
    let kinds: [String]
    let directed: Bool
    let weighted: Bool
    let minDepth: Int?
    let meetings: String
    let asOf: String?
  }

  struct Network: Decodable {
    struct Figure: Decodable {
      let value: Double?
      let profile: [String: Double?]?
      let convention: String
      let chance: ByChance?

      enum CodingKeys: CodingKey { case value, convention, chance }

      /// A value is a number, an object of numbers by name, or null.
      init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        convention = try members.decode(String.self, forKey: .convention)
        chance = try members.decodeIfPresent(ByChance.self, forKey: .chance)
        profile = try? members.decode([String: Double?].self, forKey: .value)
        value = profile == nil ? try members.decode(Double?.self, forKey: .value) : nil
      }
    }

    struct ByChance: Decodable {
      let null: String
      let mean: Double
      let low: Double
      let high: Double
      let p: Double
      let draws: Int
      let seed: Int?
      let method: String
    }

    let participants: Int
    let ties: Int
    let measures: [String: Figure?]
  }

  struct Participant: Decodable {
    let id: String
    let name: String
    let measures: [String: Double?]
  }

  let file: String
  let view: View
  let network: Network
  let participants: [Participant]
  let meetings: [Participant]?
}
