import Foundation
import GraphvizEngine
import Scene

/// What another program reads in our PDFs. `make` installs poppler-utils, so CI never skips it.
enum Poppler {
  static let isInstalled = (try? run("pdfinfo", "-v")) != nil

  /// What a tool of poppler-utils prints about the PDF of a page.
  static func read(_ scene: Scene, with tool: String, _ arguments: String...) throws
    -> String
  {
    try read(Graphviz.render(scene, as: .pdf), with: tool, arguments)
  }

  /// What a tool of poppler-utils prints about a PDF.
  static func read(_ pdf: [UInt8], with tool: String, _ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(pdf).write(to: file)
    return try run(tool, file.path, arguments)
  }

  private static func run(_ tool: String, _ file: String, _ arguments: [String] = []) throws
    -> String
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    // Options go before the file, `-` after it.
    process.arguments =
      [tool] + arguments.filter { $0 != "-" } + [file] + arguments.filter { $0 == "-" }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private struct Refused: Error {}
}
