import Foundation

/// A table in a text: rows of cells between commas, tabs or semicolons, as RFC 4180 has it.
struct DelimitedText {
  /// The rows that hold anything.
  let rows: [[TableCell]]

  /// Where a quotation mark stands that is never closed.
  let unclosedQuote: SourcePlace?

  /// Reads a text, whose delimiter is the one that its first line holds more of.
  ///
  /// - Parameters:
  ///   - text: the text of the table.
  ///   - source: its number in the log.
  /// - Complexity: O(*k*), where *k* is the length of the text.
  init(_ text: String, source: Int) {
    let firstLine = text.utf8.prefix { $0 != 0x0A && $0 != 0x0D }
    let tabs = firstLine.count { $0 == 0x09 }
    let commas = firstLine.count { $0 == 0x2C }
    // Where a comma stands in numbers, Excel writes semicolons.
    let hasSemicolons = commas == 0 && tabs == 0 && firstLine.contains(0x3B)
    var scanner = Scanner(
      source: source, delimiter: tabs > commas ? 0x09 : hasSemicolons ? 0x3B : 0x2C)
    for byte in text.utf8 { scanner.take(byte) }
    scanner.finish()
    rows = scanner.rows
    unclosedQuote = scanner.unclosedQuote
  }

  /// Takes a text byte by byte and keeps the cells.
  private struct Scanner {
    let source: Int
    let delimiter: UInt8
    var rows: [[TableCell]] = []
    var unclosedQuote: SourcePlace?

    private var row: [TableCell] = []
    private var cell: [UInt8] = []
    private var start = (line: 1, column: 1)
    private var line = 1
    private var column = 1
    private var state = State.outside
    private var previous: UInt8 = 0

    private enum State {
      /// Outside quotation marks, within them, or behind one that may close the cell.
      case outside, quoted, afterQuote
    }

    init(source: Int, delimiter: UInt8) {
      self.source = source
      self.delimiter = delimiter
    }

    mutating func take(_ byte: UInt8) {
      defer {
        advance(over: byte)
        previous = byte
      }
      if state == .quoted {
        if byte == 0x22 { state = .afterQuote } else { cell.append(byte) }
        return
      }
      switch byte {
      case 0x22 where state == .afterQuote:
        cell.append(byte)
        state = .quoted
      case 0x22 where cell.isEmpty:
        state = .quoted
      case delimiter:
        endCell()
        start = (line, column + 1)
      case 0x0A where previous == 0x0D:
        start = (line, 1)
      case 0x0A, 0x0D:
        endRow()
        start = (line + 1, 1)
      default:
        cell.append(byte)
      }
    }

    mutating func finish() {
      if state == .quoted {
        unclosedQuote = SourcePlace(source: source, line: start.line, column: start.column)
      }
      endRow()
    }

    private mutating func advance(over byte: UInt8) {
      if byte == 0x0A && previous == 0x0D {
        column = 1
      } else if byte == 0x0A || byte == 0x0D {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }

    private mutating func endCell() {
      let place = SourcePlace(source: source, line: start.line, column: start.column)
      row.append(TableCell(text: String(decoding: cell, as: UTF8.self), place: place))
      cell.removeAll(keepingCapacity: true)
      state = .outside
    }

    private mutating func endRow() {
      endCell()
      if row.contains(where: { !$0.text.trimmingBlanks.isEmpty }) { rows.append(row) }
      row = []
      row.reserveCapacity(rows.first?.count ?? 0)
    }
  }
}

extension String {
  /// The text without blanks at its ends, full-width ones too.
  var trimmingBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first.isBlank || last.isBlank else {
      return self
    }
    var rest = scalars[...]
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return String(rest)
  }

  /// The text with full-width letters, digits and signs made half-width.
  var halfWidth: String {
    guard unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) }) else {
      return self
    }
    let folded = unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(folded))
  }
}

extension String {
  /// The text in Unicode's composed form: macOS writes が as two characters in the names of files.
  var precomposed: String { precomposedStringWithCanonicalMapping }
}

extension Unicode.Scalar {
  /// Whether people see nothing there: blanks of every width, of none too, and ends of lines.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0x3000, 0xA0: true
    default: isJoint
    }
  }

  /// Whether the character has no width at all, as web pages have where a line may break.
  var isJoint: Bool {
    switch value {
    case 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
