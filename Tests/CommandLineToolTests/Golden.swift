import Foundation
import Testing

/// Holds a text against the file of its name in `Golden/`.
///
/// With `TSUNAGI_RECORD` in the environment the files are written anew instead; look at what git
/// says of them before committing.
func expect(
  _ text: String, equalsGolden name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["TSUNAGI_RECORD"] != nil {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == golden, sourceLocation: sourceLocation)
}
