import CollaborationFindings
import CollaborationModel
import Testing

@Suite("What rules say of themselves, and in which words they speak")
struct RuleDescriptionTests {
  private let rules = RuleCatalogue.all.map(\.description)

  @Test("No two rules have one id")
  func ids() {
    let ids = RuleCatalogue.all.map(\.description.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Every rule shows when it speaks and when it stays silent")
  func examples() {
    for rule in rules {
      #expect(rule.examples.contains { $0.triggers }, "\(rule.id)")
      #expect(rule.examples.contains { !$0.triggers }, "\(rule.id)")
    }
  }

  @Test("Every rule rests on lines of the documents and offers two possibilities and more")
  func evidence() {
    for rule in rules {
      #expect(
        !rule.evidence.isEmpty && rule.evidence.allSatisfy { !$0.lines.isEmpty }, "\(rule.id)")
      #expect((2...4).contains(rule.actions.count), "\(rule.id)")
      #expect(rule.actions.allSatisfy { !$0.audience.isEmpty }, "\(rule.id)")
    }
  }

  @Test("Every family begins with what holds", arguments: RuleFamily.allCases)
  func strengths(family: RuleFamily) {
    #expect(rules.contains { $0.family == family && $0.nature == .strength })
    #expect(rules.contains { $0.family == family && $0.nature == .gap })
  }

  @Test(
    "No sentence ranks, blames or puts people to use",
    arguments: ["towns", "sketches", "patterns"])
  func words(kind: String) throws {
    let words = ["受け皿", "活用", "順位", "劣", "失格", "怠", "問題のある", "べき", "評点", "できていない"]
    for name in Datasets.names(kind) {
      let network = try Datasets.network(kind, name)
      for finding in NetworkAnalysis(of: network).findings {
        // What people said themselves, and names, stand in brackets of their own.
        let sentence = finding.sentence.japanese.replacing(/「[^」]*」/, with: "")
        for word in words where sentence.contains(word) {
          Issue.record("\(name), \(finding.rule): \(word) in \(sentence)")
        }
        #expect(sentence.hasSuffix("。") || sentence.hasSuffix("）"), "\(name): \(sentence)")
        #expect(finding.sentence.english.hasSuffix(".") || finding.sentence.english.hasSuffix("?"))
      }
    }
  }

  @Test("A town gets no rule twice among those that look at it as a whole")
  func onceEach() throws {
    let rules = RuleCatalogue.all.filter { $0.description.family != .betweenSectors }
    for name in Datasets.names("towns") {
      let found = NetworkAnalysis(of: try Datasets.network("towns", name), rules: rules).findings
        .map(\.rule)
      #expect(Set(found).count == found.count, "\(name)")
    }
  }
}
