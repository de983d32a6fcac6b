import CollaborationModel

extension NetworkTables {
  /// Reads a source as a table of ties.
  static func read(
    _ source: ByteSource, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    let file = source.innerName
    let bytes = try source.bytes(limit: sizeLimit)
    let text =
      if let (text, _) = TextEncoding.decode(bytes) {
        SourceText(file: file, text: text)
      } else {
        try SourceText.decoding(bytes, file: file)
      }
    return try read(
      [text], numbers: ["ties": 0], name: FileName.stem(of: file), faultyRows: faultyRows)
  }

  /// Reads the tables of a folder.
  static func read(
    folder: String, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    guard let files = files(in: folder) else {
      throw NetworkFileError(faults: [Fault(.isDirectory, at: Fault.Location(file: folder))])
    }
    return try read(files, name: FileBytes.name(of: folder), faultyRows: faultyRows)
  }

  /// Reads a table together with those beside it; `nil` where it is not one of three.
  static func read(
    pairedWith path: String, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading? {
    let isPart = ["participants.csv", "ties.csv", "meetings.csv"]
      .contains(FileName.last(of: path).lowercased())
    let folder = FileName.folder(of: path)
    guard isPart, let files = files(in: folder) else { return nil }
    return try read(files, name: FileBytes.name(of: folder), faultyRows: faultyRows)
  }

  /// The tables in a folder; `nil` where there are no ties.
  private static func files(in folder: String) -> Files? {
    func existing(_ name: String) -> String? {
      [".csv", ".tsv"].map { folder + "/" + name + $0 }
        .first { FileBytes.problem(ofOpening: $0) == nil }
    }
    guard let ties = existing("ties") else { return nil }
    return Files(
      participants: existing("participants"), ties: ties, meetings: existing("meetings"))
  }
}
