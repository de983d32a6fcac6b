import Foundation

/// The networks that ship with the program.
///
/// They lie beside the installed binary, in `../share/tsunagi/datasets`, or in the package that the
/// binary was built in. Both are found from the binary itself: no path is built into it.
public enum DatasetShelf {
  /// The file that an argument means: a path that exists, else the shipped network of that id.
  public static func path(of argument: String) -> String {
    let files = FileManager.default
    if argument == "-" || files.fileExists(atPath: argument) { return argument }
    guard argument.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
      return argument
    }
    return file(of: argument)?.path ?? argument
  }

  /// The shipped network of an id.
  static func file(of id: String) -> URL? {
    files.first { $0.deletingPathExtension().lastPathComponent == id }
  }

  /// All shipped networks, by folder and name. Catalogues hold words and lists, not networks.
  static var files: [URL] {
    for folder in folders {
      let contents = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      let found = contents?.compactMap { $0 as? URL }.filter {
        ["yaml", "yml"].contains($0.pathExtension)
          && $0.deletingLastPathComponent().lastPathComponent != "catalogues"
      }
      if let found, !found.isEmpty { return found.sorted { $0.path < $1.path } }
    }
    return []
  }

  private static var folders: [URL] {
    guard let binary = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    var folder = binary.deletingLastPathComponent()
    var folders = [folder.deletingLastPathComponent().appending(path: "share/tsunagi/datasets")]
    // A build lies a few folders deep in its package.
    for _ in 0..<5 {
      folder.deleteLastPathComponent()
      let manifest = folder.appending(path: "Package.swift")
      if FileManager.default.fileExists(atPath: manifest.path) {
        folders.append(folder.appending(path: "datasets"))
        break
      }
    }
    return folders
  }
}
