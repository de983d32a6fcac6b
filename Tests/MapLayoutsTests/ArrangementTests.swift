import GraphCore
import Scene
import Testing

@testable import MapLayouts

struct ArrangementTests {
  private func weights(_ count: Int, seed: UInt64) -> [[Double]] {
    var random = SplitMix64(seed: seed)
    var weights = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for first in 0..<count {
      for second in first + 1..<max(count, first + 1) where random.below(2) == 0 {
        weights[first][second] = Double(random.below(5))
        weights[second][first] = weights[first][second]
      }
    }
    return weights
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    items.isEmpty
      ? [[]]
      : items.flatMap { item in
        permutations(items.filter { $0 != item }).map { [item] + $0 }
      }
  }

  @Test(arguments: 1...6) func theLinearArrangementIsTheBestOfAll(_ seed: Int) {
    let weights = weights(6, seed: UInt64(seed))
    let best = permutations(Array(0..<6)).map { LinearArrangement.cost(of: $0, weights) }.min()
    let found = LinearArrangement.cost(of: LinearArrangement.order(weights), weights)
    #expect(abs(found - (best ?? 0)) < 1e-9)
  }

  @Test(arguments: 1...6) func theCircularArrangementIsTheBestOfAll(_ seed: Int) {
    let weights = weights(6, seed: UInt64(seed))
    let best = permutations(Array(0..<6)).map { CircularArrangement.cost(of: $0, weights) }.min()
    let found = CircularArrangement.cost(of: CircularArrangement.order(weights), weights)
    #expect(abs(found - (best ?? 0)) < 1e-9)
  }

  @Test func aCircleOfTiesIsReadAsACircle() {
    var weights = Array(repeating: Array(repeating: 0.0, count: 10), count: 10)
    for index in 0..<10 {
      let next = (index * 3 + 3) % 10
      weights[index * 3 % 10][next] = 1
      weights[next][index * 3 % 10] = 1
    }
    #expect(CircularArrangement.cost(of: CircularArrangement.order(weights), weights) == 10)
  }

  @Test func stressNeverGrows() {
    let wanted: [[Double]] = (0..<5).map { first in
      (0..<5).map { (second: Int) -> Double in Double(abs(first - second)) * 40.0 }
    }
    let start: [Point] = (0..<5).map { (index: Int) -> Point in
      let x = Double(index * index % 5)
      let y = Double(index * 3 % 5)
      return Point(x: x * 31.0, y: y * 17.0)
    }
    var majorization = StressMajorization(wanted: wanted, start: start)
    var last = majorization.stress
    for _ in 0..<40 {
      majorization.settle(rounds: 1, tolerance: 0)
      #expect(majorization.stress <= last + 1e-9)
      last = majorization.stress
    }
    #expect(last < 0.05)
  }
}
