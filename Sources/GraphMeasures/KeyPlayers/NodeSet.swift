import GraphCore

/// A set of nodes as bits, sixty-four to a word.
struct NodeSet: Equatable, Sendable {
  private(set) var words: [UInt64]

  init(nodeCount: Int) {
    words = Array(repeating: 0, count: (nodeCount + 63) / 64)
  }

  mutating func insert(_ node: Int) { words[node >> 6] |= 1 << UInt64(node & 63) }

  mutating func removeAll() {
    for place in words.indices { words[place] = 0 }
  }

  func contains(_ node: Int) -> Bool { words[node >> 6] >> UInt64(node & 63) & 1 == 1 }

  mutating func formUnion(_ other: NodeSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  /// Takes in those of the first sixty-four nodes whose bits are set.
  mutating func formUnion(firstWord: UInt64) { words[0] |= firstWord }

  mutating func subtract(_ other: NodeSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Visits the members in ascending order.
  @inline(__always)
  func forEachMember(_ body: (Int) -> Void) {
    for place in words.indices {
      var word = words[place]
      while word != 0 {
        body(place << 6 | word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }
}
