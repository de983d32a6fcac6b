import Foundation

/// The file that a path leads to, however the path is spelled.
///
/// Two paths are of one file where they lead to the same place of the same disk: by a link, a hard
/// link, `..` or in a folder that ignores capitals. Of files that are not there yet the folder and the
/// name are compared, without regard to capitals, because they would be one file on Windows and macOS.
public struct FileIdentity: Sendable {
  private let place: FileStatus.Place?
  private let folder: FileStatus.Place?
  private let name: String

  /// The file at a path, which need not be there yet; `nil` for a pipe, a device or a folder.
  public init?(_ path: String) {
    let destination = Self.destination(of: path)
    let status = FileStatus(destination)
    if let status, status.kind != .file { return nil }
    let parts = Self.parts(of: destination)
    place = status?.place
    folder = FileStatus(parts.folder.isEmpty ? "." : parts.folder)?.place
    let isKnown = folder != nil
    name = (isKnown ? parts.name : URL(fileURLWithPath: destination).standardizedFileURL.path)
      .precomposedStringWithCanonicalMapping.lowercased()
  }

  /// The file that standard input comes from; `nil` where it is a pipe or a terminal.
  public static var standardInput: FileIdentity? {
    guard let status = FileStatus(descriptor: STDIN_FILENO), status.kind == .file else {
      return nil
    }
    return FileIdentity(place: status.place)
  }

  private init(place: FileStatus.Place) {
    self.place = place
    folder = nil
    name = ""
  }

  /// Whether both are one file.
  public func isSame(as other: FileIdentity) -> Bool {
    if let place, let otherPlace = other.place { return place == otherPlace }
    return !name.isEmpty && folder == other.folder && name == other.name
  }

  // MARK: Paths

  /// Where links lead from a path, the last of which may lead to nothing.
  static func destination(of path: String) -> String {
    var path = path
    // Linux follows 40 links, too, before it takes them for a ring.
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      path = next.hasPrefix("/") ? next : parts(of: path).folder + next
    }
    return path
  }

  /// A path as its folder, with the stroke behind it, and the name in it.
  static func parts(of path: String) -> (folder: String, name: String) {
    guard let stroke = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...stroke]), String(path[path.index(after: stroke)...]))
  }
}
