import Foundation

/// A finished run of the command, as a shell sees it.
struct CommandRun {
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs the command that was built beside the tests, in a language that the tests choose.
  init(
    _ arguments: String..., input: String = "", locale: String = "C", in folder: URL? = nil
  ) throws {
    try self.init(arguments, input: input, locale: locale, in: folder)
  }

  init(
    _ arguments: [String], input: String = "", locale: String = "C", in folder: URL? = nil
  ) throws {
    try self.init(Self.command, arguments, input: input, locale: locale, in: folder)
  }

  /// Runs a line of shell, to which the command is `$0`.
  init(shell line: String, in folder: URL? = nil) throws {
    try self.init(
      URL(filePath: "/bin/bash"), ["-c", line, Self.command.path], input: "", locale: "C",
      in: folder)
  }

  private static var command: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "tsunagi")
  }

  private init(
    _ program: URL, _ arguments: [String], input: String, locale: String, in folder: URL?
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LC_ALL": locale, "COLUMNS": "80"]) { $1 }

    // Files instead of pipes: none of them can fill up while another is waited for.
    let scratch = try Scratch()
    let streams = try ["in", "out", "err"].map { name in
      let file = scratch.file(name)
      try Data(name == "in" ? Array(input.utf8) : []).write(to: file)
      return file
    }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Array(Data(contentsOf: streams[1]))
    errors = String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self)
  }
}

/// A folder of a test's own, gone when the test is.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tsunagi-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// Writes a file and returns its path.
  func file(_ name: String, holding text: String) throws -> String {
    try Data(text.utf8).write(to: file(name))
    return file(name).path
  }

  var contents: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
