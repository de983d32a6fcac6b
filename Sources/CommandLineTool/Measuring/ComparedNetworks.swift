import GraphCore
import GraphMeasures

/// A network held against others: one at a time, and by regression against all of them at once.
struct ComparedNetworks {
  /// How one other network stands to the first.
  struct Pair {
    /// What it is called: its file, or its kinds of tie.
    let name: String

    /// How many nodes both have.
    let common: Int
    let correlation: PermutationTest?
    let divergence: Double?
    let similarity: Double?
  }

  /// Up to how many nodes ties are held against ties: every pair is a cell.
  static let limit = 2000

  let pairs: [Pair]

  /// The regression on all others, over the nodes that all have; `nil` where it is undefined.
  let regression: NetworkRegression?

  /// What was asked for.
  let comparisons: [NetworkComparison]

  /// Holds a network against others, nodes matched by their ids.
  init(
    of own: MeasuredNetwork, with others: [(name: String, network: MeasuredNetwork)],
    _ comparisons: [NetworkComparison], draws: Int, seed: UInt64, threads: Int
  ) throws {
    self.comparisons = comparisons
    let places = others.map { Self.places(in: $0.network) }
    func graphs(_ chosen: [Int]) throws -> [Graph] {
      let common = own.graph.nodes.filter { node in
        chosen.allSatisfy { places[$0][own[node].id] != nil }
      }
      guard common.count <= Self.limit else {
        throw MeasureError.tooLarge(
          measure: "qapCorrelation, mrqap", nodes: common.count, limit: Self.limit)
      }
      return [own.graph.subgraph(of: common)]
        + chosen.map { number in
          others[number].network.graph.subgraph(
            of: common.compactMap { places[number][own[$0].id] })
        }
    }
    let portrait = comparisons.contains(.portraitDivergence) ? NetworkPortrait(of: own.graph) : nil
    let profile = comparisons.contains(.triadSimilarity) ? TriadProfile(of: own.graph) : nil
    pairs = try others.enumerated().map { number, other in
      var correlation: PermutationTest?
      if comparisons.contains(.qapCorrelation) {
        let both = try graphs([number])
        correlation = QAPCorrelation.test(
          both[0], both[1], draws: draws, seed: seed, threads: threads)
      }
      return Pair(
        name: other.name, common: own.graph.nodes.count { places[number][own[$0].id] != nil },
        correlation: correlation,
        divergence: portrait.flatMap {
          portraitDivergence($0, NetworkPortrait(of: other.network.graph))
        },
        similarity: profile.flatMap { own in
          TriadProfile(of: other.network.graph).map { own.similarity(to: $0) }
        })
    }
    if comparisons.contains(.networkRegression) {
      let all = try graphs(Array(others.indices))
      regression = NetworkRegression(
        of: all[0], on: Array(all.dropFirst()), draws: draws, seed: seed, threads: threads)
    } else {
      regression = nil
    }
  }

  private static func places(in network: MeasuredNetwork) -> [String: NodeID] {
    Dictionary(
      network.graph.nodes.map { (network[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
