import CollaborationFindings
import CollaborationModel
import Testing

@Suite("The patterns for training give the findings that they expect")
struct PatternTests {
  /// Ids of the rules that look at one network as a whole, and not at pairs of sectors.
  private func isMeant(_ id: String) -> Bool {
    RuleCatalogue.rule(id).map { $0.description.family != .betweenSectors } ?? false
  }

  @Test(
    "A pattern gives the gaps of its list and no others", arguments: Datasets.names("patterns"))
  func gaps(pattern: String) throws {
    let network = try Datasets.network("patterns", pattern)
    let findings = NetworkAnalysis(of: network).findings
    let gaps = Set(findings.filter { $0.nature == .gap }.map(\.rule))
    #expect(
      gaps.filter(isMeant).sorted() == Set(network.expectedFindings).filter(isMeant).sorted())
  }

  @Test("There are patterns to look at")
  func patterns() {
    #expect(Datasets.names("patterns").count == 16)
  }
}
