import Foundation

/// Files that are written together: every one of them is whole beside its target before the first
/// takes its name, so that a full disk or a path that cannot be written leaves all as they were.
public struct StagedFiles {
  private var staged: [(temporary: URL, target: URL, path: String)] = []

  /// Writes the files, or none of them.
  ///
  /// A path that is no regular file, such as a pipe, is written into when its turn comes: it has no
  /// old content to keep.
  ///
  /// - Throws: ``NetworkFileError`` for the first path that cannot be written.
  public static func write(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(NetworkFileError) {
    var stage = StagedFiles()
    do {
      for file in files { try stage.add(file.bytes, for: file.path) }
      try stage.commit()
    } catch {
      stage.discard()
      throw error
    }
  }

  /// Writes a file beside its target.
  mutating func add(_ bytes: [UInt8], for path: String) throws(NetworkFileError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    if FileBytes.isFolder(target.path) {
      throw NetworkFileError(faults: [Fault(.isDirectory, at: Fault.Location(file: path))])
    }
    let isSpecial = Self.isSpecial(target)
    let temporary =
      isSpecial
      ? FileManager.default.temporaryDirectory.appendingPathComponent("tsunagi-\(UUID())")
      : target.deletingLastPathComponent()
        .appendingPathComponent(".\(target.lastPathComponent.prefix(60)).\(UUID()).part")
    staged.append((temporary, target, path))
    do {
      try Data(bytes).write(to: temporary)
    } catch {
      throw Self.unwritable(path, error)
    }
  }

  /// Gives every file its name.
  mutating func commit() throws(NetworkFileError) {
    for file in staged {
      do {
        if Self.isSpecial(file.target) {
          let handle = try FileHandle(forWritingTo: file.target)
          try handle.write(contentsOf: Data(contentsOf: file.temporary))
          try handle.close()
          try FileManager.default.removeItem(at: file.temporary)
        } else {
          Self.copyPermissions(of: file.target, to: file.temporary)
          try Self.rename(file.temporary, to: file.target)
        }
      } catch {
        throw Self.unwritable(file.path, error)
      }
    }
    staged = []
  }

  /// Takes away what was written and did not come to its name.
  mutating func discard() {
    for file in staged { try? FileManager.default.removeItem(at: file.temporary) }
    staged = []
  }

  private static func rename(_ file: URL, to target: URL) throws {
    let isDone = unsafe file.withUnsafeFileSystemRepresentation { from in
      unsafe target.withUnsafeFileSystemRepresentation { to in
        guard let from = unsafe from, let to = unsafe to else { return false }
        return unsafe Foundation.rename(from, to) == 0
      }
    }
    if !isDone { throw CocoaError(.fileWriteUnknown) }
  }

  /// Whoever might change the old file may change the new one.
  private static func copyPermissions(of old: URL, to new: URL) {
    let files = FileManager.default
    guard let attributes = try? files.attributesOfItem(atPath: old.path),
      let permissions = attributes[.posixPermissions]
    else { return }
    try? files.setAttributes([.posixPermissions: permissions], ofItemAtPath: new.path)
  }

  private static func isSpecial(_ url: URL) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    let type = attributes?[.type] as? FileAttributeType
    return type != nil && type != .typeRegular && type != .typeDirectory
  }

  private static func unwritable(_ path: String, _ error: any Error) -> NetworkFileError {
    NetworkFileError(
      faults: [
        Fault(
          .unwritable(reason: FileBytes.reason(of: error)), at: Fault.Location(file: path))
      ])
  }
}
