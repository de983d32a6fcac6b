import GraphCore

/// What the best sets of one, two and three key players achieve.
///
/// How much one more player adds tells whether a network hangs on one participant or on several.
///
///     max f(K) for |K| = 1, 2, 3;  f one of F, DF, R, DR (``KeyPlayerCriterion``);  F and DF of nobody
///
/// ```swift
/// try KeyPlayerSets().profile(on: kite)["distanceReach 2"]  // 1
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case       | Here                                              | Elsewhere             |
/// | ---------- | ------------------------------------------------- | --------------------- |
/// | Search     | `… proven` is 1 where every set was tried, 0 where the search was greedy with exchange | greedy |
/// | Direction, weights | ignored                                   | by option             |
/// | Size       | at most ``limit`` nodes                           | none                  |
/// | Too few nodes | undefined (`nil`)                              | an error              |
///
/// - Complexity: that of ``KeyPlayers``.
///
/// - Note: After S. P. Borgatti, “Identifying sets of key players in a social network”,
///   *Computational and Mathematical Organization Theory* 12, 2006, 21–34.
public struct KeyPlayerSets: ProfileMeasure {
  /// The greatest graph that the measure is computed for: ``KeyPlayers`` itself has no limit but time.
  public static let limit = 200

  /// The greatest set of which a figure is given.
  static let largest = 3

  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "keyPlayers",
      name: "Key-player sets",
      japaneseName: "要となる組（1〜3者）",
      formula: "max f(K), |K| = 1, 2, 3; f = F, DF, R, DR",
      convention:
        "directions and weights ignored; proven: 1 every set tried, 0 greedy with exchange",
      japaneseConvention: "向きと重みを使わない。provenが1なら全ての組を調べた値、0なら逐次探索の値",
      reference: "Borgatti 2006",
      // A star of three rays.
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (0, 2), (0, 3)],
        profile: [
          ("fragmentation 0", 0), ("fragmentation 1", 1), ("fragmentation 2", 1),
          ("fragmentation 3", nil), ("fragmentation proven", 1),
          ("distanceFragmentation 0", 0.25), ("distanceFragmentation 1", 1),
          ("distanceFragmentation 2", 1), ("distanceFragmentation 3", nil),
          ("distanceFragmentation proven", 1),
          ("reach 1", 1), ("reach 2", 1), ("reach 3", 1), ("reach proven", 1),
          ("distanceReach 1", 1), ("distanceReach 2", 1), ("distanceReach 3", 1),
          ("distanceReach proven", 1),
        ], source: "by hand"))
  }

  public func profile(in study: Study) throws(MeasureError) -> Profile {
    let graph = study.contacts
    guard graph.nodeCount <= Self.limit else {
      throw .tooLarge(measure: "keyPlayers", nodes: graph.nodeCount, limit: Self.limit)
    }
    var figures: [(name: String, figure: Double?)] = []
    for criterion in KeyPlayerCriterion.allCases {
      if criterion.removesMembers {
        var score = KeyPlayerScore(criterion, in: graph)
        figures.append(("\(criterion) 0", score([])))
      }
      let players = (1...Self.largest).map { study[KeyPlayersFound.self][$0, by: criterion] }
      for (place, found) in players.enumerated() {
        figures.append(("\(criterion) \(place + 1)", found.figure))
      }
      figures.append(("\(criterion) proven", players.allSatisfy(\.isProven) ? 1 : 0))
    }
    return Profile(figures)
  }
}

/// The best sets of each size by each criterion, in the graph without directions.
enum KeyPlayersFound: StudyKey {
  /// Each set is sought when it is first asked for.
  struct Table: Sendable {
    fileprivate let contacts: Graph
    fileprivate let sets = KeyPlayerCriterion.allCases.map { _ in
      (1...KeyPlayerSets.largest).map { _ in Lazy<KeyPlayers>() }
    }

    /// - Precondition: `size` is one of ``KeyPlayerSets``.
    subscript(_ size: Int, by criterion: KeyPlayerCriterion) -> KeyPlayers {
      let place = KeyPlayerCriterion.allCases.firstIndex(of: criterion) ?? 0
      return sets[place][size - 1].value {
        KeyPlayers(size, by: criterion, in: contacts, budget: 2e7)
      }
    }
  }

  static func value(in study: Study) -> Table { Table(contacts: study.contacts) }
}
