/// Which folders of a module use which others: a folder uses another where a file of it names a
/// type that the other declares.
///
/// Only names of types are followed, neither functions nor members, so that the graph can be
/// computed from the syntax alone. What a folder called `Catalogue` names is left out where the
/// caller says so: a catalogue is the list of everything in its module.
public struct FolderGraph {
  public let module: String
  /// For every folder the folders that it uses, each with one example of a use.
  public let arrows: [String: [String: Use]]

  /// One use of a type, to show to whoever has to mend it.
  public struct Use: CustomStringConvertible {
    public let file: String
    public let type: String

    public var description: String { "\(file) names \(type)" }
  }

  /// The graph of one module's files.
  ///
  /// - Parameter isList: whether a file is a list of everything, whose uses do not count.
  public init(
    module: String, files: [SourceFile], leavingOut isList: (SourceFile) -> Bool = { _ in false }
  ) {
    self.module = module
    let own = files.filter { $0.module == module }.sorted { $0.path < $1.path }
    let homes = Self.homes(of: own)
    var arrows: [String: [String: Use]] = [:]
    for file in own where !isList(file) {
      let declaredHere = Set(file.declared.map(\.name))
      for name in file.used.sorted(by: { ($0.name, $0.context) < ($1.name, $1.context) }) {
        for type in Self.types(named: name, among: homes, module: module)
        where !declaredHere.contains(type) {
          guard let home = homes[type], home != file.folder else { continue }
          if arrows[file.folder]?[home] == nil {
            arrows[file.folder, default: [:]][home] = Use(file: file.path, type: type)
          }
        }
      }
    }
    self.arrows = arrows
  }

  /// The folder of every type that other files can name, by its full name. A name that is declared
  /// in two folders says nothing.
  private static func homes(of files: [SourceFile]) -> [String: String] {
    var folders: [String: Set<String>] = [:]
    for file in files {
      for type in file.declared where !type.isPrivate {
        folders[type.name, default: []].insert(file.folder)
      }
    }
    return folders.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The declared types that a written name stands for: the innermost that fits, and those around it.
  private static func types(
    named used: UsedName, among homes: [String: String], module: String
  ) -> [String] {
    var name = used.name[...]
    if name.hasPrefix(module + ".") { name = name.dropFirst(module.count + 1) }
    let parts = name.split(separator: ".")
    // Looked for as Swift does: within the innermost type first, then outwards.
    var around = used.context.split(separator: ".")
    while true {
      let first = (around + parts.prefix(1)).joined(separator: ".")
      if homes[first] != nil {
        return parts.indices.map { (around + parts[...$0]).joined(separator: ".") }
          .filter { homes[$0] != nil }
      }
      guard !around.isEmpty else { return [] }
      around.removeLast()
    }
  }
}
