extension EdgeListReader {
  /// The columns of one line, one after another, with the keys of what stands in them.
  struct Columns {
    struct Column {
      var range: Range<Int>
      var key: NodeNameIndex.Key
      var isNotASCII: Bool
    }

    private var position: Int
    private let end: Int
    private let separator: UInt8

    init(of line: Range<Int>, separator: UInt8) {
      position = line.lowerBound
      end = line.upperBound
      self.separator = separator
    }

    /// The next column that is not empty.
    @inline(__always)
    mutating func next(in bytes: Span<UInt8>) -> Column? {
      while position < end, bytes[position] == separator || bytes[position] == 0x20 {
        position &+= 1
      }
      guard position < end else { return nil }
      let start = position
      var key = NodeNameIndex.Key()
      var all: UInt8 = 0
      while position < end, bytes[position] != separator {
        let byte = bytes[position]
        key.append(byte)
        all |= byte
        position &+= 1
      }
      return Column(range: start..<position, key: key, isNotASCII: all >= 0x80)
    }
  }
}
