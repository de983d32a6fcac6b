/// Finds places of a text, and the line around them, without going through the text each time.
///
/// Faults come mostly in the order of the file. The index therefore remembers the last place that it
/// found, so that a file of one endless line costs no more than one of many.
final class LineIndex {
  /// A line that is longer is kept in part, the place of the fault within.
  static let longestLine = 1_000

  private let text: String
  private let starts: [String.Index]
  private var last: (line: Int, column: Int, index: String.Index)?

  /// - Complexity: O(*k*), where *k* is the length of the text.
  init(_ text: String) {
    self.text = text
    starts = text.lineStarts
  }

  /// The line of a place as far as it is shown, and the characters before the place.
  ///
  /// - Returns: the characters of the line before the shown part, those of the shown part before the
  ///   place, and the shown part.
  func excerpt(around place: SourcePlace) -> (hidden: Int, before: Int, text: String) {
    guard starts.indices.contains(place.line - 1) else { return (0, 0, "") }
    let scalars = text.unicodeScalars
    let start = starts[place.line - 1]
    let end = endOfLine(place.line)
    let target = index(of: place, from: start, to: end)

    let reach = Self.longestLine / 2
    let shownStart = scalars.index(target, offsetBy: -reach, limitedBy: start) ?? start
    let shownEnd = scalars.index(target, offsetBy: reach, limitedBy: end) ?? end
    let before = text[shownStart..<target].count
    // What is not shown is counted in scalars, which costs nothing: nobody counts so far by eye.
    let column = place.column - 1
    let shownScalars = scalars.distance(from: shownStart, to: target)
    return (max(0, column - shownScalars), before, String(text[shownStart..<shownEnd]))
  }

  private func endOfLine(_ line: Int) -> String.Index {
    var end = line < starts.count ? starts[line] : text.endIndex
    let scalars = text.unicodeScalars
    while end > starts[line - 1] {
      let previous = scalars.index(before: end)
      guard scalars[previous].isLineBreak else { break }
      end = previous
    }
    return end
  }

  private func index(
    of place: SourcePlace, from start: String.Index, to end: String.Index
  ) -> String.Index {
    let scalars = text.unicodeScalars
    var from = (column: 1, index: start)
    if let last, last.line == place.line, last.column <= place.column {
      from = (last.column, last.index)
    }
    let found =
      scalars.index(from.index, offsetBy: place.column - from.column, limitedBy: end) ?? end
    last = (place.line, place.column, found)
    return found
  }
}

extension Unicode.Scalar {
  /// Whether a line ends here: as in YAML 1.1, which also knows NEL and the separators of lines and
  /// paragraphs; otherwise our line numbers would part from the parser's.
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension String {
  /// Where the lines begin.
  fileprivate var lineStarts: [Index] {
    var starts = [startIndex]
    let bytes = utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      switch byte {
      case 0x0A: starts.append(next)
      case 0x0D where next == bytes.endIndex || bytes[next] != 0x0A: starts.append(next)
      case 0xC2 where bytes[next] == 0x85: starts.append(bytes.index(after: next))
      case 0xE2:
        let third = bytes.index(after: next)
        if bytes[next] == 0x80, bytes[third] == 0xA8 || bytes[third] == 0xA9 {
          starts.append(bytes.index(after: third))
        }
      default: break
      }
      index = next
    }
    return starts
  }
}
