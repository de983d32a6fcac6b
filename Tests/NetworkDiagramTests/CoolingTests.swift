import Foundation
import GraphCore
import Testing

@testable import NetworkDiagram

struct CoolingTests {
  @Test func theLogarithmIsTheLibrarysToNineDigits() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<1000 {
      let number = 1 - random.unit()
      #expect(abs(Cooling.logarithm(number) - log(number)) < 1e-9)
    }
    #expect(Cooling.logarithm(1) == 0)
  }

  @Test func afterAllStepsTheEndIsReached() {
    let factor = Cooling.factor(from: 12, to: 0.3, steps: 5000)
    let end = (0..<5000).reduce(12.0) { temperature, _ in temperature * factor }
    #expect(abs(end - 0.3) < 1e-9)
  }

  @Test func aRiseOfOneTemperaturePassesInOneOfECases() {
    var random = SplitMix64(seed: 2)
    let passed = (0..<20_000).count { _ in Cooling.tolerance(0.5, &random) >= 0.5 }
    #expect(abs(Double(passed) / 20_000 - exp(-1)) < 0.015)
  }
}
