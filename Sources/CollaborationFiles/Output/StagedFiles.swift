import Foundation

/// Files that are written together: every one of them is whole beside its target before the first
/// takes its name, so that a full disk or a path that cannot be written leaves all as they were.
public struct StagedFiles {
  /// A file that is whole under a name of its own, and the path that it will take.
  private struct Staged {
    let temporary: String
    let target: String
    let path: String
  }

  /// What becomes of a file that has the name already.
  private enum Precedence {
    case replacesOld, keepsOld
  }

  private var staged: [Staged] = []

  /// Writes the files, or none of them; a file that has one of the names is replaced.
  ///
  /// A path that is no regular file, such as a pipe, is written into: it has no old content to keep.
  /// That is done before any file takes its name, since it can fail.
  ///
  /// - Throws: ``UnwrittenFile`` for the first path that cannot be written.
  public static func write(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(UnwrittenFile) {
    try write(files, .replacesOld)
  }

  /// Writes the files, or none of them; where one of the names is taken, nothing is written.
  ///
  /// - Throws: ``UnwrittenFile`` for the first path that cannot be written.
  public static func create(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(UnwrittenFile) {
    try write(files, .keepsOld)
  }

  private static func write(
    _ files: [(path: String, bytes: [UInt8])], _ precedence: Precedence
  ) throws(UnwrittenFile) {
    var stage = StagedFiles()
    do {
      for file in files { try stage.add(file.bytes, for: file.path, precedence) }
      try stage.commit(precedence)
    } catch {
      stage.discard()
      throw error
    }
  }

  /// Writes a file beside its target, or into a target that is no regular file.
  private mutating func add(
    _ bytes: [UInt8], for path: String, _ precedence: Precedence
  ) throws(UnwrittenFile) {
    let target = FileIdentity.destination(of: path)
    let kind = FileStatus(target)?.kind
    if kind == .folder { throw Self.unwritable(path, .isFolder) }
    if kind != nil, precedence == .keepsOld { throw Self.unwritable(path, .isTaken) }
    if kind == .special {
      if let obstacle = Self.write(bytes, into: target, O_WRONLY) {
        throw Self.unwritable(path, obstacle)
      }
      return
    }
    let (folder, name) = FileIdentity.parts(of: target)
    // A name may have 255 bytes, and a Japanese character has three.
    let temporary = folder + ".\(name.prefix(60)).\(UUID()).part"
    staged.append(Staged(temporary: temporary, target: target, path: path))
    UnfinishedFiles.add(temporary)
    if let obstacle = Self.write(bytes, into: temporary, O_WRONLY | O_CREAT | O_EXCL) {
      throw Self.unwritable(path, obstacle)
    }
    if let permissions = FileStatus(target)?.permissions {
      // Whoever might change the old file may change the new one.
      _ = unsafe chmod(temporary, permissions)
    }
  }

  /// Gives every file its name. A signal waits until all of them have theirs.
  private mutating func commit(_ precedence: Precedence) throws(UnwrittenFile) {
    let files = staged
    try UnfinishedFiles.finish(files.map(\.temporary)) { () throws(UnwrittenFile) in
      for file in files {
        let isDone =
          switch precedence {
          case .replacesOld: unsafe rename(file.temporary, file.target) == 0
          case .keepsOld: Self.take(file.target, for: file.temporary)
          }
        guard isDone else { throw Self.unwritable(file.path, WriteObstacle(code: errno)) }
      }
    }
    staged = []
  }

  /// Gives a file a name that nobody has. A disk without links, such as a memory stick, is asked
  /// first whether somebody has it.
  private static func take(_ target: String, for temporary: String) -> Bool {
    if unsafe link(temporary, target) == 0 {
      _ = unsafe unlink(temporary)
      return true
    }
    guard errno != EEXIST else { return false }
    guard FileStatus(target) == nil else {
      errno = EEXIST
      return false
    }
    return unsafe rename(temporary, target) == 0
  }

  /// Takes away what was written and did not come to its name.
  private mutating func discard() {
    for file in staged { UnfinishedFiles.remove(file.temporary) }
    staged = []
  }

  /// Writes bytes into a file; what stands in the way, or `nil` where all are written.
  private static func write(
    _ bytes: [UInt8], into path: String, _ options: Int32
  ) -> WriteObstacle? {
    let file = unsafe open(path, options | O_CLOEXEC, 0o666)
    guard file >= 0 else { return WriteObstacle(code: errno) }
    var position = 0
    while position < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          file, buffer.baseAddress.map { unsafe $0 + position }, buffer.count - position)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(file)
        return WriteObstacle(code: code)
      }
      position += count
    }
    // A disk in the network tells only here that it is full.
    return close(file) == 0 ? nil : WriteObstacle(code: errno)
  }

  private static func unwritable(_ path: String, _ obstacle: WriteObstacle) -> UnwrittenFile {
    UnwrittenFile(path: path, obstacle: obstacle)
  }
}
