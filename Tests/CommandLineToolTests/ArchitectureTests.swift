import CollaborationModel
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
    (
      "Foundation",
      ["CollaborationFiles/", "CommandLineTool/", "Workbench/", "Spreadsheets/Writing/"]
    ),
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

  // MARK: What the README says of the code

  /// Memory is handled by hand where C libraries are called and in the kernels of measures, nowhere else.
  @Test func theReadmeNamesTheFoldersOfUnsafeCode() throws {
    let folders = try swiftFiles.filter { file in
      file.text.split(separator: "\n").contains { line in
        let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
        return code.contains(/\bunsafe\b/)
      }
    }.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
    let readme = try text("README.md")
    let bullet = try #require(
      readme.components(separatedBy: "* `unsafe` stands only in ").last?
        .components(separatedBy: "\n*").first)
    #expect(Set(bullet.matches(of: /`([A-Za-z\/]+)`/).map { String($0.1) }) == Set(folders))
  }

  /// Two libraries are the package's own; all others are for everybody.
  @Test func theReadmeSaysWhichTargetsAreProducts() throws {
    let manifest = try text("Package.swift")
    let products = Set(manifest.matches(of: /\.library\(name: "(\w+)"/).map { String($0.1) })
    let own = Set(try swiftFiles.map { String($0.path.prefix { $0 != "/" }) })
      .subtracting(["CommandLineTool"])
    #expect(own.subtracting(products) == ["Spreadsheets", "XMLEvents"])
    #expect(try text("README.md").contains("but for `Spreadsheets` and `XMLEvents`"))
  }

  /// The version stands in one place, and the changes of it in another.
  @Test func theChangelogTellsOfTheVersion() throws {
    #expect(SoftwareVersion.current.wholeMatch(of: /\d+\.\d+\.\d+(-[\w.]+)?/) != nil)
    let changelog = try text("CHANGELOG.md")
    #expect(changelog.contains("\n## [Unreleased]\n"))
    #expect(changelog.contains("\n## [\(SoftwareVersion.current)] - "))
    #expect(try CommandRun("--version").text == SoftwareVersion.current + "\n")
  }

  private func text(_ name: String) throws -> String {
    let file = sources.deletingLastPathComponent().appending(path: name)
    return try String(contentsOf: file, encoding: .utf8)
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
