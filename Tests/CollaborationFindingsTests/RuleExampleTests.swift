import CollaborationFindings
import CollaborationModel
import Testing

@Suite("Every rule keeps what its examples promise")
struct RuleExampleTests {
  @Test(
    "A rule triggers on its triggering examples and stays silent on the others",
    arguments: RuleCatalogue.all.map(\.description.id))
  func examples(id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for example in rule.description.examples {
      let analysis = NetworkAnalysis(of: example.network, rules: [rule])
      #expect(analysis.findings.isEmpty != example.triggers, "\(id): \(example.name.english)")
    }
  }
}
