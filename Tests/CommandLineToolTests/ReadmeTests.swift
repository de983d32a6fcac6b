import Foundation
import Testing

@Suite struct ReadmeTests {
  private let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["README.md", "README.ja.md"])
  func theExampleIsTheCodeThatTheTestsCompile(name: String) throws {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    let example = try String(
      contentsOf: package.appending(path: "Tests/CommandLineToolTests/ReadmeExample.swift"),
      encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```\n"))
  }

  @Test func theExampleDrawsAMap() throws {
    let scratch = try Scratch()
    let town = try scratch.file("town.yaml", holding: smallTown)
    try drawMap(of: town, to: scratch.file("map.svg").path)
    #expect(
      try String(contentsOf: scratch.file("map.svg"), encoding: .utf8).contains("社会福祉協議会"))
  }

  @Test(arguments: ["README.md", "README.ja.md"])
  func theNetworkThatIsShownAsAnExampleCanBeRead(name: String) throws {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    let block = try #require(
      readme.split(separator: "```yaml\n").last?.split(separator: "```").first)
    let run = try CommandRun("check", "-", input: String(block))
    #expect(run.status == 0, "\(run.text)")
  }

  @Test func bothLanguagesShowTheSameCommands() throws {
    #expect(try commands(of: "README.md") == commands(of: "README.ja.md"))
  }

  /// The examples are run in their order, as somebody would who copies them, in a folder with what they
  /// take for granted.
  @Test func everyCommandThatIsShownIsDone() throws {
    let scratch = try Scratch()
    let town = try block("yaml", of: "README.md")
    _ = try scratch.file("town.yaml", holding: town)
    _ = try scratch.file("last.yaml", holding: town.replacing("depth: 4", with: "depth: 2"))
    _ = try scratch.file("edges.tsv", holding: "a\tb\nb\tc\n")
    let zip = Process()
    zip.executableURL = URL(filePath: "/usr/bin/env")
    zip.arguments = ["gzip", "edges.tsv"]
    zip.currentDirectoryURL = scratch.folder
    try zip.run()
    zip.waitUntilExit()
    for name in ["a.xlsx", "b.xlsx"] {
      #expect(try CommandRun("convert", "town.yaml", name, in: scratch.folder).status == 0)
    }
    for command in try commands(of: "README.md") {
      let run = try CommandRun(command, in: scratch.folder)
      #expect(run.status == 0, "tsunagi \(command.joined(separator: " ")): \(run.errors)")
    }
    #expect(scratch.contents.contains("town.png"))
  }

  @Test(arguments: ["README.md", "README.ja.md"])
  func everyPathThatIsNamedIsThere(name: String) throws {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    let paths = readme.matches(of: /`((?:Sources|Tests|datasets|\.ci)[^` ]*)`/).map { String($0.1) }
    #expect(!paths.isEmpty)
    for path in paths {
      // A part in angle brackets stands for any name.
      let known = path.split(separator: "<", omittingEmptySubsequences: false)[0]
      let file = package.appending(path: String(known)).path
      #expect(FileManager.default.fileExists(atPath: file), "\(name) names \(path)")
    }
  }

  @Test(arguments: ["README.md", "README.ja.md"])
  func thePictureOfTheHouseShowsEveryModule(name: String) throws {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    let picture = try #require(
      readme.components(separatedBy: "```\n").first { $0.contains("────") })
    let modules = try FileManager.default.contentsOfDirectory(
      atPath: package.appending(path: "Sources").path)
    // Modules of one capital letter before a library's name are bridges to C.
    for module in modules where module.wholeMatch(of: /C[A-Z]\w*/) == nil {
      #expect(picture.contains(module), "\(name) does not show \(module)")
    }
  }

  // MARK: Parts of a README

  private func block(_ kind: String, of name: String) throws -> String {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    return String(
      try #require(
        readme.components(separatedBy: "```\(kind)\n").dropFirst().first?
          .components(separatedBy: "```").first))
  }

  /// The arguments of every `tsunagi …` that a shell block shows, without the explanation behind them.
  private func commands(of name: String) throws -> [[String]] {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    return readme.components(separatedBy: "```sh\n").dropFirst()
      .flatMap { $0.components(separatedBy: "```")[0].split(separator: "\n") }
      .map { $0.prefix { $0 != "#" }.split(separator: " ").map(String.init) }
      .filter { $0.first == "tsunagi" }.map { Array($0.dropFirst()) }
  }
}
