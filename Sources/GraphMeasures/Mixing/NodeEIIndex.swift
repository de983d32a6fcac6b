public import GraphCore

/// The E-I index of a node: whether its own ties lead out of its group or stay within.
///
/// +1 for somebody all of whose ties lead to other sectors.
///
///     E-I(v) = (E(v) − I(v)) / (E(v) + I(v)),  of the ties at v
///
/// ```swift
/// let ei = try NodeEIIndex().scores(on: graph, groups: sectors)
/// ei[地域包括支援センター]  // 0.25
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case      | Here                       | Elsewhere                           |
/// | --------- | -------------------------- | ----------------------------------- |
/// | Direction | arcs in and out are counted | UCINET symmetrises first           |
/// | Weights   | sums of weights            | by option                           |
/// | No ties   | undefined (`nil`)          | NaN                                 |
///
/// - Complexity: O(*n* + *m*) time.
///
/// - Note: After D. Krackhardt and R. N. Stern, “Informal networks and organizational crises: an
///   experimental simulation”, *Social Psychology Quarterly* 51, 1988, 123–140.
public struct NodeEIIndex: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "eiIndex",
      name: "E-I index",
      japaneseName: "E-I指標（分野の外と内のつながり）",
      formula: "E-I(v) = (E(v) − I(v))/(E(v) + I(v))",
      convention: "of all ties at v, in and out, by their weights; undefined without ties",
      japaneseConvention: "出入りすべてのつながりを重みで数える。つながりがなければ定義なし",
      reference: "Krackhardt & Stern 1988",
      needsGroups: true,
      usesWeights: true,
      undefined: [.fewerContacts(than: 1)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], groups: [0, 0, 1, 1],
        scores: [0, 0, 1.0 / 3, -1], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    guard let groups = study.groups else { throw .needsGroups(measure: "eiIndex") }
    let graph = study.graph
    return NodeScores(for: graph) { node in
      var inside = 0.0
      var outside = 0.0
      forEachTie(of: node, in: graph) { other, weight in
        if groups[other] == groups[node] { inside += weight } else { outside += weight }
      }
      return eiIndex(external: outside, within: inside)
    }
  }
}

/// The ties at a node, whichever way they lead: a tie both ways comes twice.
func forEachTie(of node: NodeID, in graph: Graph, _ body: (NodeID, Double) -> Void) {
  graph.forEachEdge(from: node, body)
  if graph.isDirected { graph.forEachEdge(into: node, body) }
}
