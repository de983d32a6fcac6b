public import GraphCore
import RealModule

/// Betweenness of large graphs, from shortest paths drawn at random: with the probability stated, no
/// node's score is off by more than the error stated.
///
///     b̃(v) = n/(n−2) · |{ drawn paths within which v lies }| / r
///
/// Each of the r draws takes two different nodes and one of the shortest paths between them. Drawing
/// ends when for every node an empirical Bernstein bound keeps the error, with what may go wrong
/// shared out among nodes and looks, and at the latest when the bound of Riondato and Kornaropoulos
/// does, which speaks of all nodes at once.
///
/// ```swift
/// let study = Study(nation, threads: 2, seed: 1)
/// let betweenness = try ApproximateBetweenness(error: 0.01, confidence: 0.9).scores(in: study)
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                | Here                                      | Elsewhere                      |
/// | ------------------- | ----------------------------------------- | ------------------------------ |
/// | Error               | absolute, of the normalised score         | the same in NetworKit          |
/// | Small graphs        | exact where that takes no longer          | drawn all the same in NetworKit |
/// | Weights             | ignored                                   | the same in NetworKit          |
/// | Same seed           | same result, on any number of threads     | differs by threads             |
///
/// - Complexity: O((1/ε²) log *d*) draws at most, where *d* bounds the nodes on a shortest path; each
///   takes O(*m*) time at most, and about √*m* in networks with hubs. O(*n*) space a thread.
///
/// - Note: After M. Riondato and E. M. Kornaropoulos, “Fast approximation of betweenness centrality
///   through sampling”, *Data Mining and Knowledge Discovery* 30, 2016, 438–475; M. Borassi and
///   E. Natale, “KADABRA is an adaptive algorithm for betweenness via random approximation”, ESA 2016;
///   A. Maurer and M. Pontil, “Empirical Bernstein bounds and sample variance penalization”, COLT 2009.
public struct ApproximateBetweenness: NodeMeasure {
  /// How far a score may be off.
  public let error: Double

  /// How probable it is that none is off by more.
  public let confidence: Double

  /// - Precondition: both lie between 0 and 1.
  public init(error: Double = 0.01, confidence: Double = 0.9) {
    precondition(error > 0 && error < 1, "an error is a share")
    precondition(confidence > 0 && confidence < 1, "a confidence is a probability")
    self.error = error
    self.confidence = confidence
  }

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "betweennessApproximate",
      name: "Betweenness, approximate",
      japaneseName: "媒介中心性（標本による近似）",
      formula: "b̃(v) = n/(n−2) · share of random shortest paths within which v lies",
      convention: "off by at most \(error) with probability \(confidence); exact in small graphs;"
        + " weights ignored; seeded",
      japaneseConvention: "確率\(confidence)で誤差\(error)以内。小さな網では厳密。重みは使わない。乱数の種を固定",
      reference: "Riondato & Kornaropoulos 2016; Borassi & Natale 2016",
      undefined: [.fewerNodes(than: 3)],
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [0, 0, 2.0 / 3, 0], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.graph.unweighted()
    let n = graph.nodeCount
    let failure = 1 - confidence
    // The error of the share of paths, of which the score is a multiple.
    let shareError = n > 2 ? error * Double(n - 2) / Double(n) : error
    let limit = drawLimit(in: graph, shareError, failure / 2)
    // A draw takes some √m steps, all paths from all nodes a part of nm.
    let steps = Double(n) * Double(graph.edgeCount)
    guard steps > 64 * Double(limit) * Double(graph.edgeCount).squareRoot() else {
      return Betweenness().scores(in: Study(graph, threads: study.threads))
    }

    // Looks at 1/16, 1/8, … of the limit; the last needs no look, because the limit is its own bound.
    let looks = 4
    let share = failure / 2 / Double(looks) / Double(n)
    var counts = [Int](repeating: 0, count: n)
    var drawn = 0
    for look in 0...looks {
      let wanted = limit >> (looks - look)
      add(wanted - drawn, at: drawn, to: &counts, in: graph, study)
      drawn = wanted
      let mostFrequent = counts.max() ?? 0
      if look < looks, bernsteinError(mostFrequent, of: drawn, share) <= shareError { break }
    }
    let scale = Double(n) / Double(n - 2) / Double(drawn)
    return NodeScores(counts.map { Double($0) * scale })
  }

  /// So many draws keep the error for all nodes with a probability of 1 − `failure`.
  private func drawLimit(in graph: Graph, _ error: Double, _ failure: Double) -> Int {
    let within = max(1, Double(nodesOnAnyShortestPath(in: graph) - 2))
    let dimension = Double.log2(within).rounded(.down) + 1
    return Int((0.5 / (error * error) * (dimension - Double.log(failure))).rounded(.up))
  }

  /// A bound of how far a node's share of draws is off with a probability of 1 − `failure`, by how
  /// often it was met; it is greatest for the node that was met most, up to half of the draws.
  private func bernsteinError(_ met: Int, of draws: Int, _ failure: Double) -> Double {
    let r = Double(draws)
    let share = min(Double(met) / r, 0.5)
    let variance = share * (1 - share) * r / (r - 1)
    let surprise = Double.log(4 / failure)  // both sides
    return (2 * variance * surprise / r).squareRoot() + 7 * surprise / (3 * (r - 1))
  }

  /// No shortest path has more nodes: twice the depth of a search in each component, and its root.
  private func nodesOnAnyShortestPath(in graph: Graph) -> Int {
    guard !graph.isDirected else { return graph.nodeCount }
    let (order, components) = LocalRows(outgoingFrom: graph).breadthFirstOrder()
    var depth = NodeValues(repeating: 0, for: graph)
    var greatest = 0
    for component in components {
      // In the order of the search, who comes first to a node is nearest to the root.
      for place in component {
        let node = NodeID(Int(order[place]))
        graph.forEachNeighbor(of: node) { neighbor in
          if depth[neighbor] == 0 && neighbor.index != Int(order[component.lowerBound]) {
            depth[neighbor] = depth[node] + 1
            greatest = max(greatest, depth[neighbor])
          }
        }
      }
    }
    return 2 * greatest + 1
  }

  /// Draws in pieces, each with numbers of its own, so that threads do not matter.
  private func add(
    _ draws: Int, at first: Int, to counts: inout [Int], in graph: Graph, _ study: Study
  ) {
    let drawsInPiece = 512
    let partial = concurrentPieces(
      (draws + drawsInPiece - 1) / drawsInPiece, threads: study.threads,
      desk: { ShortestPathSampler(in: graph) },
      work: { piece, sampler in
        let start = first + piece * drawsInPiece
        var generator = SplitMix64(seed: study.seed, stream: start)
        var met: [UInt32] = []
        for _ in start..<min(start + drawsInPiece, first + draws) {
          let source = UInt32.random(in: 0..<UInt32(graph.nodeCount), using: &generator)
          var target = UInt32.random(in: 0..<UInt32(graph.nodeCount - 1), using: &generator)
          if target >= source { target += 1 }
          sampler.drawPath(from: source, to: target, using: &generator) { met.append($0) }
        }
        return met
      })
    for met in partial { for node in met { counts[Int(node)] += 1 } }
  }
}
