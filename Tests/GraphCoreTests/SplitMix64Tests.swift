import GraphCore
import Testing

@Suite struct SplitMix64Tests {
  /// The sequence that the authors' own code gives for this seed.
  @Test func theSequenceIsThatOfTheAuthors() {
    var generator = SplitMix64(seed: 1_234_567)
    let drawn = (0..<3).map { _ in generator.next() }
    #expect(
      drawn == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func numbersBelowABoundAreAlikeLikely() {
    var generator = SplitMix64(seed: 3)
    var counts = [0, 0, 0, 0, 0]
    for _ in 0..<50_000 { counts[generator.below(5)] += 1 }
    for count in counts { #expect((count - 10_000).magnitude < 400) }
  }

  @Test func streamsOfOneSeedDiffer() {
    var first = SplitMix64(seed: 1, stream: 0)
    var second = SplitMix64(seed: 1, stream: 1)
    #expect(first.next() != second.next())
  }
}
