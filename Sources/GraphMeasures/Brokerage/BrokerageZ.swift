public import GraphCore

/// How much more often a node brokers than it would by chance, in standard deviations.
///
/// Large groups leave much to broker within, small ones little: a count alone does not tell a broker
/// from a member of a large group. Near 0: as by chance; above 2: seldom by chance.
///
///     z_role(v) = (b_role(v) − E) / √Var        E and Var of a network of the same density and group sizes
///
/// ```swift
/// let z = try BrokerageZ(.gatekeeper).scores(on: graph, groups: sectors)
/// z[地域包括支援センター]  // 1.9
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                  | Here                                     | Elsewhere                      |
/// | --------------------- | ---------------------------------------- | ------------------------------ |
/// | Chance                | ``BrokerageMoments``                     | the same in R sna              |
/// | Undirected            | each pair once, ties without direction   | √2 times as great in R sna, but for gatekeeper and representative |
/// | Counts do not spread, such as a coordinator's in a group of two | undefined (`nil`) | NaN in R sna |
///
/// - Complexity: that of ``Brokerage``, with which the counts are shared.
///
/// - Note: After R. V. Gould and R. M. Fernandez, “Structures of mediation: a formal approach to
///   brokerage in transaction networks”, *Sociological Methodology* 19, 1989, 89–126.
public struct BrokerageZ: NodeMeasure {
  /// The role; all roles together where there is none.
  public let role: BrokerageRole?

  public init(_ role: BrokerageRole? = nil) {
    self.role = role
  }

  public var description: MeasureDescription {
    let counted = Brokerage(role).description
    return MeasureDescription(
      identifier: counted.identifier + "Z",
      name: counted.name + " against chance",
      japaneseName: counted.japaneseName + "の偏り",
      formula: "z = (b − E)/√Var, E = P·d²(1−d), Var = E(1−d²(1−d)) + S·d³(1−d)³",
      convention:
        "against ties of the same density between groups of the same sizes; undefined without spread",
      japaneseConvention: "同じ密度と分野の大きさで偶然に生じる件数と比べる。ばらつきがなければ定義なし",
      reference: "Gould & Fernandez 1989",
      needsGroups: true,
      undefined: [.fewerNodes(than: 2)],
      // 0 lets 2 in to 1: density 1/3, one pair with the chance 2/27.
      example: WorkedExample(
        ties: [(2, 0), (0, 1)], directed: true, groups: [0, 0, 1],
        scores: Self.example(role), source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    guard let counts = study[BrokerageOfAll.self], let groups = study.groups else {
      throw .needsGroups(measure: Brokerage(role).description.identifier + "Z")
    }
    let graph = study.graph
    guard let moments = brokerageMoments(of: role, in: graph, groups: groups) else {
      return NodeScores(undefinedFor: graph)
    }
    return NodeScores(for: graph) { node in
      let count =
        role.map { counts[node, $0] } ?? counts.total(of: node, isDirected: graph.isDirected)
      return moments[groups[node]].z(of: Double(count))
    }
  }

  private static func example(_ role: BrokerageRole?) -> [Double?] {
    let chance = 2.0 / 27
    let deviation = (chance * (1 - chance)).squareRoot()
    switch role {
    case .coordinator, .liaison: return [nil, nil, nil]
    case .itinerant: return [nil, nil, -2 * chance / (2.0.squareRoot() * deviation)]
    case .gatekeeper: return [(1 - chance) / deviation, -chance / deviation, nil]
    case .representative: return [-chance / deviation, -chance / deviation, nil]
    case nil:
      let spread = 2.0.squareRoot() * deviation
      return [(1 - 2 * chance) / spread, -2 * chance / spread, -2 * chance / spread]
    }
  }
}

/// The moments of a role by group in a graph; none where there is no pair that could be tied.
func brokerageMoments(
  of role: BrokerageRole?, in graph: Graph, groups: NodePartition
) -> [BrokerageMoments]? {
  guard graph.nodeCount > 1 else { return nil }
  let pairs = Double(graph.nodeCount) * Double(graph.nodeCount - 1) / (graph.isDirected ? 1 : 2)
  return BrokerageMoments.moments(
    of: role, groupSizes: groups.sizes, density: Double(graph.edgeCount) / pairs,
    isDirected: graph.isDirected)
}
