extension SourceText {
  /// The text that bytes hold, or `nil` where the log says why they hold none.
  ///
  /// A mark at the start that says «this is UTF-8» is dropped. Control characters are reported here,
  /// each where it stands, because the YAML library names the first one only.
  ///
  /// - Complexity: O(*k*), where *k* is the number of bytes.
  static func decoding(_ bytes: [UInt8], file: String) throws(NetworkFileError) -> SourceText {
    var content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    // Old systems end a file with the character 26, which is no part of its text.
    if content.last == 0x1A { content.removeLast() }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw NetworkFileError(faults: [notUTF8(bytes, file: file)])
    }
    return try checking(text, file: file)
  }

  /// The text, or the faults of its characters.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  static func checking(_ text: String, file: String) throws(NetworkFileError) -> SourceText {
    let source = SourceText(file: file, text: text)
    let log = FaultLog(source: source)
    source.reportControlCharacters(to: log)
    if log.hasErrors { throw NetworkFileError(faults: log.sorted) }
    return source
  }

  /// The fault of bytes that are not UTF-8, at the line of the first that does not fit.
  private static func notUTF8(_ bytes: [UInt8], file: String) -> Fault {
    let valid = validPrefix(of: bytes)
    let head = bytes[..<valid]
    let start = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[valid...].firstIndex(of: 0x0A) ?? bytes.count
    let line = head.count { $0 == 0x0A } + 1
    let shownStart = max(start, valid - LineIndex.longestLine)
    let before = String(decoding: bytes[shownStart..<valid], as: UTF8.self)
    let after = String(
      decoding: bytes[valid..<min(end, valid + LineIndex.longestLine)], as: UTF8.self)
    let column = String(decoding: bytes[start..<valid], as: UTF8.self).count + 1
    return Fault(
      .notUTF8(offset: valid),
      at: Fault.Location(
        file: file, line: line, column: column,
        excerpt: Fault.Excerpt(
          text: before + after, offset: before.count, isCut: shownStart > start)))
  }

  /// How many bytes from the start are UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      count += UTF8.width(scalar)
    }
    return count
  }

  private func reportControlCharacters(to log: FaultLog) {
    guard mayHoldControlCharacters else { return }
    var line = 1
    var column = 1
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
        line += 1
        column = 1
        last = scalar
        continue
      case 0..<0x20 where scalar != "\t", 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF:
        log.report(
          .controlCharacter(code: scalar.value), at: SourcePlace(line: line, column: column))
      default: break
      }
      if scalar != "\n" { column += 1 }
      last = scalar
    }
  }

  /// Whether some byte may belong to a control character; nearly no text has one.
  private var mayHoldControlCharacters: Bool {
    let bytes = text.utf8.span
    // Without a way out of the loop several bytes are looked at at once.
    var suspects: UInt8 = 0
    var isControl: UInt8 = 0
    unsafe bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        let byte = unsafe bytes[index]
        let isEnd: UInt8 = byte == 0x0A || byte == 0x0D || byte == 0x09 ? 1 : 0
        isControl |= (byte < 0x20 ? 1 : 0) & ~isEnd | (byte == 0x7F ? 1 : 0)
        suspects |= (byte == 0xC2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
      }
    }
    if isControl != 0 || suspects == 0 { return isControl != 0 }
    return bytes.indices.dropLast().contains { index in
      switch bytes[index] {
      case 0xC2: bytes[index + 1] < 0xA0
      // What is full-width begins so too, but not with these.
      case 0xEF: bytes[index + 1] == 0xBB || bytes[index + 1] == 0xBF
      default: false
      }
    }
  }
}
