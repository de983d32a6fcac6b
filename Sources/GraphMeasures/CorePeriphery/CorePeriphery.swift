public import GraphCore
import RealModule

/// Borgatti and Everett's core and periphery: the set of nodes that is nearest to being tied
/// completely within, while the others are not tied to each other at all.
///
///     fit = Pearson's correlation of x(i,j) with 1 within the core and 0 within the periphery,
///           over the pairs i ≠ j within either; ties between core and periphery are left open
///
/// ```swift
/// let parts = CorePeriphery(of: graph)
/// parts?.core       // LEE, STEVE, BERT, RUSS
/// parts?.fit        // 0.360: far from a pure core
/// parts?.isProven   // true: all 262,144 sets were tried
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case               | Here                                    | Elsewhere                        |
/// | ------------------ | --------------------------------------- | -------------------------------- |
/// | Between the two    | left open                               | ties or none by option in UCINET |
/// | Optimum            | proven up to `exactLimit` nodes; beyond, sets by degree, then moves of one node | a genetic algorithm in UCINET |
/// | Weights            | strengths                               | the same                         |
/// | No variance        | undefined (`nil`)                       | NaN                              |
///
/// - Complexity: O(2ⁿ*d*) time up to `exactLimit` nodes, where *d* is the mean degree; O(*nm*) a round of
///   moves beyond.
///
/// - Note: After S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, *Social
///   Networks* 21, 1999, 375–395.
public struct CorePeriphery: Equatable, Sendable {
  /// The core, in the order of nodes.
  public let core: [NodeID]

  /// The correlation with the pure pattern.
  public let fit: Double

  /// Whether all sets were tried, so that none is better.
  public let isProven: Bool

  /// Finds the best core; nothing where no division has a correlation.
  public init?(of graph: Graph, exactLimit: Int = 18) {
    var division = CoreDivision(of: graph)
    isProven = graph.nodeCount <= exactLimit
    let best = isProven ? Self.bestOfAll(&division) : Self.moved(&division, graph)
    guard let best else { return nil }
    fit = best.fit
    core = graph.nodes.filter { best.isCore[$0.index] }
  }

  private typealias Best = (isCore: [Bool], fit: Double)

  /// What is better by rounding alone is not better.
  private static let margin = 1e-12

  /// One node changes sides at a time, in the order of Gray's code, which meets every set once.
  private static func bestOfAll(_ division: inout CoreDivision) -> Best? {
    var best: Best?
    for step in 1..<(1 << division.count) {
      division.move(step.trailingZeroBitCount)
      guard let fit = division.fit, fit > (best?.fit ?? -.infinity) + margin else { continue }
      best = (division.isCore, fit)
    }
    return best
  }

  private static func moved(_ division: inout CoreDivision, _ graph: Graph) -> Best? {
    var best: Best?
    let byDegree = graph.nodes.sorted {
      (graph.outDegree(of: $1) + graph.inDegree(of: $1), $0)
        < (graph.outDegree(of: $0) + graph.inDegree(of: $0), $1)
    }
    for node in byDegree {
      division.move(node.index)
      if let fit = division.fit, fit > (best?.fit ?? -.infinity) + margin {
        best = (division.isCore, fit)
      }
    }
    guard var best else { return nil }
    for node in graph.nodes where division.isCore[node.index] != best.isCore[node.index] {
      division.move(node.index)
    }
    var isBetter = true
    while isBetter {
      isBetter = false
      for node in graph.nodes {
        division.move(node.index)
        if let fit = division.fit, fit > best.fit + margin {
          (best, isBetter) = ((division.isCore, fit), true)
        } else {
          division.move(node.index)
        }
      }
    }
    return best
  }
}

/// A division into core and periphery, with the sums its correlation is made of.
private struct CoreDivision {
  private(set) var isCore: [Bool]
  private var coreSize = 0
  private var withinCore = 0.0
  private var withinPeriphery: Double
  private var squares: Double
  private let neighbors: [[(node: Int, sum: Double, squares: Double)]]

  init(of graph: Graph) {
    isCore = Array(repeating: false, count: graph.nodeCount)
    var total = 0.0
    var totalSquares = 0.0
    // Both cells of a pair, (u,v) and (v,u), change sides together.
    neighbors = graph.nodes.map { node in
      var row: [(node: Int, sum: Double, squares: Double)] = []
      graph.forEachEdge(from: node) { row.append(($0.index, $1, $1 * $1)) }
      graph.forEachEdge(into: node) { row.append(($0.index, $1, $1 * $1)) }
      for (_, sum, squares) in row {
        total += sum / 2
        totalSquares += squares / 2
      }
      return row
    }
    withinPeriphery = total
    squares = totalSquares
  }

  var count: Int { isCore.count }

  /// Moves a node to the other side.
  mutating func move(_ node: Int) {
    let joins = !isCore[node]
    let sign: Double = joins ? 1 : -1
    for (other, sum, square) in neighbors[node] {
      if isCore[other] {
        withinCore += sign * sum
        squares += sign * square
      } else {
        withinPeriphery -= sign * sum
        squares -= sign * square
      }
    }
    isCore[node] = joins
    coreSize += joins ? 1 : -1
  }

  var fit: Double? {
    let ones = Double(coreSize * (coreSize - 1))
    let outside = count - coreSize
    let cells = ones + Double(outside * (outside - 1))
    guard ones > 0, cells > ones else { return nil }
    let sum = withinCore + withinPeriphery
    let variance = (squares - sum * sum / cells) * (ones - ones * ones / cells)
    return variance > 1e-9 ? (withinCore - sum * ones / cells) / Double.sqrt(variance) : nil
  }
}
