/// A zip archive whose files are stored as they are: all that a reader of archives asks for.
struct StoredZip {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = files.count
    // Version 2.0, no flags, no compression, no time; the sum and the two sizes.
    let header =
      Self.bytes(20, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 2)
      + Self.bytes(0x21, 2) + Self.bytes(Self.sum(content), 4) + Self.bytes(content.count, 4)
      + Self.bytes(content.count, 4) + Self.bytes(name.utf8.count, 2) + Self.bytes(0, 2)
    files += Self.bytes(0x0403_4B50, 4) + header + Array(name.utf8) + content
    // Comment, disk and attributes are nought.
    directory += Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + header
    directory += [UInt8](repeating: 0, count: 10) + Self.bytes(offset, 4) + Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    files + directory + Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(count, 2)
      + Self.bytes(count, 2) + Self.bytes(directory.count, 4) + Self.bytes(files.count, 4)
      + Self.bytes(0, 2)
  }

  /// A number with its least byte first.
  private static func bytes(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// The cyclic redundancy check of ISO 3309, by which archives know a damaged file.
  private static func sum(_ content: [UInt8]) -> Int {
    let sum = content.reduce(UInt32.max) { sum, byte in
      sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
    }
    return Int(~sum)
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in
      rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
    }
  }
}
