/// The keys of a document that repeat an earlier one of their mapping, out of the parser's sight.
///
/// The YAML library stops at the first mapping with a repeated key. Such keys are therefore given
/// another name of the same length before the text is parsed again, so that every place stays where
/// it is, and their real names are kept here.
struct RepeatedKeys {
  struct Repetition {
    let key: String
    let firstLine: Int
  }

  /// By the place of the key that repeats.
  private(set) var repetitions: [SourcePlace: Repetition] = [:]

  /// Hides the later keys of the mapping in which a key is repeated.
  ///
  /// - Parameters:
  ///   - key: the key that is repeated.
  ///   - first: where the mapping has it first.
  ///   - text: the text, changed in place.
  /// - Returns: whether any was found; if not, the text is as it was.
  mutating func hide(_ key: String, after first: SourcePlace, in text: inout String) -> Bool {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
    guard !key.isEmpty, lines.indices.contains(first.line - 1) else { return false }
    var finder = KeyFinder(lines: lines, key: Array(key.unicodeScalars))
    let places = finder.places(after: first)
    for place in places {
      let mark = Unicode.Scalar(0xE000 + UInt32(repetitions.count % 6400)) ?? "\u{E000}"
      lines[place.line - 1][place.column - 1] = mark
      repetitions[place] = Repetition(key: key, firstLine: first.line)
    }
    if places.isEmpty { return false }
    var scalars = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() {
      if index > 0 { scalars.append("\n") }
      scalars.append(contentsOf: line)
    }
    text = String(scalars)
    return true
  }
}

/// Looks for the later places of a key in the mapping that has it at a place.
private struct KeyFinder {
  let lines: [[Unicode.Scalar]]
  let key: [Unicode.Scalar]

  mutating func places(after first: SourcePlace) -> [SourcePlace] {
    isInFlow(first) ? flowPlaces(after: first) : blockPlaces(after: first)
  }

  /// Whether the key stands between braces.
  private func isInFlow(_ place: SourcePlace) -> Bool {
    var row = place.line - 1
    var before = lines[row].prefix(place.column - 1)
    while true {
      if let last = before.last(where: { $0 != " " && $0 != "\t" }) {
        return last == "{" || last == ","
      }
      guard row > 0 else { return false }
      row -= 1
      before = lines[row][...]
      if before.contains("#") { return false }
    }
  }

  /// Keys of a block mapping begin in one column, and it ends with the first line that begins before.
  private func blockPlaces(after first: SourcePlace) -> [SourcePlace] {
    var found: [SourcePlace] = []
    for row in first.line..<lines.count {
      guard let start = lines[row].firstIndex(where: { $0 != " " && $0 != "\r" }) else { continue }
      if lines[row][start] == "#" { continue }
      if start < first.column - 1 { break }
      guard start == first.column - 1, let column = keyColumn(in: row, at: start) else { continue }
      found.append(SourcePlace(line: row + 1, column: column + 1))
    }
    return found
  }

  /// Keys of a flow mapping stand behind commas of its own level.
  private func flowPlaces(after first: SourcePlace) -> [SourcePlace] {
    var found: [SourcePlace] = []
    var depth = 0
    var quote: Unicode.Scalar?
    var isAtStart = false
    var previous: Unicode.Scalar = "{"
    var column = first.column - 1
    for row in (first.line - 1)..<lines.count {
      let line = lines[row]
      while column < line.count {
        let scalar = line[column]
        if let open = quote {
          if scalar == "\\" && open == "\"" { column += 1 } else if scalar == open { quote = nil }
        } else {
          if isAtStart, depth == 0, scalar != " ", let place = keyColumn(in: row, at: column) {
            found.append(SourcePlace(line: row + 1, column: place + 1))
          }
          if scalar != " " { isAtStart = false }
          switch scalar {
          case "\"", "'": if "{[,:".unicodeScalars.contains(previous) { quote = scalar }
          case "[", "{": depth += 1
          case "]", "}":
            if depth == 0 { return found }
            depth -= 1
          case ",": isAtStart = true
          default: break
          }
          if scalar != " " { previous = scalar }
        }
        column += 1
      }
      column = 0
    }
    return found
  }

  /// The column of the key's first letter, where the key and its colon stand at a column.
  private func keyColumn(in row: Int, at start: Int) -> Int? {
    let line = lines[row]
    let isQuoted = line[start] == "\"" || line[start] == "'"
    let begin = isQuoted ? start + 1 : start
    guard line[begin...].starts(with: key) else { return nil }
    var end = begin + key.count
    if isQuoted {
      guard end < line.count, line[end] == line[start] else { return nil }
      end += 1
    }
    let rest = line[end...].drop { $0 == " " }
    return rest.first == ":" ? begin : nil
  }
}
