/// Reads a list of edges as its bytes come: a line an edge, of two names and, if there is one, a
/// weight.
///
/// ```swift
/// var reader = EdgeListReader()
/// reader.read(Array("a b\nb c 2\n".utf8))
/// let list = try reader.finish()
/// list.graph.edgeCount           // 2
/// list.names[NodeID(2)]          // "c"
/// ```
///
/// Columns are parted by tabs where the first edge has one, so that names may hold spaces, else by any
/// number of spaces. Empty lines and lines that begin with `#` are passed over, as is a byte order
/// mark. Lines end with LF or CR LF. Loops are counted and dropped; of parallel edges the greatest
/// weight is kept (``GraphBuilder``).
///
/// - Complexity: O(*b*) time, where *b* counts bytes; besides the graph, eight bytes an edge and the
///   names are held.
public struct EdgeListReader: ~Copyable {
  private let isDirected: Bool
  private var edges = EdgeStore()
  private var index = NodeNameIndex()
  private var separator: UInt8?
  private var line = 0
  private var unfinished: [UInt8] = []
  private var edgesRead = 0
  private var loopsDropped = 0
  private var faults: [EdgeListFault] = []

  /// The last source and its number: lists are mostly sorted by it.
  private var lastSource: (bits: UInt64, length: Int, number: UInt32)?

  /// How many faults are told before the rest is only counted as more of the same.
  static let faultLimit = 100

  public init(directed: Bool = false) {
    isDirected = directed
  }

  /// Reads the next bytes, however many and wherever they break off.
  public mutating func read(_ bytes: [UInt8]) {
    var start = 0
    if !unfinished.isEmpty {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
        unfinished += bytes
        return
      }
      let whole = unfinished + bytes[..<end]
      unfinished = []
      readLine(whole, 0..<whole.count)
      start = end + 1
    }
    while start < bytes.count {
      guard let end = Self.endOfLine(in: bytes.span, from: start) else {
        unfinished = Array(bytes[start...])
        return
      }
      readLine(bytes, start..<end)
      start = end &+ 1
    }
  }

  /// The list, when all its bytes are read.
  ///
  /// - Throws: the faults of the list, up to a hundred.
  public consuming func finish() throws(EdgeListFaults) -> EdgeList {
    if !unfinished.isEmpty { readLine(unfinished, 0..<unfinished.count) }
    guard faults.isEmpty else { throw EdgeListFaults(faults: faults) }
    let names = index.names
    index = NodeNameIndex()
    let builder = GraphBuilder(nodeCount: names.count, directed: isDirected, edges: edges)
    edges = EdgeStore()
    return EdgeList(
      graph: builder.build(), names: names, edgesRead: edgesRead, loopsDropped: loopsDropped)
  }

  private static func endOfLine(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { return position }
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
    guard let first = bytes[range].first, first != UInt8(ascii: "#") else { return }
    let separator = self.separator ?? Self.separator(of: bytes[range])
    var columns = Columns(of: range, separator: separator)

    guard let source = columns.next(in: bytes.span) else { return }
    guard let target = columns.next(in: bytes.span) else { return note(.missingColumn) }
    self.separator = separator
    edgesRead &+= 1

    var weight = 1.0
    if let third = columns.next(in: bytes.span) {
      guard let number = Self.weight(bytes[third.range]) else {
        return note(.badWeight(String(decoding: bytes[third.range], as: UTF8.self)))
      }
      weight = number
    }

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
    if sourceNumber == targetNumber {
      loopsDropped += 1
    } else {
      edges.append(sourceNumber, targetNumber, weight)
    }
  }

  private mutating func number(of column: Columns.Column, in bytes: [UInt8]) -> UInt32? {
    let known = index.names.count
    let number = index.number(of: column.key, bytes[column.range])
    // Text is checked once a name, when it is new.
    if index.names.count > known, column.isNotASCII,
      String(validating: bytes[column.range], as: UTF8.self) == nil
    {
      note(.notUTF8)
      return nil
    }
    return number
  }

  private mutating func note(_ problem: EdgeListFault.Problem) {
    if faults.count < Self.faultLimit { faults.append(EdgeListFault(line: line, problem: problem)) }
  }

  private static func separator(of line: ArraySlice<UInt8>) -> UInt8 {
    line.contains(UInt8(ascii: "\t")) ? UInt8(ascii: "\t") : UInt8(ascii: " ")
  }

  private static func weight(_ text: ArraySlice<UInt8>) -> Double? {
    if text.count == 1, let digit = text.first, digit > 0x30, digit <= 0x39 {
      return Double(digit - 0x30)
    }
    guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite, number > 0
    else { return nil }
    return number
  }
}

/// All faults of an edge list, up to a hundred.
public struct EdgeListFaults: Error, Equatable, Sendable {
  public let faults: [EdgeListFault]
}
