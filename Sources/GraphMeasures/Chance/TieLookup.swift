/// Which pairs may be tied: those of different groups that are not tied yet.
///
/// A bit a pair where that is small, and the pairs that never may be tied are marked in it from the
/// start; else a set of those that are tied.
struct TieLookup {
  private var bits: [UInt64]
  private var keys: Set<UInt64> = []
  private let groups: [UInt32]
  private let isDirected: Bool

  /// Nothing is tied yet.
  ///
  /// - Parameter groups: of every node the group within which it is never tied.
  init(apart groups: [UInt32], isDirected: Bool) {
    self.groups = groups
    self.isDirected = isDirected
    let count = groups.count
    bits = count <= 4096 ? Array(repeating: 0, count: count * count / 64 + 1) : []
    guard !bits.isEmpty else { return }
    for one in 0..<count {
      for other in 0..<count where groups[one] == groups[other] {
        insert(UInt32(one), UInt32(other))
      }
    }
  }

  func mayTie(_ source: UInt32, _ target: UInt32) -> Bool {
    let key = key(source, target)
    if !bits.isEmpty { return bits[key >> 6] >> UInt64(key & 63) & 1 == 0 }
    return groups[Int(source)] != groups[Int(target)] && !keys.contains(UInt64(key))
  }

  mutating func insert(_ source: UInt32, _ target: UInt32) {
    let key = key(source, target)
    if bits.isEmpty { keys.insert(UInt64(key)) } else { bits[key >> 6] |= 1 << UInt64(key & 63) }
  }

  mutating func remove(_ source: UInt32, _ target: UInt32) {
    let key = key(source, target)
    if bits.isEmpty { keys.remove(UInt64(key)) } else { bits[key >> 6] &= ~(1 << UInt64(key & 63)) }
  }

  private func key(_ source: UInt32, _ target: UInt32) -> Int {
    isDirected || source < target
      ? Int(source) &* groups.count &+ Int(target) : Int(target) &* groups.count &+ Int(source)
  }
}
