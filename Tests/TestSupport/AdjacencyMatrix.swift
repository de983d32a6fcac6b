public import GraphCore

/// A graph as the formulas of the literature see it: a matrix of weights, 0 where there is no edge.
///
/// Slow and plain, for definitions that are transcribed as they are printed.
public struct AdjacencyMatrix {
  public let size: Int
  private var cells: [Double]

  public init(_ graph: Graph) {
    size = graph.nodeCount
    cells = Array(repeating: 0, count: size * size)
    graph.forEachEdge { source, target, weight in
      cells[source.index * size + target.index] = weight
      if !graph.isDirected { cells[target.index * size + source.index] = weight }
    }
  }

  public init(size: Int, _ cell: (Int, Int) -> Double) {
    self.size = size
    cells = Array(repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size { cells[row * size + column] = cell(row, column) }
    }
  }

  public subscript(row: Int, column: Int) -> Double { cells[row * size + column] }

  public var indices: Range<Int> { 0..<size }

  /// The sum with the transpose: z(i,j) = w(i,j) + w(j,i).
  public var symmetrized: AdjacencyMatrix {
    AdjacencyMatrix(size: size) { self[$0, $1] + self[$1, $0] }
  }

  /// Shortest distances by the algorithm of Floyd and Warshall, with edges of the given length.
  public func distances(length: (Double) -> Double = { _ in 1 }) -> [[Double]] {
    var distance = indices.map { row in
      indices.map { column in
        row == column ? 0 : self[row, column] > 0 ? length(self[row, column]) : .infinity
      }
    }
    for middle in indices {
      for row in indices {
        for column in indices {
          let detour = distance[row][middle] + distance[middle][column]
          if detour < distance[row][column] { distance[row][column] = detour }
        }
      }
    }
    return distance
  }
}
