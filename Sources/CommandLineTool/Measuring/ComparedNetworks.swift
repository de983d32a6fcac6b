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
    let correlation: Result<PermutationTest, Absence>?
    let divergence: Double?
    let similarity: Double?
  }

  /// Why a comparison gives nothing.
  struct Absence: Error {
    let reason: UndefinedReason
  }

  /// Up to how many nodes ties are held against ties: every pair is a cell.
  static let limit = 2000

  let pairs: [Pair]

  /// The regression on all others, over the nodes that all have; `nil` where it was not asked for.
  let regression: Result<NetworkRegression, Absence>?

  /// What was asked for.
  let comparisons: [NetworkComparison]

  /// Holds a network against others.
  ///
  /// - Parameter match: by what nodes are the same; where nobody says, by ids, and only where the files
  ///   are of one municipality.
  init(
    of own: MeasuredNetwork, with others: [(name: String, network: MeasuredNetwork)],
    _ comparisons: [NetworkComparison], match: NodeMatch?, draws: Int, seed: UInt64, threads: Int
  ) throws {
    self.comparisons = comparisons
    let key = match ?? .id
    let places = others.map { key.places(in: $0.network) }

    /// The networks among the nodes that the own one has in common with the chosen, in the same order.
    func graphs(_ chosen: [Int]) -> Result<[Graph], Absence> {
      if match == nil {
        for number in chosen {
          if let obstacle = NodeMatch.obstacle(between: own, and: others[number].network) {
            return .failure(Absence(reason: obstacle))
          }
        }
      }
      var taken: Set<String> = []
      let common = own.graph.nodes.filter { node in
        let name = key.key(of: own[node])
        return chosen.allSatisfy { places[$0][name] != nil } && taken.insert(name).inserted
      }
      guard common.count <= Self.limit else {
        let error = MeasureError.tooLarge(
          measure: "qapCorrelation, mrqap", nodes: common.count, limit: Self.limit)
        return .failure(
          Absence(
            reason: UndefinedReason(
              english: error.description, japanese: error.japaneseDescription)))
      }
      let graphs =
        [own.graph.subgraph(of: common)]
        + chosen.map { number in
          others[number].network.graph.subgraph(
            of: common.compactMap { places[number][key.key(of: own[$0])] })
        }
      if let obstacle = NodeMatch.obstacle(among: graphs) {
        return .failure(Absence(reason: obstacle))
      }
      return .success(graphs)
    }

    let portrait = comparisons.contains(.portraitDivergence) ? NetworkPortrait(of: own.graph) : nil
    let profile = comparisons.contains(.triadSimilarity) ? TriadProfile(of: own.graph) : nil
    pairs = others.enumerated().map { number, other in
      let correlation: Result<PermutationTest, Absence>? =
        comparisons.contains(.qapCorrelation)
        ? graphs([number]).flatMap { both in
          Self.present(
            QAPCorrelation.test(both[0], both[1], draws: draws, seed: seed, threads: threads),
            or: Self.noSpread)
        } : nil
      return Pair(
        name: other.name,
        common: own.graph.nodes.count { places[number][key.key(of: own[$0])] != nil },
        correlation: correlation,
        divergence: portrait.flatMap {
          portraitDivergence($0, NetworkPortrait(of: other.network.graph))
        },
        similarity: profile.flatMap { own in
          TriadProfile(of: other.network.graph).map { own.similarity(to: $0) }
        })
    }
    regression =
      comparisons.contains(.networkRegression)
      ? graphs(Array(others.indices)).flatMap { all in
        Self.present(
          NetworkRegression(
            of: all[0], on: Array(all.dropFirst()), draws: draws, seed: seed, threads: threads),
          or: Self.dependent)
      } : nil
  }

  private static func present<Value>(
    _ value: Value?, or reason: UndefinedReason
  ) -> Result<Value, Absence> {
    value.map { .success($0) } ?? .failure(Absence(reason: reason))
  }

  private static let noSpread = UndefinedReason(
    english:
      "among the common participants one network has no ties, or all, or weights beyond computation",
    japanese: "共通の参加主体のあいだで、つながりがまったくないか、すべてつながっているか、重みが計算できる範囲を外れたネットワークがあるため")

  private static let dependent = UndefinedReason(
    english: "the networks depend on one another, or one has no ties among the common participants",
    japanese: "説明変数どうしが互いに決まってしまうか、共通の参加主体のあいだにつながりがないため")
}
