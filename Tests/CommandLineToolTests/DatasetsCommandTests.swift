import Foundation
import Testing

@Suite struct DatasetsCommandTests {
  @Test func theListNamesEveryNetworkThatShips() throws {
    let run = try CommandRun("datasets", "--lang", "ja")
    #expect(run.status == 0)
    for id in ["tsubata", "yaizu", "nabari", "karate"] {
      #expect(run.text.split(separator: "\n").contains { $0.hasPrefix("\(id) ") })
    }
    #expect(!run.text.contains("actions-2-5"))
  }

  @Test func aCopyIsTheFileAndIsNeverWrittenOver() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try CommandRun("datasets", "--copy", "tsubata", folder.path).status == 0)
    #expect(try CommandRun("check", folder.appending(path: "tsubata.yaml").path).status == 0)
    #expect(try CommandRun("datasets", "--copy", "tsubata", folder.path).status == 64)
  }

  @Test func anIdThatDoesNotShipIsWrongUsage() throws {
    let run = try CommandRun("datasets", "--copy", "atlantis", ".", "--lang", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("tsunagi datasets"))
  }
}
