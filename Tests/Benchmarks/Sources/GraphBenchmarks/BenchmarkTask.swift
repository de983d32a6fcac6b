import CollaborationFiles
import GraphCore
import GraphMeasures

/// Something to time, and a sum by which its result can be compared.
struct BenchmarkTask: Sendable {
  struct Input {
    let bytes: [UInt8]
    let graph: Graph
    let threads: Int
    let graphML: GraphMLFiles?

    /// Groups of no meaning, of which there are eight as there are sectors.
    let groups: NodePartition

    var study: Study { Study(graph, groups: groups, threads: threads) }

    init(bytes: [UInt8], graph: Graph, threads: Int, graphML: GraphMLFiles?) {
      self.bytes = bytes
      self.graphML = graphML
      self.graph = graph
      self.threads = threads
      groups = NodePartition(graph.nodes.map { $0.index % 8 })
    }
  }

  let name: String

  /// The most nodes with which the task makes sense.
  var largest = Int.max

  /// Whether the task is done in seconds on the largest networks.
  var isQuick = true
  let run: @Sendable (Input) throws -> Double

  static let all: [BenchmarkTask] =
    [BenchmarkTask(name: "load") { Double(try read($0.bytes).graph.edgeCount) }]
    + ofFiles
    + [
      "betweennessRaw", "betweennessApproximate", "closenessWF", "harmonic", "constraint",
      "clustering", "core",
      "articulationPoint", "pagerank", "eigenvector", "hubs", "brokerage",
    ].compactMap { name in
      guard let measure = try? MeasureCatalog.nodeMeasure(named: name) else { return nil }
      return BenchmarkTask(name: name, isQuick: !measure.description.reachesAllPairs) { input in
        let scores = try measure.scores(in: input.study)
        return input.graph.nodes.reduce(0) { $0 + (scores[$1] ?? 0) }
      }
    }
    + ["bridges", "components", "transitivity"].compactMap { name in
      guard let measure = try? MeasureCatalog.graphMeasure(named: name) else { return nil }
      return BenchmarkTask(name: name) { try measure.figure(in: $0.study) ?? 0 }
    } + ofTowns

  /// A file of another program, with all that it says.
  private static let ofFiles = [
    BenchmarkTask(name: "graphml") { input in
      guard let files = input.graphML else { return .nan }
      return Double(try NetworkFile.read(files.bare).network.ties.count)
    },
    BenchmarkTask(name: "graphmlAttributes") { input in
      guard let files = input.graphML else { return .nan }
      return Double(try NetworkFile.read(files.withAttributes).network.ties.count)
    },
  ]

  /// What chance gives a town: networks of thousands of participants are drawn by nobody who waits.
  private static let ofTowns = [
    BenchmarkTask(name: "eiPermutations10000", largest: 1000) {
      let chances = Chances(of: $0.study, draws: 10_000, exactLimit: 0)
      return try chances.chance(of: EIIndex(), under: .sameSectorSizes)?.mean ?? 0
    },
    BenchmarkTask(name: "rewired999", largest: 1000) {
      let chances = Chances(of: $0.study, draws: 999)
      return try chances.chance(of: BetweennessCentralization(), under: .sameDegrees)?.mean ?? 0
    },
    BenchmarkTask(name: "sectorPairs999", largest: 1000) {
      let pairs = try SectorPairChances(of: $0.study, draws: 999, exactSteps: 0)
      return pairs.chance(0, 1)?.mean ?? 0
    },
  ]
}
