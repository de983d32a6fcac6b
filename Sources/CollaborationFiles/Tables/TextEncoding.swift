import Foundation

/// How the text of a table is written in bytes.
enum TextEncoding: Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian
  /// The encoding of Japanese Windows: Shift_JIS with ①, ㈱, 髙 and 﨑.
  case windowsJapanese

  /// The text of an XML file, which may say itself how it is written.
  ///
  /// What it says counts where it is the encoding of old programs in the West, which no other rule finds.
  static func decode(xml bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    let quote: Set<Character> = ["\"", "'"]
    let name = head.split(separator: "encoding=").dropFirst().first?
      .dropFirst().prefix { !quote.contains($0) }
    let encoding: String.Encoding? =
      switch name {
      case "iso-8859-1", "latin1", "us-ascii", "windows-1252": .windowsCP1252
      default: nil
      }
    guard head.hasPrefix("<?xml"), let encoding, String(validating: bytes, as: UTF8.self) == nil
    else { return decode(bytes)?.text }
    return String(data: Data(bytes), encoding: encoding)
  }

  /// The text that bytes hold; `nil` where none of the encodings gives one.
  ///
  /// A mark at the start decides. Without one, bytes that are UTF-8 are UTF-8, which a text of
  /// another encoding is by chance only when it is all ASCII; otherwise they are what Excel writes
  /// on Japanese Windows.
  ///
  /// - Complexity: O(*k*), where *k* is the number of bytes.
  static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding)? {
    // Old systems end a file with the character 26, which is no part of its text.
    let content = bytes.lastIndex { $0 != 0x1A }.map { bytes[...$0] } ?? []
    return content.count == bytes.count ? decodeContent(bytes) : decodeContent(Array(content))
  }

  private static func decodeContent(
    _ bytes: [UInt8]
  ) -> (text: String, encoding: TextEncoding)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(validating: bytes.dropFirst(3), as: UTF8.self).map { ($0, .utf8) }
    }
    // A mark of four bytes is that of UTF-32, which nothing here writes.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return String(data: Data(bytes.dropFirst(2)), encoding: .utf16LittleEndian)
        .map { ($0, .utf16LittleEndian) }
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return String(data: Data(bytes.dropFirst(2)), encoding: .utf16BigEndian)
        .map { ($0, .utf16BigEndian) }
    }
    // No table holds the character nought, but in UTF-16 it is half of every comma.
    let noughts = bytes.count { $0 == 0 }
    if noughts > 0 {
      // A few of them in what is UTF-8 otherwise are slips, to be told by their place.
      if noughts < bytes.count / 8, let text = String(validating: bytes, as: UTF8.self) {
        return (text, .utf8)
      }
      let odd = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
      let isLittleEndian = 2 * odd >= noughts
      return String(
        data: Data(bytes), encoding: isLittleEndian ? .utf16LittleEndian : .utf16BigEndian
      )
      .map { ($0, isLittleEndian ? .utf16LittleEndian : .utf16BigEndian) }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    return String(data: Data(bytes), encoding: .shiftJIS).map { ($0, .windowsJapanese) }
  }
}
