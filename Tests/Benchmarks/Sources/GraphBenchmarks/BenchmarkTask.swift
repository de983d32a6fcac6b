import GraphCore
import GraphMeasures

/// Something to time, and a sum by which its result can be compared.
struct BenchmarkTask: Sendable {
  struct Input {
    let bytes: [UInt8]
    let graph: Graph
    let threads: Int

    /// Groups of no meaning, of which there are eight as there are sectors.
    let groups: NodePartition

    var study: Study { Study(graph, groups: groups, threads: threads) }

    init(bytes: [UInt8], graph: Graph, threads: Int) {
      self.bytes = bytes
      self.graph = graph
      self.threads = threads
      groups = NodePartition(graph.nodes.map { $0.index % 8 })
    }
  }

  let name: String
  let run: @Sendable (Input) throws -> Double

  static let all: [BenchmarkTask] =
    [BenchmarkTask(name: "load") { Double(try read($0.bytes).graph.edgeCount) }]
    + [
      "betweennessRaw", "closenessWF", "harmonic", "constraint", "clustering", "core",
      "articulationPoint", "pagerank", "brokerage",
    ].map { name in
      BenchmarkTask(name: name) { input in
        let scores = try MeasureCatalog.nodeMeasure(named: name).scores(in: input.study)
        return input.graph.nodes.reduce(0) { $0 + (scores[$1] ?? 0) }
      }
    }
    + ["bridges", "components", "transitivity"].map { name in
      BenchmarkTask(name: name) { input in
        try MeasureCatalog.graphMeasure(named: name).figure(in: input.study) ?? 0
      }
    }
}
