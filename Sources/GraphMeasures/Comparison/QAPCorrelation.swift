public import GraphCore
import RealModule

/// The QAP correlation of two networks of the same nodes: whether who is tied in one is tied in the
/// other, beyond what their shapes alone would give.
///
///     r = Pearson's correlation of x(i,j) and y(i,j) over i ≠ j
///
/// Ties of one person hang together, so cells are no independent observations. Chance exchanges the
/// nodes of one network, rows and columns together, which leaves both networks whole.
///
/// ```swift
/// let correlation = QAPCorrelation(of: marriages, and: business)
/// correlation?.coefficient     // 0.372
/// correlation?.chance?.upperP  // 0.001
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case             | Here                                  | Elsewhere                            |
/// | ---------------- | ------------------------------------- | ------------------------------------ |
/// | Own cells (i,i)  | left out                              | the same in UCINET and R sna         |
/// | Draws            | all n! where they are few, else drawn | drawn                                |
/// | One of each kind | (b + 1)/(N + 1) of draws              | b/N in R sna                         |
/// | No variance      | undefined (`nil`)                     | NaN                                  |
///
/// - Complexity: O(*n*² + *Nm*) time for *N* draws and O(*n*²) space.
///
/// - Note: After L. Hubert and J. Schultz, “Quadratic assignment as a general data analysis strategy”,
///   *British Journal of Mathematical and Statistical Psychology* 29, 1976, 190–241; D. Krackhardt,
///   “Predicting with networks”, *Social Networks* 10, 1988, 359–381.
public struct QAPCorrelation: Sendable {
  /// Pearson's correlation over all pairs.
  public let coefficient: Double

  /// What it is when nodes are exchanged.
  public let chance: Chance?

  /// Correlates two networks; nothing where one of them has all pairs alike.
  ///
  /// - Precondition: both have the same nodes, in the same order.
  public init?(
    of first: Graph, and second: Graph, draws: Int = 999, seed: UInt64 = 1, threads: Int = 1,
    exactLimit: Int = 50_000
  ) {
    precondition(first.nodeCount == second.nodeCount, "both networks have the same nodes")
    let x = PairMatrix(first)
    let y = PairMatrix(second)
    let cells = Double(x.size * (x.size - 1))
    let variance = (x.squares - x.sum * x.sum / cells) * (y.squares - y.sum * y.sum / cells)
    guard cells > 0, variance > 1e-12 else { return nil }
    let scale = Double.sqrt(variance)
    @Sendable func correlation(_ places: [UInt32]) -> Double {
      (x.product(with: y, at: places) - x.sum * y.sum / cells) / scale
    }

    let own = NodePartition(Array(0..<x.size))
    let orders = LabelArrangements(of: own)
    let observed = correlation(orders.first)
    coefficient = observed
    if orders.count(upTo: exactLimit) != nil {
      var values: [Double] = []
      var places = orders.first
      repeat { values.append(correlation(places)) } while LabelArrangements.advance(&places)
      chance = Chance(
        observed: observed, values: values, null: .sameNetwork,
        method: .exact(arrangements: values.count))
    } else {
      let values = concurrentPieces(
        draws, threads: threads, desk: { 0 },
        work: { draw, _ in
          var generator = SplitMix64(seed: seed, stream: draw)
          return correlation(orders.shuffled(using: &generator))
        })
      chance = Chance(
        observed: observed, values: values, null: .sameNetwork,
        method: .sampled(draws: draws, seed: seed))
    }
  }
}

/// A network as the matrix of its pairs, and as the list of those that are tied.
private struct PairMatrix: Sendable {
  let size: Int
  private(set) var sum = 0.0
  private(set) var squares = 0.0
  private var cells: [Double]
  private var ties: [(row: Int, column: Int, weight: Double)] = []

  init(_ graph: Graph) {
    size = graph.nodeCount
    cells = Array(repeating: 0, count: size * size)
    for source in graph.nodes {
      graph.forEachEdge(from: source) { target, weight in
        cells[source.index * size + target.index] = weight
        ties.append((source.index, target.index, weight))
        sum += weight
        squares += weight * weight
      }
    }
  }

  /// Σ x(i,j) y(p(i),p(j)).
  func product(with other: PairMatrix, at places: [UInt32]) -> Double {
    ties.reduce(0) { sum, tie in
      sum + tie.weight * other.cells[Int(places[tie.row]) * size + Int(places[tie.column])]
    }
  }
}
