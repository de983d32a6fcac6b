/// Files of networks, whatever their form.
public enum NetworkFile {
  /// Reads a network; the form is told by the extension of the path.
  ///
  /// - Parameter path: `.yaml`, `.yml` and `.json` are the native form.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(_ path: String) throws(NetworkFileError) -> NetworkReading {
    switch pathExtension(of: path) {
    case "yaml", "yml", "json": try NetworkYAML.read(contentsOf: path)
    case let other:
      throw NetworkFileError(
        faults: [
          FileBytes.problem(ofOpening: path)
            ?? Fault(
              .unknownFormat(pathExtension: other), at: Fault.Location(file: path))
        ])
    }
  }

  /// The extension of a path in lower case, without its dot.
  static func pathExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
