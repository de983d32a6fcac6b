import CollaborationFiles
import CollaborationModel
import Foundation
import Testing

/// What fuzzing found once: each reader gets its inputs again, and says or reads something.
@Suite struct FuzzingFindingsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/Findings")

  private static let inputs: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.contains("/") && !$0.hasSuffix(".md") }.sorted()
  }()

  @Test func theInputsAreThere() {
    #expect(FileManager.default.fileExists(atPath: Self.folder.path))
  }

  @Test(arguments: inputs)
  func whatWasFoundIsReadOrRefused(_ input: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: input)))
    let reader = input.prefix { $0 != "/" }
    do throws(NetworkFileError) {
      let reading =
        if let form = Self.forms[String(reader)] {
          try form.read(bytes, file: "input." + form.pathExtension, faultyRows: .refuseRow)
        } else {
          try NetworkYAML.read(bytes, file: "input.yaml", faultyRows: .refuseRow)
        }
      #expect(reading.ledger.isBalanced)
      guard let form = Self.forms[String(reader)], reading.network.participants.count < 200 else {
        return
      }
      _ = try form.read(
        Array(form.text(of: reading.network).utf8), file: "again." + form.pathExtension)
    } catch {
      #expect(
        !error.text(in: .japanese).isEmpty
          && error.faults.allSatisfy { $0.location.file.hasPrefix("input") })
    }
  }

  private static let forms: [String: ExchangeForm] = [
    "graphml": .graphML, "gexf": .gexf, "net": .pajek, "paj": .pajekProject, "dl": .ucinet,
    "gml": .gml, "nodelink": .nodeLink, "cyjs": .cytoscape, "edgelist": .edgeList,
  ]
}
