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
    return cells(of: matrix, inOrder: Array(0..<nodeCount))
  }

  /// The cells of a matrix, rows and columns put in another order together.
  func cells(of matrix: [Double], inOrder order: [Int]) -> [Double] {
    var cells: [Double] = []
    cells.reserveCapacity(count)
    for row in 0..<nodeCount {
      let first = order[row] * nodeCount
      for column in (isDirected ? 0 : row + 1)..<nodeCount where column != row {
        cells.append(matrix[first + order[column]])
      }
    }
    return cells
  }

  /// The whole matrix of which these are the cells; 0 on the diagonal.
  func matrix(of cells: [Double]) -> [Double] {
    var matrix = [Double](repeating: 0, count: nodeCount * nodeCount)
    var place = 0
    for row in 0..<nodeCount {
      for column in (isDirected ? 0 : row + 1)..<nodeCount where column != row {
        matrix[row * nodeCount + column] = cells[place]
        if !isDirected { matrix[column * nodeCount + row] = cells[place] }
        place += 1
      }
    }
    return matrix
  }

  /// How many cells there are.
  var count: Int { nodeCount * max(0, nodeCount - 1) / (isDirected ? 1 : 2) }
}
