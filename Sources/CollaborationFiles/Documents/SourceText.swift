/// The text of a file, and its lines for whoever has to point at one.
struct SourceText {
  /// The file as the caller named it.
  let file: String
  let text: String

  /// The location of a place in the text.
  ///
  /// Its column is counted in characters, because editors show a letter and its accent as one.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  func location(of place: SourcePlace?) -> Fault.Location {
    guard let place else { return Fault.Location(file: file) }
    let line = line(place.line)
    let scalars = line.unicodeScalars
    let target =
      scalars.index(scalars.startIndex, offsetBy: place.column - 1, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let column = line.distance(from: line.startIndex, to: target) + 1
    return Fault.Location(file: file, line: place.line, column: column, text: line)
  }

  /// A line of the text, from 1, without its break.
  private func line(_ number: Int) -> String {
    var current = 1
    var start = text.utf8.startIndex
    var index = start
    while index < text.utf8.endIndex {
      let end = index
      guard let next = text.endOfLineBreak(at: index) else {
        index = text.utf8.index(after: index)
        continue
      }
      if current == number { return String(text[start..<end]) }
      current += 1
      start = next
      index = next
    }
    return current == number ? String(text[start...]) : ""
  }
}

/// A place in a text: line and column from 1, the column counted in Unicode scalars.
struct SourcePlace: Hashable {
  let line: Int
  let column: Int
}

extension String {
  /// The index after the line break at an index, or `nil` where there is none.
  ///
  /// Lines end as in YAML 1.1, which also knows NEL and the line and paragraph separators; otherwise
  /// our line numbers would part from the parser's.
  fileprivate func endOfLineBreak(at index: Index) -> Index? {
    let bytes = utf8
    switch bytes[index] {
    case 0x0A: return bytes.index(after: index)
    case 0x0D:
      let next = bytes.index(after: index)
      return next < bytes.endIndex && bytes[next] == 0x0A ? bytes.index(after: next) : next
    case 0xC2:
      let next = bytes.index(after: index)
      return bytes[next] == 0x85 ? bytes.index(after: next) : nil
    case 0xE2:
      let second = bytes.index(after: index)
      let third = bytes.index(after: second)
      let isSeparator = bytes[second] == 0x80 && (bytes[third] == 0xA8 || bytes[third] == 0xA9)
      return isSeparator ? bytes.index(after: third) : nil
    default: return nil
    }
  }
}
