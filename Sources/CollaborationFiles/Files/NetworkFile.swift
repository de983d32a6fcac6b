public import CollaborationModel

/// Files of networks, whatever their form.
public enum NetworkFile {
  /// The extensions of what can be read, in a line.
  public static let readable =
    (["yaml", "yml", "json", "xlsx", "xlsm", "csv"]
    + ExchangeForm.allCases.filter { $0 != .dot }.flatMap(\.pathExtensions) + ["gz"])
    .map { "." + $0 }.joined(separator: " ")

  /// The extensions of what can be written, in a line.
  public static let writable =
    (["yaml", "yml", "json", "xlsx"] + ExchangeForm.allCases.flatMap(\.pathExtensions))
    .map { "." + $0 }.joined(separator: " ")

  /// Reads a network from a path.
  ///
  /// - Parameter path: a file, compressed by gzip or not, whose form is told by its first bytes, else by
  ///   its extension. A folder that holds `ties.csv`, or one of `participants.csv`, `ties.csv` and
  ///   `meetings.csv`, is read as tables; any other `.csv` is a table of ties, or a bare list of them.
  /// - Parameter faultyRows: what becomes of rows that cannot be used.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(
    _ path: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    if FileBytes.isFolder(path) {
      return try NetworkTables.read(folder: path, faultyRows: faultyRows)
    }
    return try read(ByteSource(path: path), faultyRows: faultyRows)
  }

  /// Reads a network from a source: a file, standard input, or bytes under a name.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the source.
  public static func read(
    _ source: ByteSource, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    guard let read = try FileForm.of(source)?.read else { throw unknown(source) }
    return try read(source, faultyRows)
  }

  static func unknown(_ source: ByteSource) -> NetworkFileError {
    source.failure(
      .unknownFormat(
        pathExtension: FileName.pathExtension(of: source.innerName), readable: readable))
  }

  /// Writes a network; the form is told by the extension of the path, and a folder gets tables.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - path: `.yaml`, `.yml`, `.json` or `.xlsx`, an extension of ``ExchangeForm``, or a folder that
  ///     is there.
  /// - Returns: what the form cannot hold.
  /// - Throws: ``NetworkFileError`` when the file cannot be written, or no form has the extension.
  @discardableResult
  public static func write(
    _ network: CollaborationNetwork, to path: String
  ) throws(NetworkFileError) -> [ExportLoss] {
    if FileBytes.isFolder(path) {
      try NetworkTables.write(network, toFolder: path)
      return NetworkTables.losses(of: network)
    }
    guard let write = FileForm.of(name: path)?.write else { throw FileForm.unknownTarget(path) }
    return try write(network, path)
  }
}
