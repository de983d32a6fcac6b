/// Which pairs are tied: a bit a pair where that is small, else a set.
struct TieLookup {
  private var bits: [UInt64]
  private var keys: Set<UInt64> = []
  private let nodeCount: Int
  private let isDirected: Bool

  init(nodeCount: Int, isDirected: Bool) {
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    bits = nodeCount <= 4096 ? Array(repeating: 0, count: nodeCount * nodeCount / 64 + 1) : []
  }

  func contains(_ source: UInt32, _ target: UInt32) -> Bool {
    let key = key(source, target)
    return bits.isEmpty
      ? keys.contains(UInt64(key)) : bits[key >> 6] >> UInt64(key & 63) & 1 == 1
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
      ? Int(source) * nodeCount + Int(target) : Int(target) * nodeCount + Int(source)
  }
}
