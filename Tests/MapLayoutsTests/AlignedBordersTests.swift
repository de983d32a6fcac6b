import GraphCore
import Testing

@testable import MapLayouts

struct AlignedBordersTests {
  private func distance(_ borders: [Double], _ targets: [Double]) -> Double {
    zip(borders.dropFirst(), targets).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  /// The best of all borders on whole numbers.
  private func plain(_ widths: [Double], _ targets: [Double], _ length: Double) -> Double {
    var best = Double.infinity
    func extend(_ borders: [Double]) {
      let place = borders.count - 1
      let least = borders[place] + widths[place]
      guard place < targets.count else {
        if least <= length { best = min(best, distance(borders, targets)) }
        return
      }
      for border in stride(from: least, through: length, by: 1) { extend(borders + [border]) }
    }
    extend([0])
    return best
  }

  @Test(arguments: 1...20) func bordersAreAsCloseToTheirTargetsAsAnyOthers(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let widths = (0..<4).map { _ in Double(random.below(6)) }
    let targets = (0..<3).map { _ in Double(random.below(21)) }
    let found = AlignedBorders.borders(widths, targets: targets, length: 20)
    #expect(distance(found, targets) <= plain(widths, targets, 20) + 1e-9)
    for (width, (left, right)) in zip(widths, zip(found, found.dropFirst())) {
      #expect(right - left >= width - 1e-9)
    }
  }

  @Test func bordersWithRoomLieExactlyOnTheirTargets() {
    #expect(
      AlignedBorders.borders([2, 3, 1], targets: [5, 12], length: 20) == [0, 5, 12, 20])
  }

  @Test func aWideThingPushesItsBorderOnlyAsFarAsItMust() {
    #expect(
      AlignedBorders.borders([8, 3, 1], targets: [5, 15], length: 20) == [0, 8, 15, 20])
  }

  @Test func oneThingHasNoBorderWithin() {
    #expect(AlignedBorders.borders([3], targets: [], length: 20) == [0, 20])
  }
}
