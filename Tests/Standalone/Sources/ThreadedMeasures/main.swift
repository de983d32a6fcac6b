// Every measure with one thread and with four, on graphs of several shapes. Under ThreadSanitizer this
// finds data races; without it, that no result depends on the number of threads.

import GraphCore
import GraphMeasures

/// Ties drawn at random among nodes in a ring, so that the graph is connected.
func madeUpGraph(nodes: Int, ties: Int, directed: Bool, seed: UInt64) -> Graph {
  var generator = SplitMix64(seed: seed, stream: 0)
  var builder = GraphBuilder(nodeCount: nodes, directed: directed)
  for node in 0..<nodes { builder.connect(NodeID(node), NodeID((node + 1) % nodes)) }
  for _ in 0..<ties {
    let (first, second) = (generator.below(nodes), generator.below(nodes))
    guard first != second else { continue }
    builder.connect(
      NodeID(first), NodeID(second), weight: Double(1 + generator.below(5)))
  }
  return builder.build()
}

/// What every measure says of a graph; a measure that has no value here says why.
func results(of graph: Graph, threads: Int) -> [String] {
  let groups = NodePartition(labels: graph.nodes.map { "group \($0.index % 4)" })
  let study = Study(graph, groups: groups, threads: threads)
  var results: [String] = []
  func note(_ measure: MeasureDescription, _ value: () throws -> Any?) {
    do {
      results.append("\(measure.identifier): \(try value().map { "\($0)" } ?? "undefined")")
    } catch {
      results.append("\(measure.identifier): \(error)")
    }
  }
  for measure in MeasureCatalog.nodeMeasures {
    note(measure.description) {
      let scores = try measure.scores(in: study)
      return graph.nodes.map { scores[$0] }
    }
  }
  for measure in MeasureCatalog.graphMeasures {
    note(measure.description) { try measure.figure(in: study) }
  }
  for measure in MeasureCatalog.profileMeasures {
    note(measure.description) { try measure.profile(in: study).figures }
  }
  let chances = Chances(of: study, draws: 20)
  for null in NullModel.allCases {
    note(Density().description) {
      try chances.chances(of: [Transitivity(), BetweennessCentralization()], under: null)
    }
  }
  return results
}

for (nodes, ties, directed) in [(40, 80, false), (40, 80, true), (300, 900, false)] {
  let graph = madeUpGraph(nodes: nodes, ties: ties, directed: directed, seed: 7)
  let (one, four) = (results(of: graph, threads: 1), results(of: graph, threads: 4))
  for (first, second) in zip(one, four) where first != second {
    fatalError("the number of threads changes a result:\n\(first)\n\(second)")
  }
  print("\(nodes) nodes, \(graph.edgeCount) ties: \(one.count) results, the same with four threads")
}
