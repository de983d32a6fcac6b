import GraphCore

/// The cells of matrices of ties between the same nodes: the off-diagonal ones, of which undirected
/// networks have one a pair.
struct CellPairs: Sendable {
  let nodeCount: Int

  /// Whether a cell has a counterpart of its own below the diagonal.
  let isDirected: Bool

  /// A network's cells in row order: its weights, 0 where there is no tie.
  func cells(of graph: Graph) -> [Double] {
    var matrix = [Double](repeating: 0, count: nodeCount * nodeCount)
    graph.forEachEdge { source, target, weight in
      matrix[source.index * nodeCount + target.index] = weight
      if !graph.isDirected { matrix[target.index * nodeCount + source.index] = weight }
    }
    var cells: [Double] = []
    cells.reserveCapacity(count)
    for row in 0..<nodeCount {
      for column in (isDirected ? 0 : row + 1)..<nodeCount where column != row {
        cells.append(matrix[row * nodeCount + column])
      }
    }
    return cells
  }

  /// How many cells there are.
  var count: Int { nodeCount * max(0, nodeCount - 1) / (isDirected ? 1 : 2) }
}
