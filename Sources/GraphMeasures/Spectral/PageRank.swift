public import GraphCore

/// PageRank: where somebody would be met who follows ties at random and now and then starts anew.
///
/// High where many lead who are themselves led to.
///
///     p(v) = (1−α)/n + α ( Σ_u p(u)·w(u,v)/s(u) + Σ_z p(z)/n )
///
/// with s(u) = Σ_x w(u,x), u over the nodes with an edge to v, z over those without an edge out.
///
/// ```swift
/// let rank = try PageRank().scores(on: graph)
/// rank[自治会]  // 0.366…
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                  | Here                               | Elsewhere                         |
/// | --------------------- | ---------------------------------- | --------------------------------- |
/// | Damping α             | 0.85                               | the same                          |
/// | Nodes without a way out | start anew anywhere, alike       | the same in igraph and NetworkX   |
/// | Undirected            | an edge leads both ways            | the same                          |
/// | Weights               | strengths: the heavier the likelier | the same in igraph and NetworkX  |
/// | Sum                   | 1                                  | the same                          |
///
/// - Complexity: O(*n* + *m*) time an iteration, and some forty of them; O(*n*) space. Scores are
///   taken over as soon as they are known (Gauss–Seidel), which halves their number.
///
/// - Note: After S. Brin and L. Page, “The anatomy of a large-scale hypertextual Web search engine”,
///   *Computer Networks* 30, 1998, 107–117.
public struct PageRank: NodeMeasure {
  /// The share of steps that follow ties.
  public let damping: Double

  /// How much scores may still change in an iteration, all together, when it ends.
  public let tolerance: Double

  /// After how many iterations to give up.
  public let maximumIterations: Int

  /// - Precondition: `damping` lies in 0..<1.
  public init(damping: Double = 0.85, tolerance: Double = 1e-11, maximumIterations: Int = 1000) {
    precondition(damping >= 0 && damping < 1, "damping is a share below 1")
    self.damping = damping
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "pagerank",
      name: "PageRank",
      japaneseName: "ページランク",
      formula: "p(v) = (1−α)/n + α(Σ_u p(u)·w(u,v)/s(u) + Σ_z p(z)/n)",
      convention: "α = 0.85; sum 1; nodes without a way out start anew anywhere",
      japaneseConvention: "α=0.85。合計1。行き先のない点からは全体へ等しく移る",
      reference: "Brin & Page 1998",
      usesWeights: true,
      digits: 9,
      // Node 0 gives all to node 1, which starts anew: x = 1−α, y = 1−α + αx before the sum is 1.
      example: WorkedExample(
        ties: [(0, 1)], directed: true, scores: [1 / 2.85, 1.85 / 2.85], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.graph
    let n = Double(graph.nodeCount)
    let incoming = graph.incomingRows
    let starts = incoming.starts.span
    let columns = incoming.columns.span
    let weights = incoming.weights.span
    // 1/s(u), or 0 without a way out.
    var perWeight = [Double](repeating: 0, count: graph.nodeCount)
    for node in graph.nodes {
      var strength = 0.0
      graph.forEachEdge(from: node) { _, weight in strength += weight }
      perWeight[node.index] = strength > 0 ? 1 / strength : 0
    }

    // Without the second sum the equations are linear with the same solution but for a factor, since
    // whoever starts anew does so everywhere alike; the sum of 1 gives the factor.
    let base = 1 / n
    var passed = perWeight.map { $0 * base }  // p(u)/s(u)
    var rank = [Double](repeating: base, count: graph.nodeCount)
    var change = Double.infinity
    var iterations = 0
    while change > tolerance {
      guard iterations < maximumIterations else {
        throw .notConverged(measure: "pagerank", iterations: iterations, change: change)
      }
      iterations += 1
      change = 0
      for node in 0..<graph.nodeCount {
        var sum = 0.0
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          let given = passed[Int(columns[position])]
          sum += weights.isEmpty ? given : given * weights[position]
        }
        let new = base + damping * sum
        change += (new - rank[node]).magnitude
        rank[node] = new
        passed[node] = new * perWeight[node]
      }
    }
    let total = rank.reduce(0, +)
    return NodeScores(rank.map { $0 / total })
  }
}
