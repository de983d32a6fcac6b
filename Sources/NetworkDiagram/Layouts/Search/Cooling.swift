import GraphCore

/// How an annealing cools, and what it puts up with: in additions and products alone, so that no
/// library's rounding comes in and every machine searches alike.
enum Cooling {
  /// The factor by which each step cools.
  static func factor(from start: Double, to end: Double, steps: Int) -> Double {
    let ratio = end / start
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var power = 1.0
      var base = middle
      var rest = steps
      while rest > 0 {
        if rest & 1 == 1 { power *= base }
        base *= base
        rest >>= 1
      }
      if power < ratio { low = middle } else { high = middle }
    }
    return high
  }

  /// By how much the cost may rise in a step: the rule of Metropolis et al. (1953), the lot drawn
  /// first. A change passes with the probability exp(−change / temperature).
  static func tolerance(_ temperature: Double, _ random: inout SplitMix64) -> Double {
    -temperature * logarithm(1 - random.unit())
  }

  /// The natural logarithm of a number above 0 and up to 1.
  static func logarithm(_ number: Double) -> Double {
    // number = m·2ᵉ with 1 ≤ m < 2; ln m = 2·artanh((m − 1) / (m + 1)).
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var series = 0.0
    for term in stride(from: 19, through: 1, by: -2) { series = series * square + 1 / Double(term) }
    return 2 * ratio * series + Double(number.exponent) * 0.693_147_180_559_945_3
  }
}
