import Foundation
import Testing

@testable import CollaborationFiles

@Suite final class StagedFilesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private var contents: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test func allFilesAreWritten() throws {
    try StagedFiles.write([(path("a"), [0x61]), (path("b"), [0x62])])
    #expect(contents == ["a", "b"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("b"))) == Data([0x62]))
  }

  @Test func oneThatCannotBeWrittenLeavesTheOldOnesWhole() throws {
    try StagedFiles.write([(path("a"), [0x61])])
    for impossible in [path("missing/b"), folder.path] {
      #expect(throws: UnwrittenFile.self) {
        try StagedFiles.write([(path("a"), [0x62]), (path("new"), [0x62]), (impossible, [])])
      }
    }
    #expect(contents == ["a"], "nothing is left beside it")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("a"))) == Data([0x61]))
  }

  @Test func aLinkStaysALinkAndPermissionsStay() throws {
    try StagedFiles.write([(path("a"), [0x61])])
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path("a"))
    try FileManager.default.createSymbolicLink(
      atPath: path("link"), withDestinationPath: path("a"))
    try StagedFiles.write([(path("link"), [0x62])])
    #expect(contents == ["a", "link"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("a"))) == Data([0x62]))
    let attributes = try FileManager.default.attributesOfItem(atPath: path("a"))
    #expect(attributes[.posixPermissions] as? Int == 0o664)
  }
}
