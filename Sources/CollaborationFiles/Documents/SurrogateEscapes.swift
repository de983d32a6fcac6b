extension String {
  /// The text with the escapes of JSON joined that YAML does not know: `\ud83d\ude00` is one
  /// character, which JSON writes as the two halves of UTF-16 and YAML as `\U0001F600`.
  ///
  /// Only JSON is changed, and only between its double quotation marks; half a pair stays what it is,
  /// and is refused.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  var joiningSurrogateEscapes: String {
    guard let first = utf8.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B,
      utf8.contains(0x5C)
    else { return self }
    let bytes = Array(utf8)
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var index = 0
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 { isQuoted.toggle() }
      guard isQuoted, byte == 0x5C, index + 1 < bytes.count else {
        joined.append(byte)
        index += 1
        continue
      }
      if let high = Self.escape(bytes, at: index), (0xD800...0xDBFF).contains(high),
        let low = Self.escape(bytes, at: index + 6), (0xDC00...0xDFFF).contains(low)
      {
        let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
        let digits = String(code, radix: 16, uppercase: true)
        joined += Array("\\U".utf8)
        joined += Array(repeating: 0x30, count: 8 - digits.utf8.count)
        joined += Array(digits.utf8)
        index += 12
      } else {
        // Whatever is escaped, a quotation mark too, is passed with its backslash.
        joined += bytes[index...(index + 1)]
        index += 2
      }
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The code of an escape such as `\ud83d`.
  private static func escape(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
      return nil
    }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
