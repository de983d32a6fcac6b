/// A small random number generator with a seed, so that a drawing is the same every time
/// (Steele, Lea and Flood, “Fast Splittable Pseudorandom Number Generators”, OOPSLA 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<`bound`, by multiplication: the bias is below 2⁻³² for the small bounds here.
  mutating func below(_ bound: Int) -> Int {
    Int((next() >> 32).multipliedReportingOverflow(by: UInt64(bound)).partialValue >> 32)
  }

  /// A number in 0..<1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
