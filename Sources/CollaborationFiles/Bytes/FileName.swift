/// What the name of a file says.
enum FileName {
  /// The last part of a path.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that a file is in.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  /// The name of a file without its extension, which a network has that has none of its own.
  static func stem(of path: String) -> String {
    let name = last(of: path)
    return name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
  }

  /// The extension of a path in lower case, without its dot.
  static func pathExtension(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether a path ends with an extension, which may have a dot in it.
  static func ends(_ path: String, with pathExtension: String) -> Bool {
    path.lowercased().hasSuffix("." + pathExtension)
  }

  /// A path without its extension.
  static func path(_ path: String, without pathExtension: String) -> String {
    let ending = "." + pathExtension
    if path.lowercased().hasSuffix(ending) { return String(path.dropLast(ending.count)) }
    let known = self.pathExtension(of: path)
    return known.isEmpty ? path : String(path.dropLast(known.count + 1))
  }
}
