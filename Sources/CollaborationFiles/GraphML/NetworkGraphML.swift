/// Networks as GraphML, the exchange form of yEd, Gephi, NetworkX and igraph.
///
/// What is read need not have been written here: any node is a participant, any edge a tie, their
/// attributes are read where they are called like the columns of ``NetworkTables``, and labels are
/// names. Ids that are no ids of ours are replaced, and kept as names.
public enum NetworkGraphML {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64_000_000

  /// The kind of the edges that are seats in meetings.
  static let seatKind = "会議参加"

  /// Reads a network from the bytes of a GraphML file.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - file: what faults call the file.
  ///   - faultyRows: what becomes of nodes and edges that cannot be used.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  /// - Complexity: O(*k*), where *k* is the number of bytes.
  public static func read(
    _ bytes: [UInt8], file: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    guard bytes.count <= sizeLimit else {
      throw NetworkFileError(
        faults: [Fault(.tooLarge(limit: sizeLimit), at: Fault.Location(file: file))])
    }
    let source = try SourceText.decoding(bytes, file: file)
    let log = FaultLog(source: source)
    let document = GraphMLDocument(source, log: log)
    guard !log.hasErrors else { throw NetworkFileError(faults: log.sorted) }

    return try document.graph.rows.reading(
      name: NetworkFile.name(of: file), log: log, faultyRows: faultyRows)
  }

  /// Reads a network from a GraphML file.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(
    contentsOf path: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    try read(FileBytes.read(path, limit: sizeLimit), file: path, faultyRows: faultyRows)
  }
}

extension TableColumns {
  /// The columns of participants and meetings together, which are all nodes.
  static let nodes: [Column] = {
    let known = Set(participants.columns.map(\.key))
    return participants.columns + meetings.columns.filter { !known.contains($0.key) }
  }()
}
