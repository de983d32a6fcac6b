import Foundation

/// Files that are written together or not at all.
///
/// Each is written beside its place first; only when all of them are there do they take their names.
/// Whoever looks meets the old files or the new ones, and no half of any.
struct FileBatch {
  private var files: [(path: String, bytes: [UInt8])] = []

  mutating func add(_ bytes: [UInt8], as path: String) {
    files.append((path, bytes))
  }

  func write() throws {
    let disk = FileManager.default
    var staged: [(from: URL, to: URL)] = []
    defer { for file in staged { try? disk.removeItem(at: file.from) } }
    for (path, bytes) in files {
      let target = URL(filePath: path).resolvingSymlinksInPath()
      let beside = target.deletingLastPathComponent()
        .appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)")
      do {
        guard !Self.isFolder(target) else { throw CocoaError(.fileWriteFileExists) }
        staged.append((beside, target))
        try Data(bytes).write(to: beside)
        try Self.takeOver(permissionsOf: target, for: beside)
      } catch {
        throw Self.failure(path)
      }
    }
    for (file, (path, _)) in zip(staged, files) {
      // Renaming replaces what is there in one step.
      guard unsafe rename(file.from.path, file.to.path) == 0 else { throw Self.failure(path) }
    }
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }

  /// A file that is replaced keeps its permissions; one that may not be written to stays as it is.
  private static func takeOver(permissionsOf old: URL, for new: URL) throws {
    let disk = FileManager.default
    guard disk.fileExists(atPath: old.path) else { return }
    guard disk.isWritableFile(atPath: old.path) else { throw CocoaError(.fileWriteNoPermission) }
    if let permissions = try disk.attributesOfItem(atPath: old.path)[.posixPermissions] {
      try disk.setAttributes([.posixPermissions: permissions], ofItemAtPath: new.path)
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      .machine,
      say(
        "\(path) に書き込めません。フォルダーがあるか、書き込みが許されているかを確かめてください。",
        "cannot write \(path)\nhint: see that its folder exists and may be written to"))
  }
}
