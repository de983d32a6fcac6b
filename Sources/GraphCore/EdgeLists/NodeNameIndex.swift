/// Numbers names in the order in which they first come: a hash table with open addresses.
///
/// A name of up to eight bytes is its own key, made while the name is read; of a longer one the key is
/// a hash, and the bytes are compared too. Places are drawn with a seed of the run, so that no list
/// can be made to be slow; numbers do not depend on it.
struct NodeNameIndex {
  /// The key of a name, made byte by byte.
  struct Key {
    private(set) var bits: UInt64 = 0
    private(set) var length = 0

    mutating func append(_ byte: UInt8) {
      bits = bits << 8 | UInt64(byte)
      length &+= 1
    }

    /// Whether the key is the whole name.
    var isExact: Bool { length <= 8 }
  }

  private(set) var names = NodeNames()

  /// For each node the key of its name, and how long the name is: 9 stands for longer than 8.
  private var keys: [UInt64] = []
  private var lengths: [UInt8] = []

  /// A power of two of places: node + 1, or 0 where there is none.
  private var places = [UInt32](repeating: 0, count: 1 << 10)
  private let seed = UInt64.random(in: 0 ... .max)

  /// The number of a name, new or known.
  mutating func number(of key: Key, _ name: ArraySlice<UInt8>) -> UInt32 {
    let bits = key.isExact ? key.bits : UInt64(truncatingIfNeeded: name.hashValue)
    let length = UInt8(truncatingIfNeeded: min(key.length, 9))
    var place = start(of: bits)
    while true {
      let entry = places[place]
      if entry == 0 { break }
      let node = Int(entry &- 1)
      if keys[node] == bits, lengths[node] == length,
        key.isExact || names.isName(of: node, name)
      {
        return UInt32(truncatingIfNeeded: node)
      }
      place = (place &+ 1) & (places.count &- 1)
    }
    let node = keys.count
    precondition(node < Int(UInt32.max) - 1, "a graph has less than 2³² nodes")
    keys.append(bits)
    lengths.append(length)
    names.append(name)
    places[place] = UInt32(node + 1)
    if 2 * keys.count > places.count { grow() }
    return UInt32(node)
  }

  private func start(of bits: UInt64) -> Int {
    let product = (bits ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low) & (places.count &- 1)
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: 4 * places.count)
    for (node, bits) in keys.enumerated() {
      var place = start(of: bits)
      while places[place] != 0 { place = (place &+ 1) & (places.count &- 1) }
      places[place] = UInt32(node + 1)
    }
  }
}
