import GraphCore

/// The sum of a network's cells and of their squares: what every order of its participants leaves.
struct CellSums: Sendable {
  /// How many cells there are, those without a tie among them.
  let count: Double
  private(set) var sum = 0.0
  private(set) var squares = 0.0

  /// - Parameter isDirected: whether a cell has a counterpart of its own below the diagonal.
  init(_ graph: Graph, isDirected: Bool) {
    let n = Double(graph.nodeCount)
    count = n * max(0, n - 1) / (isDirected ? 1 : 2)
    let times: Double = isDirected && !graph.isDirected ? 2 : 1
    var (sum, squares) = (0.0, 0.0)
    graph.forEachEdge { _, _, weight in
      sum += times * weight
      squares += times * weight * weight
    }
    (self.sum, self.squares) = (sum, squares)
  }

  /// The mean of the cells.
  var mean: Double { count > 0 ? sum / count : 0 }

  /// The sum of squares about the mean.
  var spread: Double { max(0, squares - sum * mean) }
}
