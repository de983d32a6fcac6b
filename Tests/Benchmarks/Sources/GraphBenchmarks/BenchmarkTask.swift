import GraphCore
import GraphMeasures

/// Something to time, and a sum by which its result can be compared.
struct BenchmarkTask: Sendable {
  struct Input {
    let bytes: [UInt8]
    let graph: Graph
    let threads: Int

    var study: Study { Study(graph, threads: threads) }
  }

  let name: String
  let run: @Sendable (Input) throws -> Double

  static let all: [BenchmarkTask] =
    [BenchmarkTask(name: "load") { Double(try read($0.bytes).graph.edgeCount) }]
    + [
      "betweennessRaw", "closenessWF", "harmonic", "constraint", "clustering", "core",
      "articulationPoint", "pagerank", "eigenvector",
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
