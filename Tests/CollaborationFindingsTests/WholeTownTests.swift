import CollaborationModel
import Testing

@testable import CollaborationFindings

@Suite("Rules that look at a town as a whole")
struct WholeTownTests {
  private func findings(of town: ExampleTown, rule: String) -> [Finding] {
    guard let rule = RuleCatalogue.rule(rule) else { return [] }
    return NetworkAnalysis(of: town.network, rules: [rule]).findings
  }

  @Test("A long list of names is told by the first five and the number of the others")
  func names() {
    let town = (1...7).reduce(ExampleTown().with("包括", "高齢")) {
      $0.withResidents("自治会\($1)")
    }
    let sentence = findings(of: town, rule: "residents-cut-off").first?.sentence
    #expect(sentence?.japanese.contains("自治会1、自治会2、自治会3、自治会4、自治会5ほか2") == true)
    #expect(sentence?.english.contains("自治会5 and 2 others") == true)
  }

  @Test("Of open answers the figure is given from the least to the most that they allow")
  func bounds() {
    let town = ExampleTown().with(4, "高齢").reported("高齢1", "高齢2", 3, 3)
      .reported("高齢1", "高齢3", 3, nil).reported("高齢1", "高齢4", 0, nil)
    let figure = findings(of: town, rule: "reports-unanswered").first?.figure
    // The fourth cannot be confirmed any more: one end has said no.
    #expect(figure?.value == 1 && figure?.bounds == 1...2)
  }

  @Test("No answer is no difference, and no tie of an end that was not asked is none either")
  func noAnswer() {
    let town = ExampleTown().with(2, "高齢").tie("高齢1", "高齢2") {
      $0.reports = Reports(from: .tied(depth: Depth(level: 4)), to: .notAsked)
    }
    for rule in ["reports-differ", "reports-agree", "reports-unanswered", "reports-lean"] {
      #expect(findings(of: town, rule: rule).isEmpty, "\(rule)")
    }
  }

  @Test("What is overdue is told by the date of the view, and not by a clock")
  func overdue() {
    let town = ExampleTown().with("包括", "高齢").with("学校", "教育").asOf("FY2023")
      .tie("包括", "学校") {
        $0.status = .wanted
        $0.wanted = WantedTie(action: "校長会に出席する", due: CalendarPeriod("FY2024"))
      }
    guard let rule = RuleCatalogue.rule("wanted-overdue") else { return }
    #expect(NetworkAnalysis(of: town.network, rules: [rule]).findings.isEmpty)
    let later = NetworkView(asOf: CalendarPeriod("FY2025"))
    #expect(NetworkAnalysis(of: town.network, view: later, rules: [rule]).findings.count == 1)
  }

  @Test("Whoever is left out of the view is neither asked nor missed")
  func without() {
    let town = ExampleTown().with("包括", "高齢").with("基幹", "障害").with("学校", "教育")
      .tie("包括", "基幹")
    guard let rule = RuleCatalogue.rule("outside-welfare-missing") else { return }
    #expect(NetworkAnalysis(of: town.network, rules: [rule]).findings.count == 1)
    let view = NetworkView(without: ["学校"])
    #expect(NetworkAnalysis(of: town.network, view: view, rules: [rule]).findings.isEmpty)
  }

  @Test("A question about agencies only leaves residents out, and nobody misses them")
  func question() {
    var town = ExampleTown().with(4, "高齢").with(4, "障害").tie("高齢1", "障害1").network
    guard let rule = RuleCatalogue.rule("residents-absent") else { return }
    #expect(NetworkAnalysis(of: town, rules: [rule]).findings.count == 1)
    town.question = "ふだん一緒に動く庁内の部署はどこですか"
    #expect(NetworkAnalysis(of: town, rules: [rule]).findings.isEmpty)
    town.question = "ふだん一緒に動く機関や地域の団体はどこですか"
    #expect(NetworkAnalysis(of: town, rules: [rule]).findings.count == 1)
  }

  @Test("The same network gives the same findings, whatever else was asked before")
  func again() throws {
    let network = try Datasets.network("towns", "tsubata")
    #expect(
      NetworkAnalysis(of: network).findings.map(\.sentence)
        == NetworkAnalysis(of: network).findings.map(\.sentence))
  }
}
