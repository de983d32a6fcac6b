import Foundation
import Testing

/// A text that a test must give again to the letter, kept in a file beside the tests.
///
/// With `TSUNAGI_RECORD` set in the environment, the files are written anew instead.
enum GoldenText {
  static func check(
    _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["TSUNAGI_RECORD"] != nil {
      try Data((text + "\n").utf8).write(to: file)
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    #expect(recorded == text + "\n", "golden text \(name)", sourceLocation: location)
  }
}
