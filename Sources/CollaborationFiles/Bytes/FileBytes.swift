import Foundation

/// The bytes of a file, read and written so that nothing is half done.
enum FileBytes {
  /// The fault that a path cannot be opened for, or `nil`.
  static func problem(ofOpening path: String) -> Fault? {
    var isDirectory: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      return Fault(.noSuchFile, at: Fault.Location(file: path))
    }
    return isDirectory.boolValue ? Fault(.isDirectory, at: Fault.Location(file: path)) : nil
  }

  static func isFolder(_ path: String) -> Bool {
    problem(ofOpening: path)?.problem == .isDirectory
  }

  /// The name of a file or folder, that of the folder one is in for `.`.
  static func name(of path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }

  /// Reads a file.
  ///
  /// Its size is not asked for but counted, because a pipe does not know its own.
  static func read(_ path: String, limit: Int) throws(NetworkFileError) -> [UInt8] {
    if let fault = problem(ofOpening: path) { throw NetworkFileError(faults: [fault]) }
    var bytes: [UInt8] = []
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      // What a regular file says of its size saves room being made again and again.
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      bytes.reserveCapacity(min(limit, size ?? 0))
      while bytes.count <= limit {
        let count = min(1 << 20, limit + 1 - bytes.count)
        guard let chunk = try handle.read(upToCount: count), !chunk.isEmpty else { return bytes }
        bytes.append(contentsOf: chunk)
      }
    } catch {
      throw NetworkFileError(
        faults: [
          Fault(.unreadable(reason: reason(of: error)), at: Fault.Location(file: path))
        ])
    }
    throw NetworkFileError(
      faults: [Fault(.tooLarge(limit: limit), at: Fault.Location(file: path))])
  }

  /// Writes a file: to a new file beside it, which then takes its name.
  ///
  /// Whoever reads the path sees the old file or the new one, whole.
  static func write(_ bytes: [UInt8], to path: String) throws(NetworkFileError) {
    try write([(path, bytes)])
  }

  /// Writes files, all of them or none.
  static func write(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(NetworkFileError) {
    do {
      try StagedFiles.write(files)
    } catch {
      throw NetworkFileError(
        faults: [Fault(.unwritable(error.obstacle), at: Fault.Location(file: error.path))])
    }
  }

  static func reason(of error: any Error) -> String {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    return String((cause ?? error).localizedDescription)
  }
}
