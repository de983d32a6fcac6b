import CollaborationModel
import Foundation
import Testing

@testable import CollaborationFiles

/// What a form has to carry unchanged, whatever is in it.
@Suite final class RoundTripOfLabelsTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("表"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let labels: [String?] = [
    "髙橋㈱①", "\"引用\"", "a,b", "一\n二", "<b>&amp;", "=cmd|'/c calc'!A1", "'=1", "👩‍👩‍👧", "が",
    "か\u{3099}", "0123", "_x000D_", nil,
  ]

  private var network: CollaborationNetwork {
    let people = Self.labels.enumerated().map { index, label in
      Participant(id: "p\(index)", name: label ?? "名", kind: "agency")
    }
    var ties = Self.labels.enumerated().dropFirst().map { index, label in
      Tie(from: "p0", to: "p\(index)", kind: "協働", label: label)
    }
    // Parallel ties of two kinds, and an answer that is missing; the last participant stands alone.
    ties.append(Tie(from: "p0", to: "p1", kind: "つなぎ", isDirected: true))
    ties[0].reports = Reports(from: .tied(depth: Depth(level: 2)), to: .unanswered)
    return CollaborationNetwork(
      name: "表", vocabulary: .standard,
      participants: people + [Participant(id: "alone", name: "ひとつ", kind: "resident-group")],
      ties: ties)
  }

  @Test(arguments: ["yaml", "json", "xlsx", "graphml", ""])
  func everyLabelComesBackAsItWas(form: String) throws {
    let path =
      form.isEmpty
      ? folder.appendingPathComponent("表").path : folder.appendingPathComponent("表.\(form)").path
    try NetworkFile.write(network, to: path)
    let reading = try NetworkFile.read(path)
    #expect(reading.warnings == [])
    #expect(reading.network == network)
    #expect(
      reading.network.participants.map { Array($0.name.unicodeScalars) }
        == network.participants.map { Array($0.name.unicodeScalars) })
    #expect(reading.ledger.isBalanced && reading.ledger.refused == 0 && reading.ledger.merged == 0)
  }

  @Test func pairsOfEscapesInJSONAreOneCharacter() throws {
    let text = #"{"tsunagi": 1, "name": "\ud83d\ude00 \\ud83d \"町\""}"#
    #expect(try NetworkYAML.read(text).network.name == "😀 \\ud83d \"町\"")
    let half = #"{"tsunagi": 1, "name": "\ud83d"}"#
    #expect(throws: NetworkFileError.self) { try NetworkYAML.read(half) }
  }

  @Test func aFileThatIsNoMappingIsToldSo() {
    for text in ["- a\n- b\n", "ただの文\n"] {
      let error = #expect(throws: NetworkFileError.self) { try NetworkYAML.read(text) }
      guard case .wrongRoot? = error?.faults.first?.problem else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }
}
