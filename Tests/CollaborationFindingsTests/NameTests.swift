import CollaborationFiles
import CollaborationFindings
import CollaborationModel
import Testing

@Suite("Names decide no finding")
struct NameTests {
  private struct Said: Equatable {
    let rule: String
    let weight: Int
    let sectors: [String]
    let participants: [String]
    let ties: [FindingTie]
    let figure: Double?
    let proposals: [[String?]]

    init(_ finding: Finding) {
      rule = finding.rule
      weight = finding.weight
      sectors = finding.sectors
      participants = finding.participants
      ties = finding.ties
      figure = finding.figure?.value
      proposals = finding.proposals.map { [$0.from, $0.to, $0.introducer, $0.second] }
    }
  }

  /// The rules on pairs of sectors draw thousands of networks, and ask no more of anybody than the
  /// others do: they are run on the small networks only.
  private static let quick = RuleCatalogue.all.filter { $0.description.family != .betweenSectors }

  private func expectTheSame(_ network: CollaborationNetwork, rules: [any Rule]) {
    let named = network.classified()
    var anonymous = named
    for index in anonymous.participants.indices {
      anonymous.participants[index].name = "主体\(index + 1)"
      anonymous.participants[index].englishName = nil
      anonymous.participants[index].reading = nil
    }
    for index in anonymous.meetings.indices {
      anonymous.meetings[index].name = "会議\(index + 1)"
    }
    #expect(
      NetworkAnalysis(of: network, rules: rules).findings.map(Said.init)
        == NetworkAnalysis(of: anonymous, rules: rules).findings.map(Said.init))
  }

  @Test(
    "Another name for everybody gives the same findings of every network that ships",
    arguments: ["towns", "cases", "sketches", "classics"].flatMap { kind in
      Datasets.names(kind).map { "\(kind)/\($0)" }
    })
  func renamed(path: String) throws {
    let parts = path.split(separator: "/").map(String.init)
    expectTheSame(try Datasets.network(parts[0], parts[1]), rules: Self.quick)
  }

  @Test("And of every pattern, by all rules", arguments: Datasets.names("patterns"))
  func patternRenamed(name: String) throws {
    expectTheSame(try Datasets.network("patterns", name), rules: RuleCatalogue.all)
  }

  @Test("A coordinator and a household are known without their names by what ties say of them")
  func withoutValues() {
    func findings(_ names: [String]) -> [Said] {
      var town = CollaborationNetwork(name: "町", vocabulary: .standard)
      let sectors = [["高齢"], ["障害"], ["教育"], ["住民"], ["住民"], ["住民"]]
      let kinds = ["agency", "agency", "department", "role", "resident", "resident-group"]
      town.participants = names.indices.map { index in
        Participant(
          id: "p\(index)", name: names[index], kind: kinds[index], sectors: sectors[index],
          side: [nil, nil, .inside, .community, nil, .community][index])
      }
      town.ties = [
        Tie(from: "p0", to: "p3", kind: "協働"), Tie(from: "p3", to: "p1", kind: "協働"),
        Tie(from: "p4", to: "p0", kind: "相談", isDirected: true),
        Tie(from: "p4", to: "p1", kind: "相談", isDirected: true),
        Tie(from: "p5", to: "p3", kind: "情報提供", isDirected: true),
        Tie(from: "p2", to: "p3", kind: "つなぎ", isDirected: true),
      ]
      return NetworkAnalysis(of: town).findings.map(Said.init)
    }
    let named = findings(["包括", "基幹", "教育委員会", "生活支援コーディネーター", "本人", "自治会"])
    #expect(named == findings((1...6).map { "主体\($0)" }))
    #expect(named.contains { $0.rule == "coordinator-ties-fields" })
  }
}
