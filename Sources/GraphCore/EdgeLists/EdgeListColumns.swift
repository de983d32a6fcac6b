/// The columns of one line, one after another, with the keys of what stands in them.
struct EdgeListColumns {
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
    if bytes[position] == UInt8(ascii: "\""), let quoted = quoted(in: bytes) { return quoted }
    let start = position
    var key = NodeNameIndex.Key()
    var all: UInt8 = 0
    while position < end, bytes[position] != separator {
      let byte = bytes[position]
      key.append(byte)
      all |= byte
      position &+= 1
    }
    // Blanks before a separator are no part of a name.
    guard separator != 0x20, bytes[position - 1] == 0x20 else {
      return Column(range: start..<position, key: key, isNotASCII: all >= 0x80)
    }
    return Self.column(start..<Self.endWithoutBlanks(of: start..<position, in: bytes), in: bytes)
  }

  /// A column between quotation marks, without them; `nil` where none closes it before a separator.
  private mutating func quoted(in bytes: Span<UInt8>) -> Column? {
    var close = position + 1
    while close < end {
      if bytes[close] == UInt8(ascii: "\""),
        close + 1 == end || bytes[close + 1] == separator || bytes[close + 1] == 0x20
      {
        break
      }
      close += 1
    }
    guard close < end, close > position + 1 else { return nil }
    let range = (position + 1)..<close
    position = close + 1
    return Self.column(range, in: bytes)
  }

  private static func endWithoutBlanks(of range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private static func column(_ range: Range<Int>, in bytes: Span<UInt8>) -> Column {
    var key = NodeNameIndex.Key()
    var all: UInt8 = 0
    for position in range {
      key.append(bytes[position])
      all |= bytes[position]
    }
    return Column(range: range, key: key, isNotASCII: all >= 0x80)
  }
}
