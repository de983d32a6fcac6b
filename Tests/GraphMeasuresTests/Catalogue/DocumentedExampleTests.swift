import Foundation
import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// The figures that doc comments state are computed.
@Suite struct DocumentedExampleTests {
  /// The graph of the doc comments: 福祉課, 社協 and 自治会 are tied to one another, and 自治会 to 郵便局.
  private static let graph = Graph(nodeCount: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)])
  private static let nodes = ["福祉課": 0, "社協": 1, "自治会": 2, "郵便局": 3]

  /// A figure as a comment writes it: `0.315…` is anything that begins so, `0.25` is 0.25.
  private struct Stated {
    let value: Double
    let unit: Double

    init?(_ text: Substring) {
      let digits = text.prefix { "0123456789.−-".contains($0) }
      guard let value = Double(digits.replacing("−", with: "-")), !digits.hasSuffix(".") else {
        return nil
      }
      self.value = value
      let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
      unit = text.dropFirst(digits.count).hasPrefix("…") ? pow(10, -Double(decimals)) : 1e-9
    }

    func isMet(by number: Double) -> Bool { (number - value).magnitude <= unit }
  }

  /// `scores[自治会]  // 0.315…` in the comment of a measure, of nodes of the graph above.
  @Test func scoresInCommentsAreThoseOfTheGraph() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/GraphMeasures").standardized
    var checked = 0
    for measure in MeasureCatalog.nodeMeasures where !measure.description.needsGroups {
      let name = "\(type(of: measure))"
      guard let comment = try Self.comment(of: name, in: folder) else { continue }
      guard comment.contains("scores(on: graph") else { continue }
      let pattern = /\[(福祉課|社協|自治会|郵便局)\]\s+\/\/ (.+)/
      for match in comment.matches(of: pattern) {
        guard let stated = Stated(match.2), let node = Self.nodes[String(match.1)] else { continue }
        // A comment is of the measure as it stands first in the catalogue.
        guard
          MeasureCatalog.nodeMeasures.first(where: { "\(type(of: $0))" == name })?
            .description.identifier == measure.description.identifier
        else { continue }
        guard let score = try measure.scores(on: Self.graph)[NodeID(node)] else {
          Issue.record("\(name) has no score where its comment states \(match.2)")
          continue
        }
        checked += 1
        // Or it is of the worked example, where the measure needs weights to say something.
        var ofExample: Double?
        if case .scores(let scores) = measure.description.example.outcome, node < scores.count {
          ofExample = scores[node]
        }
        let isMet = stated.isMet(by: score) || (ofExample.map { stated.isMet(by: $0) } ?? false)
        #expect(isMet, "\(name): \(score) is not \(match.2)")
      }
    }
    #expect(checked >= 10)
  }

  /// `try Density().figure(on: graph)  // 0.666…`, of the worked example of the measure.
  @Test func figuresInCommentsAreThoseOfTheWorkedExample() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/GraphMeasures").standardized
    var checked = 0
    for measure in MeasureCatalog.graphMeasures where !measure.description.needsGroups {
      let name = "\(type(of: measure))"
      guard let comment = try Self.comment(of: name, in: folder),
        let match = comment.firstMatch(of: /figure\(on: graph\)\s+\/\/ (.+)/),
        let stated = Stated(match.1),
        case .figure(let figure?) = measure.description.example.outcome,
        measure.description.identifier.lowercased() == name.lowercased()
      else { continue }
      checked += 1
      let ofGraph = try measure.figure(on: Self.graph)
      let isMet = stated.isMet(by: figure) || (ofGraph.map { stated.isMet(by: $0) } ?? false)
      #expect(isMet, "\(name): \(figure) is not \(match.1)")
    }
    #expect(checked >= 5)
  }

  private static func comment(of name: String, in folder: URL) throws -> String? {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.lastPathComponent == "\(name).swift" else { continue }
      return try String(contentsOf: file, encoding: .utf8)
    }
    return nil
  }
}
