/// All modules of the package, held against what the house's order allows.
public struct House {
  public let files: [SourceFile]
  public let graphs: [FolderGraph]

  /// No folder uses more than eight others: more cannot be held in mind at once.
  public static let mostFoldersUsed = 8

  /// The modules in which a folder called `Catalogue` may list everything: the one exception.
  public static let modulesWithCatalogue: Set = ["GraphMeasures", "CollaborationFindings"]

  public init(files: [SourceFile]) {
    self.files = files
    graphs = Set(files.map(\.module)).sorted().map { module in
      FolderGraph(module: module, files: files) { file in
        Self.modulesWithCatalogue.contains(module)
          && file.folder.split(separator: "/").contains("Catalogue")
      }
    }
  }

  /// What stands against the order, a line each: `CollaborationFiles/Tables is in a cycle`.
  public var departures: [String: [String]] {
    var found: [String: [String]] = [:]
    for graph in graphs {
      for cycle in graph.cycles {
        let uses = graph.uses(within: cycle)
        for folder in cycle {
          found["\(graph.module)/\(folder) is in a cycle"] =
            uses.filter { $0.from == folder }.map { "→ \($0.to): \($0.use)" }
        }
      }
      for (folder, used) in graph.arrows where used.count > Self.mostFoldersUsed {
        found["\(graph.module)/\(folder) uses more than \(Self.mostFoldersUsed) folders"] =
          used.sorted { $0.key < $1.key }.map { "→ \($0.key): \($0.value)" }
      }
    }
    return found
  }

  /// One line of figures: folders in cycles by module, the sizes of files, the lines of the command.
  public var summary: String {
    let cycles = graphs.compactMap { graph in
      graph.cycles.map(\.count).max().map { "\(graph.module) \($0)" }
    }
    let lines = files.map(\.lineCount).sorted()
    let executable = files.filter { $0.module == "CommandLineTool" }.map(\.lineCount)
    return "folders in cycles: \(cycles.isEmpty ? "none" : cycles.joined(separator: ", ")); "
      + "files \(lines.count), median \(lines.isEmpty ? 0 : lines[lines.count / 2]), "
      + "longest \(lines.last ?? 0); executable \(executable.reduce(0, +)) lines"
  }
}
