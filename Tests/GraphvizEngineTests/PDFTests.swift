import DOTLanguage
import Foundation
import GraphvizEngine
import Testing

/// What another program reads in our PDF. `make` installs poppler-utils, so CI never skips this.
@Suite(.enabled(if: Poppler.isInstalled, "poppler-utils is not installed"))
struct PDFTests {
  @Test func thePageIsExactlyA3() throws {
    #expect(try Poppler.read(page(), with: "pdfinfo").contains("1191 x 842 pts (A3)"))
  }

  @Test func theTextCanBeSearched() throws {
    #expect(try Poppler.read(page(), with: "pdftotext", "-").contains("地域包括支援センター"))
  }

  @Test func everyFontIsEmbeddedAsASubset() throws {
    let fonts = try Poppler.read(page(), with: "pdffonts").split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("BIZUDPGothic"))
      #expect(font.contains(/yes +yes +yes/), "embedded, subset, searchable: \(font)")
    }
  }
}

private enum Poppler {
  static let isInstalled = (try? run("pdfinfo", "-v")) != nil

  /// What a tool of poppler-utils prints about the PDF of a document.
  static func read(_ document: DOTDocument, with tool: String, _ arguments: String...) throws
    -> String
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Graphviz.render(document, as: .pdf)).write(to: file)
    return try run(tool, file.path, arguments)
  }

  private static func run(_ tool: String, _ file: String, _ arguments: [String] = []) throws
    -> String
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool, file] + arguments
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
