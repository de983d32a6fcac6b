/// Goes through a text in bytes and knows the line and column where it is.
struct TextScanner {
  private let bytes: [UInt8]
  private(set) var position = 0
  private(set) var line = 1
  private var lineStart = 0
  let source: Int

  init(_ text: String, source: Int = 0) {
    bytes = Array(text.utf8)
    self.source = source
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The next byte, or nought at the end; a sound text holds no nought.
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Where the scanner is. Columns count bytes on ASCII lines and are near enough on others.
  var place: SourcePlace {
    let column = bytes[lineStart..<position].count { $0 & 0xC0 != 0x80 }
    return SourcePlace(source: source, line: line, column: column + 1)
  }

  mutating func advance() {
    let byte = next
    let isMacintosh = byte == 0x0D && (position + 1 >= bytes.count || bytes[position + 1] != 0x0A)
    if byte == 0x0A || isMacintosh {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }

  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < bytes.count, isSkipped(bytes[position]) { advance() }
  }

  /// The text up to where the condition fails.
  mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isTaken(bytes[position]) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The text up to the mark that closes it, which is passed over.
  ///
  /// - Parameter isEnd: whether a byte may follow the mark; where another does, the mark belongs to the
  ///   text, and the last mark of the line closes it.
  mutating func takeQuoted(by mark: UInt8, endingBefore isEnd: (UInt8) -> Bool) -> String {
    let start = position
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    var close = position
    while close < bytes.count, bytes[close] != mark, !isLineEnd(bytes[close]) { close += 1 }
    if close + 1 < bytes.count, bytes[close] == mark, !isEnd(bytes[close + 1]) {
      var next = close + 1
      while next < bytes.count, !isLineEnd(bytes[next]) {
        if bytes[next] == mark { close = next }
        next += 1
      }
    }
    while position < close { advance() }
    let text = String(decoding: bytes[start..<close], as: UTF8.self)
    if next == mark { advance() }
    return text
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }

  /// Whether the byte is a blank or ends a line.
  var isSpace: Bool { isBlank || self == 0x0A }
}
