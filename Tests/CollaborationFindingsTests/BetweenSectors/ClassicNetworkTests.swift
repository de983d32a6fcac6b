import CollaborationFindings
import CollaborationModel
import Testing

@Suite("The classics read as the literature has them once chance is beside them")
struct ClassicNetworkTests {
  private func findings(_ name: String) throws -> [Finding] {
    NetworkAnalysis(of: try Datasets.network("classics", name)).findings
  }

  @Test("Krackhardt's advice network is no more outward than its departments' sizes make it")
  func krackhardt() throws {
    let findings = try findings("hightech")
    let finding = try #require(findings.first { $0.rule == "sectors-open" })
    let figure = try #require(finding.figure)
    #expect((figure.value - 0.516).magnitude < 0.0005)
    let chance = try #require(figure.chance)
    #expect((chance.expected - 0.552).magnitude < 0.0005)
    #expect((0.2...0.32).contains(chance.p))
    #expect(finding.sentence.japanese.contains("偶然の範囲"))
    #expect(!findings.contains { $0.rule == "sectors-inward" })
  }

  @Test("Campnet's women and men keep to themselves, clearly, by all 43,758 arrangements")
  func campnet() throws {
    let findings = try findings("campnet")
    let finding = try #require(findings.first { $0.rule == "sectors-inward" })
    let figure = try #require(finding.figure)
    #expect((figure.value + 2.0 / 3).magnitude < 1e-9)
    let chance = try #require(figure.chance)
    #expect((chance.p - 22.0 / 43758).magnitude < 1e-9)
    #expect(chance.method == .exact)
    #expect(chance.band == .clearly)
    #expect(finding.sentence.japanese.contains("はっきり内向き"))
    #expect(!findings.contains { $0.rule == "sectors-open" })
  }
}
