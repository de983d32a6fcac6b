import CollaborationFindings
import CollaborationModel
import Testing

@Suite("The patterns for training give the findings that they expect")
struct PatternTests {
  @Test(
    "A pattern gives the gaps of its list and no others", arguments: Datasets.names("patterns"))
  func gaps(pattern: String) throws {
    let network = try Datasets.network("patterns", pattern)
    let findings = NetworkAnalysis(of: network).findings
    let gaps = Set(findings.filter { $0.nature == .gap }.map(\.rule))
    #expect(gaps.sorted() == network.expectedFindings.sorted())
  }

  @Test("There are patterns to look at")
  func patterns() {
    #expect(Datasets.names("patterns").count == 16)
  }
}
