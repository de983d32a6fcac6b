import Foundation
import Testing

/// What SwiftPM does not check: the arrows between our own targets are checked by `.ci/run`, those to
/// the outside here.
@Suite struct ArchitectureTests {
  private let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test(arguments: [
    ("ArgumentParser", ["CommandLineTool/"]),
    ("Yams", ["CollaborationFiles/"]),
    ("CGraphviz", ["GraphvizEngine/Handles/"]),
    ("CZlib", ["CollaborationFiles/Files/", "CommandLineTool/Measuring/"]),
    ("CCairo", ["GraphvizEngine/Handles/"]),
    ("CFontconfig", ["GraphvizEngine/Handles/"]),
    ("Foundation", ["CollaborationFiles/", "CommandLineTool/", "Spreadsheets/Writing/"]),
    ("CXML", ["XMLEvents/"]),
    ("CZip", ["Spreadsheets/Archive/"]),
    ("CXlsxWriter", ["Spreadsheets/Writing/"]),
  ])
  func aModuleFromOutsideIsKnownInOnePlace(module: String, places: [String]) throws {
    for (path, text) in try swiftFiles where !places.contains(where: path.hasPrefix) {
      let imports = text.split(separator: "\n").filter { $0.contains("import ") }
      #expect(!imports.contains { $0.hasSuffix(" " + module) }, "\(path) imports \(module)")
    }
  }

  @Test func noFileIsSoLongThatItHoldsTwoConcepts() throws {
    for (path, text) in try swiftFiles {
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 350, "\(path)")
    }
  }

  /// Every source by its path under `Sources/`.
  private var swiftFiles: [(path: String, text: String)] {
    get throws {
      let found = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
      return try (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        .map { file in
          (
            String(file.path.dropFirst(sources.path.count + 1)),
            try String(contentsOf: file, encoding: .utf8)
          )
        }
    }
  }
}
