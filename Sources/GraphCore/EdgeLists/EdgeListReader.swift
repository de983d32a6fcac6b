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
/// Columns are parted by tabs where the first edge has one, so that names may hold spaces, else by
/// commas or semicolons, else by any number of spaces; a name may stand between quotation marks. Empty
/// lines and lines that begin with `#` or `%` are passed over, as is a byte order mark. Lines end with
/// LF, CR LF or CR. Loops are counted and dropped; of parallel edges the greatest weight is kept
/// (``GraphBuilder``). A third column that is no finite positive number is noted, and the edge counts
/// as one without a weight.
///
/// - Complexity: O(*b*) time, where *b* counts bytes; besides the graph, eight bytes an edge and the
///   names are held.
public struct EdgeListReader: ~Copyable {
  private let isDirected: Bool
  private let decode: NameDecoding?
  private var lines: EdgeLineReader<EdgeStore>

  /// Makes a text of the bytes of a name that is no UTF-8; `nil` where they are none.
  public typealias NameDecoding = @Sendable ([UInt8]) -> String?

  /// - Parameters:
  ///   - directed: whether the edges have a direction.
  ///   - format: how the lines are written.
  ///   - decode: how names are read where some are no UTF-8; without it they are faults.
  public init(
    directed: Bool = false, format: EdgeListFormat = EdgeListFormat(),
    otherNames decode: NameDecoding? = nil
  ) {
    isDirected = directed
    self.decode = decode
    lines = EdgeLineReader(format, into: EdgeStore())
  }

  /// Reads the next bytes, however many and wherever they break off.
  public mutating func read(_ bytes: [UInt8]) { lines.read(bytes) }

  /// The list, when all its bytes are read.
  ///
  /// - Throws: the faults of the list, up to a hundred.
  public consuming func finish() throws(EdgeListFaults) -> EdgeList {
    lines.finish()
    guard lines.faults.isEmpty else { throw EdgeListFaults(faults: lines.faults) }
    let names = try lines.index.names.decoded(by: decode, firstLine: lines.lineNotUTF8)
    let notes = lines.notes
    let edges = lines.sink
    // The index of names and the reader's own edges are free before the graph takes room.
    lines = EdgeLineReader(EdgeListFormat(), into: EdgeStore())
    let (edgesRead, loops) = (edges.ends.count + edges.loopsDropped, edges.loopsDropped)
    let builder = GraphBuilder(nodeCount: names.count, directed: isDirected, edges: edges)
    return EdgeList(
      graph: builder.build(), names: names, edgesRead: edgesRead, loopsDropped: loops, notes: notes)
  }

  /// All lines of a list whose bytes are there, for whoever needs to know where each edge stands.
  public static func lines(
    of bytes: [UInt8], format: EdgeListFormat = EdgeListFormat()
  ) -> EdgeLines {
    var reader = EdgeLineReader(format, into: EdgeLineList())
    reader.read(bytes)
    reader.finish()
    return EdgeLines(
      lines: reader.sink.lines, names: reader.index.names, notes: reader.notes,
      faults: reader.faults)
  }
}

extension EdgeStore: EdgeLineSink {
  mutating func take(_ source: UInt32, _ target: UInt32, weight: Double?, line: Int) {
    if source == target { loopsDropped += 1 } else { append(source, target, weight ?? 1) }
  }
}

/// Keeps the edges with their lines.
private struct EdgeLineList: EdgeLineSink {
  var lines: [EdgeLine] = []

  mutating func take(_ source: UInt32, _ target: UInt32, weight: Double?, line: Int) {
    lines.append(
      EdgeLine(
        number: line, source: NodeID(Int(source)), target: NodeID(Int(target)), weight: weight))
  }
}
