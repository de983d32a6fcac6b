import GraphCore

/// The two blocks on which a division into core and periphery is judged, kept up while nodes change
/// sides.
///
/// - Complexity: O(*d*) a change, where *d* is the node's degree; O(*n*) space.
struct CoreBlocks: Sendable {
  private let ties: [[(node: Int, weight: Double)]]  // both ways: an arc each way comes twice
  private let cellsInPair: Double
  private(set) var isCore: [Bool]
  private(set) var coreSize = 0

  /// Sums and sums of squares over cells within the core, and within the periphery.
  private var core = (sum: 0.0, squares: 0.0)
  private var periphery = (sum: 0.0, squares: 0.0)

  /// A graph all of whose nodes are in the periphery.
  init(_ graph: Graph) {
    ties = graph.nodes.map { node in
      var row: [(node: Int, weight: Double)] = []
      forEachTie(of: node, in: graph) { row.append(($0.index, $1)) }
      return row
    }
    cellsInPair = graph.isDirected ? 2 : 1
    isCore = Array(repeating: false, count: graph.nodeCount)
    graph.forEachEdge { _, _, weight in
      periphery.sum += weight
      periphery.squares += weight * weight
    }
  }

  var nodeCount: Int { isCore.count }

  /// Moves a node to the other side.
  mutating func move(_ node: Int) {
    let sign: Double = isCore[node] ? -1 : 1
    for (other, weight) in ties[node] {
      if isCore[other] {
        core.sum += sign * weight
        core.squares += sign * weight * weight
      } else {
        periphery.sum -= sign * weight
        periphery.squares -= sign * weight * weight
      }
    }
    isCore[node].toggle()
    coreSize += isCore[node] ? 1 : -1
  }

  /// Pearson's correlation of the blocks' cells with 1 in the core and 0 in the periphery; undefined
  /// where a block has no cells, or all cells are the same.
  var fit: Double? {
    let coreCells = Double(coreSize) * Double(coreSize - 1) / 2 * cellsInPair
    let rest = nodeCount - coreSize
    let peripheryCells = Double(rest) * Double(rest - 1) / 2 * cellsInPair
    guard coreCells > 0, peripheryCells > 0 else { return nil }
    let cells = coreCells + peripheryCells
    let sum = core.sum + periphery.sum
    let spread = cells * (core.squares + periphery.squares) - sum * sum
    guard spread > 1e-12 * max(1, sum * sum) else { return nil }
    return (core.sum * peripheryCells - periphery.sum * coreCells)
      / (coreCells * peripheryCells * spread).squareRoot()
  }
}
