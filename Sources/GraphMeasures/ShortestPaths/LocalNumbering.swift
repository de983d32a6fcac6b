import GraphCore

/// Numbers the nodes of one block after another from 0.
struct LocalNumbering {
  private var localNumber: [UInt32]

  init(for graph: Graph) {
    localNumber = Array(repeating: 0, count: graph.nodeCount)
  }

  /// The rows of a block, sorted, whose nodes are numbered as they stand in the decomposition.
  ///
  /// - Complexity: O(*m* log *d*) time in the block's edges, where *d* is its greatest degree.
  mutating func rows(
    of block: BlockDecomposition.Block, in decomposition: BlockDecomposition
  ) -> LocalRows {
    for (local, place) in block.nodes.enumerated() {
      localNumber[Int(decomposition.nodes[place])] = UInt32(local)
    }
    var starts = [UInt32](repeating: 0, count: block.nodes.count + 1)
    for edge in decomposition.edges[block.edges] {
      starts[Int(localNumber[Int(edge.first)]) + 1] += 1
      starts[Int(localNumber[Int(edge.second)]) + 1] += 1
    }
    for row in 1..<starts.count { starts[row] += starts[row - 1] }

    var free = starts
    var columns = [UInt32](repeating: 0, count: 2 * block.edges.count)
    for edge in decomposition.edges[block.edges] {
      let first = localNumber[Int(edge.first)]
      let second = localNumber[Int(edge.second)]
      columns[Int(free[Int(first)])] = second
      columns[Int(free[Int(second)])] = first
      free[Int(first)] += 1
      free[Int(second)] += 1
    }
    for row in 0..<block.nodes.count {
      columns[Int(starts[row])..<Int(starts[row + 1])].sort()
    }
    return LocalRows(starts: starts, columns: columns)
  }
}
