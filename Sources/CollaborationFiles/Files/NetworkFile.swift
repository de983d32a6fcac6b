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

  /// Reads a network; the form is told by the extension of the path.
  ///
  /// - Parameter path: `.yaml`, `.yml` and `.json` are the native form, `.xlsx` is a workbook;
  ///   ``ExchangeForm`` names the extensions of the forms of other programs, which are known by their
  ///   first words too. A folder that holds
  ///   `ties.csv`, or either table of `participants.csv` and `ties.csv`, is read as tables; any other
  ///   `.csv` is a table of ties.
  /// - Parameter faultyRows: what becomes of rows that cannot be used.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(
    _ path: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    if FileBytes.isFolder(path) {
      guard let files = tables(in: path) else {
        throw NetworkFileError(faults: [Fault(.isDirectory, at: Fault.Location(file: path))])
      }
      return try NetworkTables.read(
        files, name: FileBytes.name(of: path), faultyRows: faultyRows)
    }
    if pathExtension(of: path) == "gz" { return try read(gzip: path, faultyRows: faultyRows) }
    if let form = exchangeForm(of: path), !isTable(path, of: form) {
      return try read(path, as: form, faultyRows: faultyRows)
    }
    switch pathExtension(of: path) {
    case "yaml", "yml", "json":
      return try NetworkYAML.read(contentsOf: path, faultyRows: faultyRows)
    case "xlsx", "xlsm", "xls", "xlsb", "ods", "numbers":
      return try NetworkWorkbook.read(contentsOf: path, faultyRows: faultyRows)
    case "csv", "tsv", "txt":
      let isPair = ["participants.csv", "ties.csv", "meetings.csv"]
        .contains(lastPart(of: path).lowercased())
      let folder = folder(of: path)
      if isPair, let files = tables(in: folder) {
        return try NetworkTables.read(
          files, name: FileBytes.name(of: folder), faultyRows: faultyRows)
      }
      return try NetworkTables.read(
        NetworkTables.Files(ties: path), name: name(of: path), faultyRows: faultyRows)
    case let other:
      let bytes = try FileBytes.read(path, limit: ExchangeForm.sizeLimit)
      if let form = ExchangeForm.recognized(in: bytes) {
        return try read(path, as: form, bytes: bytes, faultyRows: faultyRows)
      }
      throw NetworkFileError(
        faults: [Fault(.unknownFormat(pathExtension: other), at: Fault.Location(file: path))])
    }
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
    if let form = exchangeForm(of: path) {
      try form.write(network, to: path)
      return form.losses(of: network)
    }
    switch pathExtension(of: path) {
    case "yaml", "yml", "json":
      try NetworkYAML.write(network, to: path)
      return []
    case "xlsx":
      try NetworkWorkbook.write(network, to: path)
      return NetworkWorkbook.losses(of: network)
    case let other:
      throw NetworkFileError(
        faults: [Fault(.unknownTarget(pathExtension: other), at: Fault.Location(file: path))])
    }
  }

  /// The tables in a folder; `nil` where there are no ties.
  private static func tables(in folder: String) -> NetworkTables.Files? {
    func existing(_ name: String) -> String? {
      [".csv", ".tsv"].map { folder + "/" + name + $0 }
        .first { FileBytes.problem(ofOpening: $0) == nil }
    }
    guard let ties = existing("ties") else { return nil }
    return NetworkTables.Files(
      participants: existing("participants"), ties: ties, meetings: existing("meetings"))
  }

  /// The folder that a file is in.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name of a file without its extension, which a network has that has none of its own.
  static func name(of path: String) -> String {
    let name = lastPart(of: path)
    return name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
  }

  /// The extension of a path in lower case, without its dot.
  static func pathExtension(of path: String) -> String {
    let name = lastPart(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
