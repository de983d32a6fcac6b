import Foundation
import GraphCore
import Testing

@testable import MapLayouts

struct AnnealingTests {
  @Test func theLogarithmIsTheLibrarysToNineDigits() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<1000 {
      let number = 1 - random.unit()
      #expect(abs(Annealing.logarithm(number) - log(number)) < 1e-9)
    }
    #expect(Annealing.logarithm(1) == 0)
  }

  @Test func afterAllStepsTheEndIsReached() {
    let factor = Annealing.factor(from: 12, to: 0.3, steps: 5000)
    let end = (0..<5000).reduce(12.0) { temperature, _ in temperature * factor }
    #expect(abs(end - 0.3) < 1e-9)
  }

  @Test func aRiseOfOneTemperaturePassesInOneOfECases() {
    var random = SplitMix64(seed: 2)
    let moment = Annealing.Moment(temperature: 0.5, remaining: 1, steps: 1)
    let passed = (0..<20_000).count { _ in moment.tolerance(&random) >= 0.5 }
    #expect(abs(Double(passed) / 20_000 - exp(-1)) < 0.015)
  }

  /// A walk on the whole numbers, each of which has a cost; odd ones cannot be drawn.
  private struct Walk: AnnealingState {
    var place = 0
    var random = SplitMix64(seed: 3)
    var cost: Double { Double((place - 40) * (place - 40)) / 100 }
    var isDrawable: Bool { place.isMultiple(of: 2) }
    var memory: Int { place }

    mutating func change(at moment: Annealing.Moment) {
      let next = place + (random.below(2) == 0 ? 1 : -1)
      let rise = Double((next - 40) * (next - 40)) / 100 - cost
      if rise <= moment.tolerance(&random) { place = next }
    }
  }

  @Test func theBestDrawableStateIsRemembered() {
    var walk = Walk()
    let best = Annealing(start: 4, end: 0.01, steps: 20_000).run(&walk)
    #expect(best.memory == 40 && best.cost == 0)
  }

  @Test func noStepLeavesTheStartAndItsCost() {
    var walk = Walk()
    let best = Annealing(start: 4, end: 0.01, steps: 0).run(&walk)
    #expect(best.memory == 0 && best.cost == 16)
  }

  @Test func aStateThatCannotBeDrawnIsWorthNothing() {
    var walk = Walk(place: 1)
    #expect(Annealing(start: 4, end: 0.01, steps: 0).run(&walk).cost == .infinity)
  }
}
