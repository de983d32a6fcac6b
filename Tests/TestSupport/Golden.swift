import Foundation
public import Testing

/// Holds a text against the file of its name in the folder `Golden` of the tests.
///
/// With `TSUNAGI_RECORD` in the environment the files are written anew instead; look at what git says of
/// them before committing.
///
/// - Parameter test: the file of the test, beside or above which `Golden` stands.
public func expect(
  _ text: String, equalsGolden name: String, of test: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = try goldenFolder(of: test).appending(path: name)
  if ProcessInfo.processInfo.environment["TSUNAGI_RECORD"] != nil {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == golden, "golden file \(name)", sourceLocation: sourceLocation)
}

/// The nearest folder `Golden`, from that of the test upwards.
private func goldenFolder(of test: String) throws -> URL {
  var folder = URL(filePath: test).deletingLastPathComponent()
  while folder.path != "/" {
    let golden = folder.appending(path: "Golden")
    if FileManager.default.fileExists(atPath: golden.path) { return golden }
    folder.deleteLastPathComponent()
  }
  throw MissingGoldenFolder(test: test)
}

private struct MissingGoldenFolder: Error {
  let test: String
}
