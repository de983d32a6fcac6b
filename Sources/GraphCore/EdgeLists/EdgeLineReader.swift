/// Takes the edges of a list one by one.
protocol EdgeLineSink {
  /// Takes an edge, whose ends may be the same node.
  ///
  /// - Parameters:
  ///   - weight: the third column; `nil` where there is none that can be used.
  ///   - line: the number of the line, from 1.
  mutating func take(_ source: UInt32, _ target: UInt32, weight: Double?, line: Int)
}

/// Reads the lines of an edge list as their bytes come, and hands each edge to a sink.
///
/// The sink is a type parameter, so that the call for every edge is known when this is compiled.
struct EdgeLineReader<Sink: EdgeLineSink>: ~Copyable {
  private(set) var sink: Sink
  private(set) var index = NodeNameIndex()
  private(set) var notes = EdgeListNotes()
  private(set) var faults: [EdgeListFault] = []

  /// The first line with a name that is no UTF-8 text.
  private(set) var lineNotUTF8: Int?

  private let format: EdgeListFormat
  private var lineEnd: UInt8?
  private var separator: UInt8?
  private var headingsLeft: Int
  private var line = 0
  private var unfinished: [UInt8] = []
  private var edgesRead = 0
  private var isOver = false

  /// The last source and its number: lists are mostly sorted by it.
  private var lastSource: (bits: UInt64, length: Int, number: UInt32)?

  init(_ format: EdgeListFormat, into sink: Sink) {
    self.sink = sink
    self.format = format
    headingsLeft = format.headingLines
  }

  mutating func read(_ bytes: [UInt8]) {
    guard !isOver, !bytes.isEmpty else { return }
    let lineEnd = self.lineEnd ?? Self.lineEnd(of: bytes)
    self.lineEnd = lineEnd
    var start = 0
    if !unfinished.isEmpty {
      guard let end = bytes.firstIndex(of: lineEnd ?? 0x0A) else {
        keep(bytes[...])
        return
      }
      let whole = unfinished + bytes[..<end]
      unfinished = []
      readLine(whole, 0..<whole.count)
      start = end + 1
    }
    while start < bytes.count, !isOver {
      guard let end = Self.position(of: lineEnd ?? 0x0A, in: bytes.span, from: start) else {
        keep(bytes[start...])
        return
      }
      readLine(bytes, start..<end)
      start = end &+ 1
    }
  }

  /// Reads what stands behind the last end of a line.
  mutating func finish() {
    // Old systems end a file with the character 26.
    if unfinished.last == 0x1A { unfinished.removeLast() }
    if !unfinished.isEmpty, !isOver { readLine(unfinished, 0..<unfinished.count) }
    unfinished = []
  }

  private mutating func keep(_ rest: ArraySlice<UInt8>) {
    unfinished += rest
    guard unfinished.count > EdgeListLimits.line else { return }
    line += 1
    stop(.lineTooLong(limit: EdgeListLimits.line))
  }

  /// Whether lines end with CR alone, as on old Macintosh computers; `nil` where it cannot be told yet.
  private static func lineEnd(of bytes: [UInt8]) -> UInt8? {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    guard bytes[first] == 0x0D else { return 0x0A }
    guard first + 1 < bytes.count else { return nil }
    return bytes[first + 1] == 0x0A ? 0x0A : 0x0D
  }

  private static func position(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      if bytes[position] == byte { return position }
      position &+= 1
    }
    return nil
  }

  private mutating func readLine(_ bytes: [UInt8], _ whole: Range<Int>) {
    line += 1
    var range = whole
    if line == 1, bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
      range = (range.lowerBound + 3)..<range.upperBound
    }
    if let last = bytes[range].last, last == UInt8(ascii: "\r") { range.removeLast() }
    guard let first = bytes[range].first, !EdgeListFormat.isComment(first) else { return }
    if first == 0x1A, range.count == 1 { return }
    let separator = self.separator ?? EdgeListFormat.separator(of: bytes[range])
    var columns = EdgeListColumns(of: range, separator: separator)

    guard let source = columns.next(in: bytes.span) else { return }
    if headingsLeft > 0 {
      headingsLeft -= 1
      self.separator = separator
      return
    }
    guard let target = columns.next(in: bytes.span) else { return note(.missingColumn) }
    self.separator = separator
    edgesRead &+= 1
    guard edgesRead <= EdgeListLimits.edges else {
      return stop(.tooManyEdges(limit: EdgeListLimits.edges))
    }

    let weight = readWeight(&columns, in: bytes, upTo: range.upperBound)
    let sourceNumber: UInt32
    if let last = lastSource, source.key.isExact, last.bits == source.key.bits,
      last.length == source.key.length
    {
      sourceNumber = last.number
    } else {
      guard let number = number(of: source, in: bytes) else { return }
      sourceNumber = number
      lastSource = (source.key.bits, source.key.length, number)
    }
    guard let targetNumber = number(of: target, in: bytes) else { return }
    sink.take(sourceNumber, targetNumber, weight: weight, line: line)
  }

  /// The third column as a weight; what cannot be one is noted, and costs the weight only.
  private mutating func readWeight(
    _ columns: inout EdgeListColumns, in bytes: [UInt8], upTo end: Int
  ) -> Double? {
    guard let third = columns.next(in: bytes.span) else { return nil }
    if bytes[third.range.lowerBound] == UInt8(ascii: "{") {
      return readAttributes(bytes[third.range.lowerBound..<end])
    }
    if columns.next(in: bytes.span) != nil { notes.addFurtherColumns(line: line) }
    if let weight = EdgeListFormat.weight(bytes[third.range]) { return weight }
    notes.addWeight(String(decoding: bytes[third.range], as: UTF8.self), line: line)
    return nil
  }

  /// The weight among the attributes that NetworkX writes behind an edge: `{'weight': 2.5}`.
  private mutating func readAttributes(_ text: ArraySlice<UInt8>) -> Double? {
    let attributes = EdgeListAttributes(String(decoding: text, as: UTF8.self))
    if attributes.hasOthers { notes.addFurtherColumns(line: line) }
    guard let text = attributes.weight else { return nil }
    if let weight = EdgeListFormat.weight(Array(text.utf8)[...]) { return weight }
    notes.addWeight(text, line: line)
    return nil
  }

  private mutating func number(of column: EdgeListColumns.Column, in bytes: [UInt8]) -> UInt32? {
    let known = index.names.count
    guard index.names.byteCount <= EdgeListLimits.nameBytes else {
      stop(.namesTooLong(limit: EdgeListLimits.nameBytes))
      return nil
    }
    let number = index.number(of: column.key, bytes[column.range])
    // Text is checked once a name, when it is new.
    if index.names.count > known, column.isNotASCII, lineNotUTF8 == nil,
      String(validating: bytes[column.range], as: UTF8.self) == nil
    {
      lineNotUTF8 = line
    }
    return number
  }

  private mutating func stop(_ problem: EdgeListFault.Problem) {
    note(problem)
    isOver = true
    unfinished = []
  }

  private mutating func note(_ problem: EdgeListFault.Problem) {
    if faults.count < EdgeListLimits.faults {
      faults.append(EdgeListFault(line: line, problem: problem))
    }
  }
}
