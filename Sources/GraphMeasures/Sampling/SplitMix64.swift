/// Random numbers that are the same in every run and on every machine.
///
/// - Note: After G. L. Steele, D. Lea and C. H. Flood, “Fast splittable pseudorandom number
///   generators”, OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of one stream of a seed; streams of one seed have nothing in common.
  init(seed: UInt64, stream: UInt64 = 0) {
    state = seed
    let offset = next()
    state = offset ^ (stream &* 0xD1B5_4A32_D192_ED03)
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
