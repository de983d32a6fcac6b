
/// The native form of a network: YAML, and JSON, which is YAML too.
///
/// Texts are data. A key whose value has the wrong form, a word that nobody knows, an id that names
/// nobody: each is a ``Fault`` with its line, and reading goes on to find the rest.
///
/// JSON that is a graph of NetworkX, D3 or Cytoscape is known by its `nodes` and `links`, and read too.
///
/// | Limit | |
/// | --- | --- |
/// | a file | 32 MB |
/// | lists and mappings within each other | 64 |
/// | aliases | 200, and no more values than the file has bytes |
/// | a name, a label | 1,000 characters |
/// | any other text | 100,000 characters |
/// | an id | 200 characters |
/// | faults that are kept | 500 |
public enum NetworkYAML {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 32_000_000

  /// Reads a network from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without the mark that says so.
  ///   - file: what faults call the file.
  ///   - faultyRows: what becomes of nodes and edges, in a graph of another program, that cannot be
  ///     used; the native form is read whole or not at all.
  /// - Returns: the network, and the warnings that do not keep it from being used.
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
    let root = DocumentNode.parse(source, log: log)
    if root?.isNull ?? !log.hasErrors { log.report(.empty, at: nil) }

    if let root, let graph = JSONGraph.graph(root, log: log) {
      return try graph.reading(
        name: FileName.stem(of: file), file: file, log: log, faultyRows: faultyRows)
    }
    if log.hasErrors, root.map(JSONGraph.isForeign) ?? false {
      throw NetworkFileError(faults: log.sorted)
    }
    let reader = FormReader(log: log)
    let network = root.flatMap { $0.isNull ? nil : reader.network($0) }
    guard let network, !log.hasLostParts else { throw NetworkFileError(faults: log.sorted) }
    return NetworkReading(
      network: network, warnings: log.faults(of: log.reports.filter { !$0.isError }),
      faults: log.faults(of: log.reports.filter(\.isError)),
      ledger: ImportLedger(whole: network, file: file))
  }

  /// Reads a network from a text.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the text.
  public static func read(
    _ text: String, file: String = "-"
  ) throws(NetworkFileError) -> NetworkReading {
    try read(Array(text.utf8), file: file)
  }
}

extension NetworkYAML {
  /// Reads a network from a file.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the file, or with the one that it cannot be
  ///   read for.
  public static func read(
    contentsOf path: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    try read(FileBytes.read(path, limit: sizeLimit), file: path, faultyRows: faultyRows)
  }
}
