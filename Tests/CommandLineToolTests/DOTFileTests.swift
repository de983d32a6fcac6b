import Foundation
import Testing

/// What Graphviz's own commands make of our DOT. `make` installs graphviz, so CI never skips this.
@Suite(.enabled(if: Graphviz.isInstalled, "graphviz is not installed"))
struct DOTFileTests {
  @Test func everyCommandOfGraphvizDrawsTheSameMap() throws {
    let scratch = try Scratch()
    let town = try scratch.file("town.yaml", holding: smallTown)
    let file = scratch.file("town.dot").path
    #expect(try CommandRun("draw", town, "-o", file).status == 0)
    let pinned = try Graphviz.svg(of: file, by: ["neato", "-n2"])
    #expect(String(decoding: pinned, as: UTF8.self).contains("地域包括支援センター"))
    #expect(try Graphviz.svg(of: file, by: ["dot"]) == pinned)
    #expect(try Graphviz.svg(of: file, by: ["fdp"]) == pinned)
  }
}

private enum Graphviz {
  static let isInstalled = (try? run(["dot", "-V"])) != nil

  static func svg(of file: String, by command: [String]) throws -> Data {
    try run(command + ["-Tsvg", file])
  }

  private static func run(_ command: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused() }
    return bytes
  }

  private struct Refused: Error {}
}
