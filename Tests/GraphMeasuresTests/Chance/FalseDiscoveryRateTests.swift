import GraphMeasures
import TestSupport
import Testing

@Suite struct FalseDiscoveryRateTests {
  /// The fifteen probabilities of Benjamini and Hochberg's own example (1995, section 4): at .05 the
  /// first four are found, where Bonferroni's correction finds three.
  @Test func theExampleOfItsAuthors() {
    let probabilities = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0,
    ]
    let adjusted = FalseDiscoveryRate.adjusted(probabilities)
    #expect(adjusted.count { $0 <= 0.05 } == 4)
    #expect(probabilities.count { $0 * 15 <= 0.05 } == 3)
    #expect(agree(adjusted[3], 0.0095 * 15 / 4))
    #expect(agree(adjusted[14], 1))
  }

  @Test func theOrderInWhichTheyComeDoesNotMatter() {
    let adjusted = FalseDiscoveryRate.adjusted([0.5, 0.04, 0.01, 0.03])
    #expect(agree(adjusted, [0.5, 0.16 / 3, 0.04, 0.16 / 3]))
    #expect(FalseDiscoveryRate.adjusted([]).isEmpty)
    #expect(FalseDiscoveryRate.adjusted([0.2]) == [0.2])
  }
}
