public import GraphCore

/// Whether a node belongs to the best set of three key players.
///
/// 1 for a node of every best set; between 0 and 1 where several sets are equally good, and the node
/// belongs to some of them.
///
///     K(v) = |{ K best : v ∈ K }| / |{ K best }|,     K best: |K| = 3, DF (neg) or DR (pos) greatest
///
/// ```swift
/// let holding = try KeyPlayer(.distanceFragmentation).scores(on: graph)
/// holding[地域包括支援センター]  // 1
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case       | Here                                              | Elsewhere             |
/// | ---------- | ------------------------------------------------- | --------------------- |
/// | Several best sets | each counts alike                          | one is drawn          |
/// | Search     | every set where quick, else greedy with exchange, whose one set is given: `keyPlayers` says which | greedy |
/// | Direction, weights | ignored                                   | by option             |
/// | Fewer than three nodes, or fewer than two left | undefined (`nil`) | an error         |
///
/// - Complexity: that of ``KeyPlayers``; at most ``KeyPlayerSets/limit`` nodes.
///
/// - Note: After S. P. Borgatti, “Identifying sets of key players in a social network”,
///   *Computational and Mathematical Organization Theory* 12, 2006, 21–34.
public struct KeyPlayer: NodeMeasure {
  public let criterion: KeyPlayerCriterion

  public init(_ criterion: KeyPlayerCriterion) {
    self.criterion = criterion
  }

  public var description: MeasureDescription {
    let isNegative = criterion.removesMembers
    return MeasureDescription(
      identifier: identifier,
      name: "Key player of three (\(isNegative ? "KPP-neg" : "KPP-pos"), \(criterion))",
      japaneseName: isNegative ? "要の三者（抜けると切れる）" : "要の三者（全体に届く）",
      formula: "share of the best K with v ∈ K; |K| = 3, \(criterion) greatest",
      convention: "several best sets count alike; directions and weights ignored; see keyPlayers",
      japaneseConvention: "同じ値の組はすべて同等に数える。向きと重みを使わない。keyPlayersを参照",
      reference: "Borgatti 2006",
      undefined: [.fewerNodes(than: criterion.removesMembers ? 5 : 3)],
      // A path of seven: 1, 3 and 5 leave nobody a contact, and reach everybody.
      example: WorkedExample(
        ties: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)],
        scores: example, source: "by hand"))
  }

  private var identifier: String {
    switch criterion {
    case .fragmentation: "keyPlayerFragmentation"
    case .distanceFragmentation: "keyPlayerNeg"
    case .reach: "keyPlayerReach"
    case .distanceReach: "keyPlayerPos"
    }
  }

  private var example: [Double?] {
    // Reaching all seven in one step: one of two next to each end, and 3 or what completes them.
    criterion.removesMembers ? [0, 1, 0, 1, 0, 1, 0] : KeyPlayer.reachingExample
  }

  /// Sets of three that reach a path of seven in one step: {1,3,5}, {1,4,5}, {1,2,5}, {1,3,6},
  /// {1,4,6}, {0,2,5}, {0,3,5}, {0,3,6}: members must be next to all, so count how often each is in.
  private static let reachingExample: [Double?] = [
    3.0 / 8, 5.0 / 8, 2.0 / 8, 4.0 / 8, 2.0 / 8, 5.0 / 8, 3.0 / 8,
  ]

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.contacts
    guard graph.nodeCount <= KeyPlayerSets.limit else {
      throw .tooLarge(measure: identifier, nodes: graph.nodeCount, limit: KeyPlayerSets.limit)
    }
    let sets = study[KeyPlayersFound.self][3, by: criterion].sets
    guard !sets.isEmpty else { return NodeScores(undefinedFor: graph) }
    var scores = NodeScores(repeating: 0, for: graph)
    for node in sets.joined() {
      scores[node] = (scores[node] ?? 0) + 1
    }
    return NodeScores(for: graph) { node in scores[node].map { $0 / Double(sets.count) } }
  }
}
