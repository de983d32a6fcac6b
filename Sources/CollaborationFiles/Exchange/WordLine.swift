/// A word of a line-oriented form, and where it stands.
struct LineWord {
  let text: String
  let isQuoted: Bool
  let place: SourcePlace
}

/// A line of words, as Pajek and UCINET have them.
struct WordLine {
  let number: Int
  let words: [LineWord]

  /// The lines of a text that hold any word.
  ///
  /// A word that begins with a quotation mark ends with the next one, or with its line. Where a letter
  /// follows the next one, it is a mark within the word, which ends with the last one of the line.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - source: its number in the log.
  ///   - isSeparator: whether a byte divides words; blanks always do.
  ///   - comment: the byte that makes a comment of a line that it begins.
  /// - Complexity: O(*k*), where *k* is the length of the text.
  static func lines(
    of text: String, source: Int, dividedBy isSeparator: (UInt8) -> Bool = { _ in false },
    comment: UInt8? = nil
  ) -> [WordLine] {
    var scanner = TextScanner(text, source: source)
    var lines: [WordLine] = []
    var words: [LineWord] = []
    var number = 1
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    func endLine() {
      if !words.isEmpty { lines.append(WordLine(number: number, words: words)) }
      words = []
    }
    while !scanner.isAtEnd {
      if scanner.line != number {
        endLine()
        number = scanner.line
      }
      let byte = scanner.next
      if byte == comment, words.isEmpty {
        scanner.skip { !isEnd($0) }
      } else if byte.isSpace || isSeparator(byte) {
        scanner.advance()
      } else if byte == 0x22 || byte == 0x27 {
        let place = scanner.place
        scanner.advance()
        let text = scanner.takeQuoted(by: byte) { $0.isSpace || isSeparator($0) }
        words.append(LineWord(text: text, isQuoted: true, place: place))
      } else {
        let place = scanner.place
        let text = scanner.take { !$0.isSpace && !isSeparator($0) }
        words.append(LineWord(text: text, isQuoted: false, place: place))
      }
    }
    endLine()
    return lines
  }
}
