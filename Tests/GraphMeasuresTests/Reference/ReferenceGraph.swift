import Foundation
import GraphCore
import GraphMeasures
import Testing

/// A graph of the literature with what igraph, NetworkX and R sna give on it; each file says which
/// versions computed it, and where the graph is from.
struct ReferenceGraph: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let directed: Bool
  let groups: [Int]
  let edges: [[Double]]

  /// Scores by identifier on the graph without its weights.
  let scores: [String: [Double?]]

  /// Scores by identifier on the weighted graph; weights are strengths.
  let weightedScores: [String: [Double?]]

  /// Scores by identifier on the weighted graph; weights are lengths.
  let lengthScores: [String: [Double?]]

  /// Figures by identifier on the graph without its weights.
  let figures: [String: Double?]

  /// The triad census by kind, of directed graphs.
  let triadCensus: [String: Double]?

  /// The ties between groups, and what they are of those expected under degrees.
  let mixing: [[Double]]
  let mixingRatioByDegrees: [[Double?]]

  static let all = ["karate", "florentine", "ht_advice", "rand_a", "rand_c"].map { name in
    guard
      let file = Bundle.module.url(
        forResource: name, withExtension: "json", subdirectory: "Graphs"),
      let data = try? Data(contentsOf: file),
      let graph = try? JSONDecoder().decode(ReferenceGraph.self, from: data)
    else { fatalError("no reference graph \(name)") }
    return graph
  }

  var graph: Graph {
    var builder = GraphBuilder(nodeCount: groups.count, directed: directed)
    for edge in edges {
      builder.connect(
        NodeID(Int(edge[0])), NodeID(Int(edge[1])), weight: edge.count > 2 ? edge[2] : 1)
    }
    return builder.build()
  }

  var partition: NodePartition { NodePartition(groups) }

  var testDescription: String { name }
}
