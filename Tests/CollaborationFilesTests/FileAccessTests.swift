import CollaborationFiles
import CollaborationModel
import Foundation
import Testing

@Suite final class FileAccessTests {
  private let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func problem(ofReading path: String) -> Fault.Problem? {
    do {
      _ = try NetworkFile.read(path)
      return nil
    } catch {
      return error.faults.first?.problem
    }
  }

  @Test func aMissingFileIsSaidToBeMissing() {
    #expect(problem(ofReading: folder + "/none.yaml") == .noSuchFile)
    #expect(problem(ofReading: folder + "/none") == .noSuchFile)
  }

  @Test func aFolderIsSaidToBeAFolder() {
    #expect(problem(ofReading: folder) == .isDirectory)
  }

  @Test func anotherExtensionIsSaidToBeUnknown() throws {
    try Data("a".utf8).write(to: URL(fileURLWithPath: folder + "/map.docx"))
    #expect(
      problem(ofReading: folder + "/map.docx")
        == .unknownFormat(pathExtension: "docx", readable: NetworkFile.readable))
  }

  @Test func aNetworkIsWrittenAndReadAgain() throws {
    let network = try NetworkYAML.read(exampleTown).network
    let path = folder + "/津幡町.yaml"
    try NetworkYAML.write(network, to: path)
    try NetworkYAML.write(network, to: path)
    #expect(try NetworkFile.read(path).network == network)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["津幡町.yaml"])
  }

  @Test(arguments: ["yaml", "yml", "json"])
  func everyNativeExtensionHoldsTheWholeNetwork(_ pathExtension: String) throws {
    let network = try NetworkYAML.read(exampleTown).network
    let path = folder + "/map." + pathExtension
    #expect(try NetworkFile.write(network, to: path) == [])
    #expect(try NetworkFile.read(path).network == network)
  }

  @Test func whatAnotherFormLosesIsNamed() throws {
    let network = try NetworkYAML.read(exampleTown).network
    let losses = try NetworkFile.write(network, to: folder + "/map.graphml")
    #expect(losses.contains(.sources) && losses.contains(.cases))
    #expect(losses.allSatisfy { !$0.text(in: .japanese).isEmpty && !$0.text(in: .english).isEmpty })
    #expect(throws: NetworkFileError.self) {
      try NetworkFile.write(network, to: folder + "/map.docx")
    }
  }

  @Test func anotherProgramReadsTheJSON() throws {
    let network = try NetworkYAML.read(exampleTown).network
    let data = Data(NetworkYAML.jsonText(of: network).utf8)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect((object?["participants"] as? [Any])?.count == 4)
  }

  @Test func aFileThatCannotBeWrittenLeavesNothingBehind() throws {
    let network = CollaborationNetwork(name: "町")
    #expect(throws: NetworkFileError.self) {
      try NetworkYAML.write(network, to: folder + "/missing/map.yaml")
    }
    #expect(throws: NetworkFileError.self) { try NetworkYAML.write(network, to: folder) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }
}
