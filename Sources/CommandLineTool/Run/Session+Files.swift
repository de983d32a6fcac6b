import CollaborationFiles

extension Session {
  /// Writes files, all of them or none, and says which cannot be written.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    do {
      try StagedFiles.write(files)
    } catch {
      throw CommandFailure(unwritable: error)
    }
  }
}

extension CommandFailure {
  /// The failure of files that cannot be written, which is no fault of the data.
  init(unwritable error: NetworkFileError) {
    self.init(unwritable: error.faults.first?.location.file ?? "")
  }

  /// The failure of a file that cannot be written.
  init(unwritable path: String) {
    self.init(
      .machine,
      say(
        "\(path) に書き込めません。フォルダーがあるか、書き込みが許されているか、空き容量があるかを確かめてください。",
        "cannot write \(path)\nhint: see that its folder exists, may be written to and has room"))
  }
}
