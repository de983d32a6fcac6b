import Foundation

/// What the disk says of a path, links followed.
struct FileStatus {
  /// What stands at the path.
  enum Kind {
    case file, folder
    /// A pipe or a device, which has no content to keep.
    case special
  }

  /// The disk and the number on it: one for all names of a file.
  struct Place: Hashable {
    let disk: UInt64
    let number: UInt64
  }

  let kind: Kind
  let place: Place
  let permissions: mode_t

  /// The status of a path; `nil` where nothing is there.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of an open file, such as standard input.
  init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .special
      }
    place = Place(disk: UInt64(status.st_dev), number: UInt64(status.st_ino))
    permissions = status.st_mode & 0o7777
  }
}
