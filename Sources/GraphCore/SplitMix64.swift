/// Random numbers from a seed, the same on every machine: the one generator of the package.
///
/// ```swift
/// var generator = SplitMix64(seed: 1, stream: 7)  // the seventh draw of the seed 1
/// generator.below(6)                              // 0…5
/// ```
///
/// Work that is shared among threads takes a stream for each piece, so that no result depends on who
/// does which.
///
/// - Note: After G. L. Steele, D. Lea and C. H. Flood, “Fast splittable pseudorandom number
///   generators”, OOPSLA 2014, doi:10.1145/2660193.2660195.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins the sequence of a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// Begins one of many sequences of a seed.
  public init(seed: UInt64, stream: Int) {
    // Mixed twice: neighbouring seeds and streams begin far from one another.
    var outer = SplitMix64(seed: seed)
    var inner = SplitMix64(seed: outer.next() ^ UInt64(bitPattern: Int64(stream)))
    state = inner.next()
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<`bound`, by multiplication: the bias is below `bound`·2⁻⁶⁴.
  ///
  /// - Precondition: `bound` is greater than 0.
  public mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number in 0..<1.
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
